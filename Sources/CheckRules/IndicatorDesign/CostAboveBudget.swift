package import Checking
import Figures
import ReportReading

/// Reports a cost target that is greater than the budget of the form.
package struct CostAboveBudget: CheckRule {
  package static let metadata = RuleMetadata(
    code: "IND009", name: "cost-above-budget", severity: .warning,
    summary: LocalizedText("成本指标值超过项目预算", "A cost target above the budget"),
    checks: "成本指标的指标值（金额上限）大于同一张表年度资金总额的全年预算数。",
    reason: "预算追加或压减后目标没有更新，成本指标就失去约束。",
    remedy: LocalizedText("按调整后的预算更新成本指标值。", "Update the cost target to the adjusted budget."),
    quiet: "表里没有资金数；成本指标是单位成本且不超过预算。",
    basis: LocalizedText("财政部门复核自评表时逐条指出的问题", "Remarks of finance reviewers on indicator forms"),
    examples: [
      .fires(
        "资金情况（万元）\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n年度资金总额\t48万元\t48万元\t47.04万元\t10\t98%\t9.8\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t成本指标\t项目总成本\t⟦≤160万元⟧\t47.04万元\t10\t10\n产出指标\t数量指标\t演出场次\t≥20场\t22场\t10\t10\n",
        isMutable: false),
      .stays(
        "资金情况（万元）\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n年度资金总额\t48万元\t48万元\t47.04万元\t10\t98%\t9.8\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t成本指标\t项目总成本\t≤48万元\t47.04万元\t10\t10\n产出指标\t数量指标\t演出场次\t≥20场\t22场\t10\t10\n",
        isMutable: false),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    for form in report.indicatorTables {
      guard let funds = form.funds.first, funds.budget >= 0 else { continue }
      let budget = report.figures[Int(funds.budget)]
      guard budget.kind == .money, !budget.value.isZero else { continue }
      for row in FamilyRow.all(form, in: report) where row.family == .cost && row.targets.count == 1 {
        let target = row.targets[0]
        guard target.kind == .money, target.value > budget.value, target.comparison != .atLeast else { continue }
        sink.emit(
          Finding(
            rule: Self.metadata.code, severity: .warning,
            message: LocalizedText(
              "成本指标值\(report.written(target))大于全年预算数\(report.written(budget))。",
              "The cost target \(report.written(target)) exceeds the budget \(report.written(budget))."),
            stated: report.written(target), computed: report.written(budget),
            evidence: [Evidence(target), Evidence(budget)]))
      }
    }
  }
}
