package import Checking
import ReportReading

/// Reports the name of another place's unit where the report speaks of its own.
package struct ForeignUnit: CheckRule {
  package static let metadata = RuleMetadata(
    code: "TXT005", name: "foreign-unit", severity: .warning,
    summary: LocalizedText("把别的单位的名称当作本单位", "Another unit's name stands for the report's own"),
    checks: """
      从标题或封面取本单位名称，核对正文里「某某单位2022年度部门整体支出…」一类自称，以及与本单位同名机构、地名不同的名称（标题是甲县某局，正文写成乙县某局）。
      """,
    reason: "写成别的单位，说明文字是从别处抄来的，其中的数据也不可信；公开后会被直接退回。",
    remedy: LocalizedText(
      "改成本单位名称，并核对这一段的数据是不是本单位的。", "Write the own unit's name and verify the figures of that passage."),
    quiet: "上级机关和同级其他部门的名称；学习考察、联合开展、转发文件等涉及外单位的句子；本单位名称里没有地名的报告。",
    basis: LocalizedText(
      "复核中见到的从其他单位照抄的文字", "Re-checks found text copied from other units"),
    examples: [
      .fires(
        """
        清河区档案局2022年度部门整体支出绩效自评报告

        一、自评结论

        综上，⟦石坪县财政局⟧2022年度部门整体支出绩效自评等级为优。
        """),
      .fires(
        """
        清河区档案局2022年度部门整体支出绩效自评报告

        一、基本情况

        ⟦石坪区档案局⟧内设三个科室，负责档案接收和利用。
        """),
      .fires(
        """
        清河区档案局2022年度部门整体支出绩效自评报告

        一、完成情况

        （一）⟦石坪区文化馆⟧深入社区开展阅读活动，吸引大批读者参加。
        """),
      .stays(
        """
        清河区档案局2022年度部门整体支出绩效自评报告

        一、基本情况

        清河区档案局内设三个科室。赴石坪区档案局学习考察数字化经验。清河区财政局批复2022年度部门预算。
        """),
      .stays(
        """
        清河区档案局2022年度部门整体支出绩效自评报告

        一、自评结论

        综上，我局2022年度部门整体支出绩效自评等级为优。
        """),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    guard let names = UnitNames(context.report) else { return }
    var seen: Set<Int> = []
    for range in names.foreignClaims() + names.foreignOffices() + names.foreignSubjects()
    where seen.insert(range.lowerBound).inserted {
      let name = context.report.written(range)
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "本报告的单位是「\(context.report.unitName)」，这里写的是「\(name)」。",
            "The report is by “\(context.report.unitName)”; here it says “\(name)”."),
          stated: name, computed: context.report.unitName, evidence: [Evidence(range)]))
    }
  }
}
