package import Checking

/// The weights of a form do not add up.
package struct WeightsMismatch: CheckRule {
  package static let metadata = RuleMetadata(
    code: "SCO004", name: "weights-mismatch", severity: .error,
    summary: LocalizedText("分值（权重）合计不符", "The weights of a form do not add up."),
    checks: "各级指标的分值之和与上一级分值、总分（一般为100分）。",
    reason: "分值不闭合，总分没有意义。",
    remedy: LocalizedText("按批复的绩效目标表核对各级分值。", "Check the weights against the approved objectives."),
    quiet: "不适用指标已注明剔除并重新折算。",
    basis: LocalizedText("《项目支出绩效评价管理办法》（财预〔2020〕10号）及各地自评打分规则", "Caiyu [2020] No. 10 and the local scoring rules"),
    examples: [
      .fires(
        "项目支出绩效自评表（2021年度）\n\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t走访户数\t≥200户\t206户\t20\t20\t\n效益指标\t社会效益指标\t服务群众人次\t≥800人次\t860人次\t40\t40\t\n满意度指标\t服务对象满意度\t群众满意度\t≥90%\t96%\t10\t10\t\n总分\t\t\t\t\t⟦80⟧\t70\t",
        isMutable: false),
      .stays(
        "项目支出绩效自评表（2021年度）\n\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t走访户数\t≥200户\t206户\t20\t20\t\n效益指标\t社会效益指标\t服务群众人次\t≥800人次\t860人次\t40\t40\t\n满意度指标\t服务对象满意度\t群众满意度\t≥90%\t96%\t10\t10\t\n总分\t\t\t\t\t70\t70\t",
        isMutable: false),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    context.emitBroken([.weights], as: Self.metadata.code, into: &sink) { found in
      LocalizedText(
        "分值“\(found.stated)”与各项分值\(found.operandsText)之和\(found.computed)不符，相差\(found.difference)。",
        "The weight “\(found.stated)” differs from the sum \(found.computed) of \(found.operandsText).")
    }
  }
}
