package import Checking
import Figures
import ReportReading
import RulePacks

/// Much of the budget is unspent and nobody says why.
package struct LowExecutionUnexplained: CheckRule {
  package static let metadata = RuleMetadata(
    code: "BUD003", name: "low-execution-unexplained", severity: .warning,
    summary: LocalizedText("预算执行率偏低而未说明原因", "A low execution rate without a reason."),
    checks: "正文和自评表资金栏中的全年预算执行率是否低于规则包的下限（80%；低于60%为严重）；低于下限的，同句、下一句、自评表原因栏或全文其他地方是否说明了原因。执行率高于100%的由ARI009检查。",
    reason: "执行率低于80%必须说明原因，低于60%可能影响下一年度预算安排；没有原因，执行分和管理分都会被扣。",
    remedy: LocalizedText(
      "写明未支出的金额、原因和后续安排（结转、交回或调整）。", "Say how much is unspent, why, and what becomes of it."),
    quiet: "已写明原因；年中、季度的进度；政府采购执行率、计划执行率等其他比率；目标值；上年数。",
    basis: LocalizedText("规则包“执行率下限”（复核实践）", "Lower bounds of the execution rate in the pack (practice)"),
    examples: [
      .fires("全年预算412.60万元，实际支出282.63万元，预算执行率⟦68.5%⟧。"),
      .fires("全年预算412.60万元，实际支出206.30万元，预算执行率⟦50%⟧。各项工作按计划推进。"),
      .fires(
        FormSample.text(
          "产出指标\t数量指标\t走访户数\t≥200户\t206户\t50\t50\t\n", "效益指标\t社会效益指标\t群众满意度\t≥90%\t96%\t40\t40\t\n",
          before: "资金来源\t全年预算数\t全年执行数\t分值\t执行率\t得分\t\t\n年度资金总额\t80.00\t52.00\t10\t⟦65.00%⟧\t6.5\t\t\n"),
        isMutable: false),
      .stays("全年预算412.60万元，实际支出282.63万元，预算执行率68.5%。未支出部分主要是展厅改造推迟到次年验收。"),
      .stays("全年预算412.60万元，实际支出404.35万元，预算执行率98%。"),
      .stays("截至6月底预算执行率45%，快于序时进度要求。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    let rules = context.pack.scoring
    let low = lowRates(report, rules)
    guard !low.isEmpty else { return }
    let reasons = Reasons(report: report)
    if low.contains(where: { reasons.stand(near: $0) }) { return }
    if ScoredRow.all(in: report).contains(where: { $0.reason?.kind == .given }) { return }
    if reasons.standAnywhereForSpending() { return }
    var seen: Set<ExactNumber> = []
    for index in low where seen.insert(report.figures[index].value).inserted {
      let figure = report.figures[index]
      let stated = FigureText.written(figure, in: report)
      let isSerious = figure.value < rules.executionSeriousBound
      let bound = isSerious ? rules.executionSeriousBound : rules.executionLowerBound
      let percent = (bound.times(ExactNumber(100)) ?? bound).text(decimals: 0) + "%"
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "预算执行率“\(stated)”低于\(percent)\(isSerious ? "，执行严重偏低" : "")，全文没有说明原因。",
            "The execution rate “\(stated)” is below \(percent) and nothing explains it."),
          stated: stated, computed: "≥" + percent, evidence: [Evidence(figure)]))
    }
  }

  /// The execution rates of the year below the bound; of a form only the first row of the funds block.
  private func lowRates(_ report: Report, _ rules: ScoringRules) -> [Int] {
    let bound = rules.executionLowerBound
    var low = report.figures.indices.filter {
      report.figures[$0].kind == .percent && report.figures[$0].upper < bound && report.figures[$0].value > .zero
        && BudgetLabel(report: report, index: $0).isExecutionRate
    }
    for form in report.indicatorTables {
      guard let funds = form.funds.first, funds.rate >= 0, report.figures[Int(funds.rate)].kind == .percent,
        report.figures[Int(funds.rate)].upper < bound, report.figures[Int(funds.rate)].value > .zero
      else { continue }
      low.append(Int(funds.rate))
    }
    return low
  }
}
