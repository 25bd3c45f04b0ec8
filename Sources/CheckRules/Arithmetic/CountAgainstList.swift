package import Checking
import Figures

/// A stated count differs from the things listed.
package struct CountAgainstList: CheckRule {
  package static let metadata = RuleMetadata(
    code: "ARI008", name: "count-against-list", severity: .error,
    summary: LocalizedText("所称数量与列出的清单不符", "A stated count differs from the things listed."),
    checks: "“8所学校……名单如下”“3个中心：甲、乙、丙”所称的数量，与随后表格的行数或列举的个数。",
    reason: "名单与数量不符，说明有漏列或多报。",
    remedy: LocalizedText("按实际名单改正数量，或补齐名单。", "Correct the count or complete the list."),
    quiet: "列举带“等”；文中未说明列的是全部。",
    basis: LocalizedText("财预〔2020〕10号：自评结果应当内容完整", "Caiyu [2020] No. 10: complete content"),
    examples: [
      .fires("本项目在⟦4所⟧学校实施，学校名单如下：\n序号\t学校\t学生数（人）\n1\t一中\t860\n2\t二中\t745\n3\t三中\t630\n合计\t\t2235", isMutable: false),
      .stays("本项目在3所学校实施，学校名单如下：\n序号\t学校\t学生数（人）\n1\t一中\t860\n2\t二中\t745\n3\t三中\t630\n合计\t\t2235", isMutable: false),
      .stays("新建东湖、西山等4个站点。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    for relation in context.broken([.enumeration]) {
      let found = RelationFinding(relation, in: context.report)
      var finding = found.finding(
        Self.metadata.code,
        message: LocalizedText(
          "称“\(found.stated)”，实际列出的是\(found.computed)。", "“\(found.stated)” is stated, \(found.computed) are listed."))
      // A bare 「四」 says nothing to a reader: quote the count with its unit.
      finding.evidence[0] = Evidence(found.subject.range)
      sink.emit(finding)
    }
  }
}
