package import Checking

/// A stated total differs from the sum of its stated parts.
package struct SumMismatch: CheckRule {
  package static let metadata = RuleMetadata(
    code: "ARI001", name: "sum-mismatch", severity: .error,
    summary: LocalizedText("合计与分项之和不符", "A stated total differs from the sum of its stated parts."),
    checks: "正文和表格中写明的合计（支出、收入、资金来源、人数、件数、得分等），与其后或其前列出的各分项相加之和；收支相抵的结余、调整后的预算也在此列。各数按书写位数取区间比较。",
    reason: "分项加不成合计，审核人无法判断哪个数可信，是复核退回最常见的原因。",
    remedy: LocalizedText(
      "先核对原始账表，再改合计或分项，不得凑数。", "Check the books first, then correct the total or the part; never make the figures fit."),
    quiet: "列举带“等”“主要”“其余”而分项之和未超过合计；分项带“约、多、余”时按其可能的范围比较；分项之和远小于合计、看得出只列了一部分。",
    basis: LocalizedText(
      "《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评结果应当数据准确、内容完整",
      "Measures for the performance evaluation of program expenditure (Caiyu [2020] No. 10): figures must be accurate and complete"
    ),
    examples: [
      .fires("全年支出合计⟦1810.00⟧万元，其中基本支出⟦963.60⟧万元，项目支出⟦840.30⟧万元。"),
      .fires("共走访⟦62⟧户，其中城区⟦28⟧户、镇区⟦19⟧户、乡村⟦13⟧户。"),
      .fires("资金总额⟦1,280⟧万元，由中央财政⟦640⟧万元、省级财政⟦320⟧万元、县级财政⟦220⟧万元和自筹⟦60⟧万元四部分组成。"),
      .fires("慰问困难党员⟦86⟧人、困难职工⟦124⟧人，合计⟦220⟧人。"),
      .fires(
        "项目\t预算（万元）\t支出（万元）\n甲项\t42.00\t⟦41.58⟧\n乙项\t36.50\t⟦35.77⟧\n丙项\t28.00\t⟦27.44⟧\n合计\t106.50\t⟦114.79⟧",
        isMutable: false),
      .stays("全年支出合计1803.90万元，其中基本支出963.60万元，项目支出840.30万元。"),
      .stays("全年举办活动70余场，其中讲座12场、展览6场、读书会40场等。"),
      .stays("支出600万元，其中设备购置120万元、培训80万元。"),
      .stays("举办班次21期，培训学员1,190人次，其中主体班6期268人次，专题班11期742人次，外培班4期180人次。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    context.emitBroken([.sum, .part, .difference, .tableTotal], as: Self.metadata.code, into: &sink) { found in
      LocalizedText(
        "“\(found.stated)”与\(found.operandsText)不能勾稽：按分项应为\(found.computed)，相差\(found.difference)。",
        "“\(found.stated)” does not tie with \(found.operandsText): the parts give \(found.computed), a difference of \(found.difference)."
      )
    }
  }
}
