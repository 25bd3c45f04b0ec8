package import Checking
import Figures
import ReportReading

/// Notes a report without a score, or with a total score only.
package struct ScoreWithoutBreakdown: CheckRule {
  package static let metadata = RuleMetadata(
    code: "TXT012", name: "score-without-breakdown", severity: .note,
    summary: LocalizedText("没有自评得分，或只有总分没有分项", "No score, or a total without its parts"),
    checks: "部门整体绩效自评报告里有没有以「分」为单位的得分；只有一个总分的，有没有一级指标的分项得分。",
    reason: "没有得分就没有等级；只有总分，复核时无法核对哪些指标扣了分。",
    remedy: LocalizedText(
      "写明总分、等级和各部分得分，或注明评分表作为附件。", "State the total, the grade and the parts, or refer to the score sheet."),
    quiet: "项目报告；自评表、统计表；注明「评分表」「自评表」作为附件的；有两个以上得分的。",
    basis: LocalizedText("各地自评办法要求百分制评分", "Local rules ask for a score out of 100"),
    examples: [
      .fires(
        """
        清河区档案局2022年度部门整体支出绩效自评报告

        一、基本情况

        内设三个科室。

        二、自评结论

        整体支出绩效自评⟦95.4⟧分。

        三、存在问题和改进措施

        库房设备老化，拟分批更新。
        """),
      .stays(
        """
        清河区档案局2022年度部门整体支出绩效自评报告

        一、基本情况

        内设三个科室。

        二、自评结论

        自评总分95.4分，其中投入19分、过程28.4分、产出和效果48分。

        三、存在问题和改进措施

        库房设备老化，拟分批更新。
        """),
    ])

  private static let sheets = WordList("评分表", "自评表", "得分表", "打分表")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    let shape = ReportShape(report)
    guard shape.isNarrative, shape.isEntity, report.indicatorTables.isEmpty, let title = shape.titleRange else {
      return
    }
    var scores: [Figure] = []
    for figure in report.figures where figure.kind == .score {
      scores.append(figure)
      if scores.count > 1 { return }
    }
    if Self.sheets.mayOccur(in: report.pairs), Self.sheets.occurs(in: report.text.bytes, report.text.bytes.indices) {
      return
    }
    if scores.isEmpty {
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .note,
          message: LocalizedText("报告没有自评得分。", "The report states no score."), evidence: [Evidence(title)]))
    } else {
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .note,
          message: LocalizedText("只有总分\(report.written(scores[0]))分，没有分项得分。", "Only a total score is stated."),
          evidence: [Evidence(scores[0])]))
    }
  }
}
