package import Checking
import Figures
import ReportReading
import RulePacks

/// A report that gives itself the full score, or nearly so beside problems it does not have.
package struct PerfectScore: CheckRule {
  package static let metadata = RuleMetadata(
    code: "SCO009", name: "perfect-score", severity: .warning,
    summary: LocalizedText("自评满分或全部指标满分", "A perfect or nearly perfect self-evaluation."),
    checks: "自评总分是否为满分；总分98分以上的，“存在问题”是否写“无”；自评表的指标是否项项满分。",
    reason: "全部满分本身就是复核的重点：没有扣分，说明目标偏低或者打分不严，与报告里列出的问题也对不上。",
    remedy: LocalizedText("对照评分标准逐项核实，未达标、无佐证的如实扣分。", "Check each item against the criteria and deduct where due."),
    quiet: "总分低于98分；总分98分以上但如实列出问题的，只在项项满分时提示；不足六项指标的表。",
    basis: LocalizedText(
      "复核实践：全部满分须重点复核", "Review practice: full marks everywhere are looked at first"),
    examples: [
      .fires("本单位2022年度整体支出绩效自评得分⟦100⟧分，等级为优。"),
      .fires(
        "清河区文化馆2022年度绩效自评报告\n\n一、自评结论\n\n2022年度绩效自评得分⟦98.6⟧分，等级为优。\n\n二、存在的问题\n\n⟦无⟧。\n", isMutable: false),
      .stays("本单位2022年度整体支出绩效自评得分95.6分，等级为优。"),
      .stays("本次自评采用百分制，总分100分，自评得分96分，等级为优。"),
      .stays("该项目自评满分为100分，自评得分94分，等级为优。"),
    ])

  private static let nearlyFull = ExactNumber(2)
  private static let fewest = 6

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    let full = context.pack.scoring.fullScore
    let totals = TotalScores.all(in: report, pack: context.pack)
    let problems = ProblemSection.emptyAnswer(in: report)
    if let perfect = totals.first, totals.allSatisfy({ report.figures[$0].value == full }) {
      let figure = report.figures[perfect]
      let stated = report.written(figure)
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "自评得满分“\(stated)”分，没有任何扣分，与问题、执行率等情况是否相符须重点核实。",
            "The self-evaluation gives itself the full score “\(stated)”."),
          stated: stated, evidence: [Evidence(figure)] + (problems.map { [Evidence($0)] } ?? [])))
    } else if let problems, let high = totals.first(where: { report.figures[$0].value >= full - Self.nearlyFull }) {
      let figure = report.figures[high]
      let stated = report.written(figure)
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "自评得“\(stated)”分，接近满分，“存在问题”却写“\(report.written(problems))”。",
            "The score is “\(stated)” and the section on problems says there are none."),
          stated: stated, evidence: [Evidence(figure), Evidence(problems)]))
    } else {
      checkRows(report, into: &sink)
    }
  }

  private func checkRows(_ report: Report, into sink: inout FindingSink) {
    if report.indicatorTables.isEmpty { return }
    let shared = SharedReport(report)
    for form in report.indicatorTables {
      let rows = form.rows.map { ScoredRow(shared, form: form, row: $0) }.filter {
        $0.score != nil && ($0.weight?.value ?? .zero) > .zero
      }
      guard rows.count >= Self.fewest, rows.allSatisfy({ $0.score?.value == $0.weight?.value }) else { continue }
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .note,
          message: LocalizedText(
            "表中\(rows.count)项指标全部得满分，复核时会重点核实。", "All \(rows.count) indicators have full marks."),
          evidence: rows.compactMap { $0.score.map { Evidence($0) } }))
    }
  }
}
