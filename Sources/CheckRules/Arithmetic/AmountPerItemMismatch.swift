package import Checking

/// A stated amount per head or per thing differs from amount over count.
package struct AmountPerItemMismatch: CheckRule {
  package static let metadata = RuleMetadata(
    code: "ARI016", name: "amount-per-item-mismatch", severity: .error,
    summary: LocalizedText("人均、单价与总额、数量不符", "A stated amount per head or per thing differs from amount over count."),
    checks: "人均、户均、平均每册、每公里等，与同段写明的总额、数量相除之商。",
    reason: "单位成本是成本指标的依据，算错会直接影响得分。",
    remedy: LocalizedText("核对总额、数量和口径后改正。", "Check amount, count and basis."),
    quiet: "写的是发放标准（每人每月）而非平均数；找不到总额或数量。",
    basis: LocalizedText("财预〔2020〕10号：成本指标", "Caiyu [2020] No. 10: cost indicators"),
    examples: [
      .fires("发放助学金⟦61.5⟧万元，资助⟦205⟧人，人均⟦3,500⟧元。"),
      .stays("发放助学金61.5万元，资助205人，人均3,000元。"),
      .stays("开发岗位840个，按每人每月600元计算，年发放补贴604.8万元。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    context.emitBroken([.perItem], as: Self.metadata.code, into: &sink) { found in
      LocalizedText(
        "“\(found.stated)”与\(found.operandsText)不符：应为\(found.computed)。",
        "“\(found.stated)” does not follow from \(found.operandsText): it should be \(found.computed).")
    }
  }
}
