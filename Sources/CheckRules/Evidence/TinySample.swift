package import Checking
import Figures
import ReportReading

/// Reports satisfaction surveys that are too small or unanimous.
package struct TinySample: CheckRule {
  package static let metadata = RuleMetadata(
    code: "EVD003", name: "tiny-sample", severity: .warning,
    summary: LocalizedText("满意度样本过小或全部满意", "A tiny sample, or everybody satisfied"),
    checks: "问卷、调查的发放、收回或有效份数（人数）不足 30；或者收回多少份就有多少份满意。",
    reason: "样本太小或全部满意，满意度没有代表性，复核时不予采信。",
    remedy: LocalizedText("扩大调查面，随机抽取服务对象，如实写出各档份数。", "Ask more people, at random, and state every grade."),
    quiet: "收回份数在 30 以上且有不满意的；不是满意度调查的份数。",
    basis: LocalizedText("复核实例：发放 20 份、20 份满意，服务对象 1000 人以上；有效样本一般不少于 30", "Practice: valid samples of at least 30"),
    examples: [
      .fires("向读者发放满意度调查问卷⟦20⟧份，其中评为满意的⟦20⟧份。"),
      .fires("发放满意度问卷⟦200⟧份，收回有效问卷⟦200⟧份，满意⟦200⟧份。"),
      .stays("发放满意度问卷200份，收回有效问卷196份，满意188份。"),
      .stays("编印宣传册20份，发放到各科室。"),
    ])

  private static let topic = WordList("问卷", "满意度调查", "调查表", "测评表", "评议表")
  private static let satisfied = WordList("满意")
  private static let least = ExactNumber(30)

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    var done = -1
    for mark in report.marks where mark.kind == .survey || mark.kind == .satisfaction {
      let segment = report.segments[Int(mark.segment)]
      let sentence = report.sentence(around: Int(mark.start), in: segment.range)
      if sentence.lowerBound <= done { continue }
      guard Self.topic.occurs(in: report.text.bytes, sentence), Self.satisfied.occurs(in: report.text.bytes, sentence)
      else { continue }
      done = sentence.upperBound - 1
      judge(Array(report.figures(in: sentence, of: segment)), report, into: &sink)
    }
  }

  private func judge(_ figures: [Int], _ report: Report, into sink: inout FindingSink) {
    let counts = figures.filter { index in
      let figure = report.figures[index]
      return [.count, .person, .personTime].contains(figure.kind) && figure.approximator == .exact && !figure.isRange
        && figure.value > .zero
    }
    guard counts.count >= 2, let last = counts.last else { return }
    let largest = counts.map { report.figures[$0].value }.max() ?? .zero
    let isAllSatisfied =
      Self.satisfied.occurs(in: report.text.bytes, report.contexts[last].label)
      && counts.allSatisfy { report.figures[$0].value == report.figures[last].value }
    guard largest < Self.least || isAllSatisfied else { return }
    let text = report.written(report.figures[counts[0]])
    let message =
      largest < Self.least
      ? LocalizedText("满意度调查只有\(text)份（人），样本太小。", "Only \(text) were asked.")
      : LocalizedText("\(text)份（人）全部满意，调查缺乏代表性。", "All \(text) were satisfied.")
    sink.emit(
      Finding(
        rule: Self.metadata.code, severity: .warning, message: message, stated: text,
        evidence: counts.map { Evidence(report.figures[$0]) }))
  }
}
