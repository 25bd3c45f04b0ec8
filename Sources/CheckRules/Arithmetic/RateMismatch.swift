package import Checking

/// A stated rate differs from its numerator over its denominator.
package struct RateMismatch: CheckRule {
  package static let metadata = RuleMetadata(
    code: "ARI004", name: "rate-mismatch", severity: .error,
    summary: LocalizedText("比率与分子分母不符", "A stated rate differs from its numerator over its denominator."),
    checks: "执行率、完成率、占比、满意率、合格率等，与文中写明的分子、分母相除之商；写出的算式与其结果。按写出的小数位数取区间比较。",
    reason: "比率是打分的依据，算错一个比率，得分和等级都跟着错。",
    remedy: LocalizedText("写明分子、分母的口径，重新计算后改正。", "State numerator and denominator and compute the rate again."),
    quiet: "同句、同段或全文中另有一组分子分母能得出该比率（如按调整后预算计算）；写的是目标值、“以上”“以下”。",
    basis: LocalizedText(
      "财预〔2020〕10号：预算执行率＝执行数÷（调整后）全年预算数", "Caiyu [2020] No. 10: execution rate = executed amount over revised budget"),
    examples: [
      .fires("全年预算⟦1,032.00⟧万元，实际支出⟦1,011.36⟧万元，预算执行率⟦89.0%⟧。"),
      .fires("开展评估⟦187⟧家，合格⟦183⟧家，合格率⟦91.9%⟧。"),
      .fires("完成投资⟦62.8⟧亿元，占年度计划⟦60⟧亿元的⟦140.7%⟧。"),
      .fires("支出完成率=（⟦4151.07⟧-⟦25.42⟧）/⟦4125.65⟧=⟦98%⟧。", isMutable: false),
      .stays("全年预算1,032.00万元，实际支出1,011.36万元，预算执行率98%。"),
      .stays("年初预算210万元，年中调减18万元，调整后预算192万元，实际支出188.16万元，执行率98%，占年初预算的89.6%。"),
      .stays("群众满意度目标值为90%以上。"),
      .stays("变动率=(0/25.42-1)×100%=-100%。", isMutable: false),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    context.emitBroken([.ratio, .formula], as: Self.metadata.code, into: &sink) { found in
      LocalizedText(
        "“\(found.stated)”与\(found.operandsText)不符：应为\(found.computed)。",
        "“\(found.stated)” does not follow from \(found.operandsText): it should be \(found.computed).")
    }
  }
}
