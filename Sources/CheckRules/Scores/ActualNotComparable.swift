package import Checking
import Figures
import ReportReading
import RulePacks

/// Target and actual value are of different sorts: a number against words.
package struct ActualNotComparable: CheckRule {
  package static let metadata = RuleMetadata(
    code: "SCO010", name: "actual-not-comparable", severity: .warning,
    summary: LocalizedText("目标值与完成值无法对照", "A number as target and words as actual value, or the reverse."),
    checks: "目标值写有“≥”“≤”等符号和数值，而完成值只有文字没有数；或者目标值只有文字，完成值却只是一个带单位的数。",
    reason: "定量指标要用数回答，定性指标要用程度回答。两边对不上，就无法判断是否完成，得分也失去依据。",
    remedy: LocalizedText("按目标值的计量单位填写实际完成数。", "Give the actual value in the unit of the target."),
    quiet: "完成值为空（另有规则）；完成值写明“未开展”（另有规则）；目标值没有比较符号的文字说明；定性目标用百分数作答。",
    basis: LocalizedText(
      "自评填报实践：定量指标的完成值须为数值", "Practice: the actual value of a quantitative indicator is a number"),
    examples: [
      .fires(
        FormSample.text(
          "产出指标\t数量指标\t走访户数\t⟦≥200户⟧\t⟦已按计划完成走访⟧\t20\t20\t\n", "产出指标\t质量指标\t档案合格率\t≥95%\t98%\t20\t20\t\n"),
        isMutable: false),
      .fires(
        FormSample.text(
          "产出指标\t数量指标\t走访户数\t≥200户\t206户\t20\t20\t\n", "产出指标\t质量指标\t档案管理\t⟦规范有序⟧\t⟦38件⟧\t20\t20\t\n"),
        isMutable: false),
      .stays(
        FormSample.text(
          "产出指标\t数量指标\t走访户数\t≥200户\t全年走访206户\t20\t20\t\n", "产出指标\t质量指标\t档案管理\t规范有序\t达成年度指标\t20\t20\t\n"),
        isMutable: false),
      .stays(
        FormSample.text(
          "产出指标\t时效指标\t发放时间\t8至9月完成\t按时发放\t20\t20\t\n", "产出指标\t质量指标\t档案管理\t规范有序\t100%\t20\t20\t\n"),
        isMutable: false),
    ])

  private static let level = WordList("达成", "超额", "全部", "全覆盖", "满分", "零", "未", "无", "没有", "不")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    for row in ScoredRow.all(in: report) {
      guard let target = row.target, let actual = row.actual, row.weight?.value.isZero != true else { continue }
      let demanded = report.targets(of: row.row)
      let isNumber = demanded.contains { $0.comparison != .none && report.figures[Int($0.figure)].comparison != .none }
      let answers = report.segments[Int(row.row.actual)].figureRange.filter { report.figures[$0].isQuantity }
      let isWords = answers.isEmpty && !Self.level.begins(report.text.bytes, actual) && !hasDigit(actual, report)
      let isLoneNumber =
        demanded.allSatisfy(\.isQualitative) && !hasDigit(target, report) && answers.count == 1
        && report.figures[answers[0]].range == actual && report.figures[answers[0]].unit.kind != .bare
        && report.figures[answers[0]].kind != .percent && report.figures[answers[0]].kind != .score
      guard isNumber && isWords || isLoneNumber else { continue }
      let texts = [report.written(target), report.written(actual)]
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "「\(row.name)」的目标值是“\(texts[0])”，完成值却是“\(texts[1])”，两者无法对照。",
            "“\(row.name)”: the target “\(texts[0])” cannot be compared with the actual value “\(texts[1])”."),
          stated: texts[1], computed: texts[0], evidence: [Evidence(actual), Evidence(target)]))
    }
  }

  private func hasDigit(_ range: Range<Int>, _ report: Report) -> Bool {
    range.contains { (0x30...0x39).contains(report.text.bytes[$0]) }
  }
}
