package import Checking

/// The year of the title is not the year the report speaks of.
package struct TitleYearMismatch: CheckRule {
  package static let metadata = RuleMetadata(
    code: "TXT013", name: "title-year-mismatch", severity: .error,
    summary: LocalizedText("标题年度与正文年度不一致", "The year of the title is not the year the report speaks of."),
    checks: "标题写明的年度，与正文陈述预算、支出和工作的年度。",
    reason: "年度写错，多半是套用上年报告未改。",
    remedy: LocalizedText("核对评价年度，统一标题和正文。", "Check the year and unify title and text."),
    quiet: "正文提到标题年度；其他年度只用于对比、计划或文件名称。",
    basis: LocalizedText("财预〔2020〕10号：自评按年度开展", "Caiyu [2020] No. 10: self-evaluation is annual"),
    examples: [
      .fires(
        "⟦2021⟧年度东河县水务局部门整体支出绩效自评报告\n\n一、收支情况\n\n⟦2022⟧年度部门预算706.40万元，支出692.27万元。\n\n⟦2022⟧年，供水人口达到12万人。",
        isMutable: false),
      .stays(
        "2022年度东河县水务局部门整体支出绩效自评报告\n\n一、收支情况\n\n2022年度部门预算706.40万元，支出692.27万元。\n\n2022年，供水人口达到12万人。", isMutable: false),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    for relation in context.broken([.date]) where relation.reason == .none {
      let found = RelationFinding(relation, in: context.report)
      sink.emit(
        found.finding(
          Self.metadata.code,
          message: LocalizedText(
            "标题为“\(found.stated)”，正文陈述的却是\(found.operandsText)。",
            "The title says “\(found.stated)”, the text speaks of \(found.operandsText).")))
    }
  }
}
