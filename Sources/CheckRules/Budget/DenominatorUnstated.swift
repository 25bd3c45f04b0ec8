package import Checking
import Figures
import ReportReading

/// An execution rate rests on the original budget although there is a revised one, and does not say so.
package struct DenominatorUnstated: CheckRule {
  package static let metadata = RuleMetadata(
    code: "BUD002", name: "denominator-unstated", severity: .warning,
    summary: LocalizedText(
      "执行率按年初预算计算而未写明口径", "An execution rate over the original budget that does not say so."),
    checks: "同一段中既有年初预算数又有调整后（全年）预算数、两数不同时，执行率只与支出数除以年初预算数相符的，前面是否写明“占年初预算”“按年初预算计算”。",
    reason: "预算执行率以调整后全年预算数为分母。用年初预算数计算又不写明，读者会误以为是调整后的执行率，执行分也会算错。",
    remedy: LocalizedText("改按调整后预算数计算；确需按年初预算数列示的，写明口径。", "Use the revised budget or state the denominator."),
    quiet: "执行率与调整后预算数相符；已写明按年初预算计算；两个预算数相同；只写了一个预算数。",
    basis: LocalizedText(
      "财预〔2020〕10号：预算执行率＝执行数÷（调整后）全年预算数", "Caiyu [2020] No. 10: execution rate = executed amount over revised budget"),
    examples: [
      .fires("年初预算⟦200⟧万元，年中追加50万元，调整后预算⟦250⟧万元，实际支出⟦190⟧万元，预算执行率⟦95%⟧。"),
      .stays("年初预算200万元，年中追加50万元，调整后预算250万元，实际支出237.5万元，预算执行率95%。"),
      .stays("年初预算200万元，年中追加50万元，调整后预算250万元，实际支出190万元，按年初预算计算的执行率为95%。"),
      .stays("年初预算200万元，实际支出190万元，预算执行率95%。"),
    ])

  private static let rate = WordList("执行率", "支出率", "完成率", "支付率")
  private static let original = WordList("年初")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    for relation in context.relations where relation.kind == .ratio && relation.operands.count == 2 {
      let subject = Int(relation.subject)
      guard Self.rate.occurs(in: report.text.bytes, report.contexts[subject].label),
        !Self.original.occurs(in: report.text.bytes, report.contexts[subject].label),
        let operands = operands(of: relation, report), let revised = revised(near: subject, report)
      else { continue }
      let figures = [subject, operands.original, revised, operands.executed].map { report.figures[$0] }
      guard figures[1].value != figures[2].value,
        let due = figures[3].interval.divided(by: figures[2].interval), !due.meets(figures[0].interval),
        let stated = figures[3].interval.divided(by: figures[1].interval), stated.meets(figures[0].interval)
      else { continue }
      let texts = figures.map { FigureText.written($0, in: report) }
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "执行率“\(texts[0])”是按年初预算“\(texts[1])”算的而没有写明；按调整后预算“\(texts[2])”应为\(FigureText.text(due, like: figures[0]))。",
            "The rate “\(texts[0])” rests on the original budget “\(texts[1])” without saying so; over the revised “\(texts[2])” it is \(FigureText.text(due, like: figures[0]))."
          ),
          stated: texts[0], computed: FigureText.text(due, like: figures[0]), evidence: figures.map { Evidence($0) }))
    }
  }

  /// The original budget among the operands and the amount that it divides.
  private func operands(of relation: Relation, _ report: Report) -> (original: Int, executed: Int)? {
    let pair = relation.operands.map { Int($0) }
    for (original, executed) in [(pair[0], pair[1]), (pair[1], pair[0])]
    where report.contexts[original].labelCues.has(.originalBudget)
      && report.contexts[executed].labelCues.has(.spend)
    {
      return (original, executed)
    }
    return nil
  }

  /// The revised budget stated in the segment of a figure.
  private func revised(near index: Int, _ report: Report) -> Int? {
    let segment = report.segments[Int(report.contexts[index].segment)]
    let near = max(segment.figureRange.lowerBound, index - 10)..<min(segment.figureRange.upperBound, index + 5)
    return near.last {
      report.figures[$0].kind == .money && report.contexts[$0].labelCues.has(.adjustedBudget)
        && !report.contexts[$0].labelCues.has(.spend)
    }
  }
}
