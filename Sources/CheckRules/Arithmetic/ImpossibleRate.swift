package import Checking
import Figures
import ReportReading

/// A rate above 100 % that cannot be, or is not explained.
package struct ImpossibleRate: CheckRule {
  package static let metadata = RuleMetadata(
    code: "ARI009", name: "impossible-rate", severity: .warning,
    summary: LocalizedText("比率超过100%而无说明", "A rate above 100 % that cannot be, or is not explained."),
    checks: "满意度、合格率、覆盖率、到位率、及时率等不可能超过100%的比率；预算执行率超过100%而全文未说明资金来源的。",
    reason: "比率超过100%，不是分母用错，就是有超预算支出，都须说明。",
    remedy: LocalizedText(
      "核对分子分母；确系超预算的，写明动用结转结余或追加预算的依据。",
      "Check the operands; where spending exceeded the budget, name the source of the money."),
    quiet: "目标完成率、增长率可以超过100%；已写明动用结转结余、年中追加等原因。",
    basis: LocalizedText("财预〔2020〕10号：预算执行率超过100%应当说明", "Caiyu [2020] No. 10"),
    examples: [
      .fires("年末开展问卷调查，群众满意度⟦102.5%⟧。"),
      .fires("全年预算840.38万元，实际支出931.17万元，预算执行率⟦110.80%⟧。"),
      .stays("全年预算412.60万元，实际支出446.10万元，预算完成率108.1%，超出部分为年中追加和上年结转。"),
      .stays("计划培训180人，实际培训193人，任务完成率107.2%。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    lazy var isExplained = RateCeiling.isExplained(in: report)
    for index in report.figures.indices where report.figures[index].kind == .percent {
      let figure = report.figures[index]
      guard figure.value > .one, figure.comparison == .none, !figure.isRange else { continue }
      guard let fault = RateCeiling.fault(of: index, in: report) else { continue }
      if fault == .execution, isExplained { continue }
      let stated = FigureText.written(figure, in: report)
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: fault == .execution
            ? LocalizedText(
              "预算执行率“\(stated)”超过100%，全文没有说明超出部分的资金来源。",
              "The execution rate “\(stated)” exceeds 100 % and nothing explains where the money came from.")
            : LocalizedText(
              "“\(stated)”超过100%，这类比率不可能超过100%。", "“\(stated)” exceeds 100 %, which such a rate cannot."),
          stated: stated, evidence: [Evidence(figure)]))
    }
  }
}
