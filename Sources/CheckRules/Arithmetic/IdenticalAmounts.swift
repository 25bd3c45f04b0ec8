package import Checking
import Figures
import ReportReading

/// Budget and expenditure are identical to the cent.
package struct IdenticalAmounts: CheckRule {
  package static let metadata = RuleMetadata(
    code: "ARI012", name: "identical-amounts", severity: .warning,
    summary: LocalizedText("预算与支出完全相同", "Budget and expenditure are identical to the cent."),
    checks: "全年预算数与支出数精确到小数完全相同的。",
    reason: "预算与支出分毫不差，往往是用决算数倒填预算数。",
    remedy: LocalizedText(
      "核对批复的年初预算和调整预算，分别填列。", "Give the approved and the revised budget apart from the expenditure."),
    quiet: "整数金额；收入总计与支出总计平衡。",
    basis: LocalizedText("复核实践", "Review practice"),
    examples: [
      .fires("部门整体预算数⟦1803.90⟧万元，支出数⟦1803.90⟧万元，完成预算的100%。"),
      .stays("部门整体预算数1803.90万元，支出数1799.20万元。"),
      .stays("收入总计713.25万元，支出总计713.25万元。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    for relation in context.relations where relation.kind == .ratio && relation.verdict == .held {
      guard relation.operands.count == 2, report.figures[Int(relation.subject)].value == .one else { continue }
      let pair = relation.operands.map { report.figures[Int($0)] }
      guard pair[0].value == pair[1].value, pair[0].kind == .money, pair[0].writtenDecimals > 0 else { continue }
      let roles = relation.operands.map { context.report.contexts[Int($0)].labelCues }
      guard
        zip(roles, roles.reversed()).contains(where: { $0.hasAny(Self.budget) && $1.has(.spend) && !$0.has(.spend) })
      else { continue }
      let stated = FigureText.written(pair[0], in: report)
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "预算数与支出数同为“\(stated)”，分毫不差，请核实是否以支出数倒填预算数。",
            "Budget and expenditure are both “\(stated)” to the cent; was the budget filled in from the expenditure?"),
          stated: stated, evidence: pair.map { Evidence($0) }))
      return
    }
  }

  private static let budget = CueSet([.budget, .originalBudget, .adjustedBudget])
}
