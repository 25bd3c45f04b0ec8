package import Checking
import Figures
import ReportReading
import RulePacks

/// An amount per head or per visit lies far outside what is plausible.
package struct ImplausibleAmount: CheckRule {
  package static let metadata = RuleMetadata(
    code: "ARI011", name: "implausible-amount", severity: .warning,
    summary: LocalizedText("人均、次均金额明显偏离常理", "An amount per head or per visit lies far outside what is plausible."),
    checks: "同一句中的金额与人数（人次、场次）相除，与规则包中的合理区间比较（如助学每人200～5,000元）。",
    reason: "单位金额离谱，多半是金额单位或人数写错。",
    remedy: LocalizedText("核对金额单位和人数；确属特殊情况的，写明原因。", "Check unit and head-count, or explain the case."),
    quiet: "规则包没有相应区间；金额或人数带有上下限。",
    basis: LocalizedText("规则包“合理区间”（据公开报告归纳，可配置）", "Plausible bands of the rule pack"),
    examples: [
      .fires("发放助学金⟦50⟧万元，帮扶困境青少年⟦13⟧人。"),
      .stays("发放助学金50万元，帮扶困境青少年213人。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    var pairs: [PerHeadPair] = []
    for second in report.figures.indices.dropFirst()
    where report.figures[second].kind == .money || report.figures[second - 1].kind == .money {
      if let pair = PerHeadPair.read(second - 1, second, in: report) { pairs.append(pair) }
    }
    if pairs.isEmpty { return }
    for band in context.pack.plausibleBands where band.unit == "元" {
      let outliers = pairs.filter { $0.each < band.lower || $0.each > band.upper }
      if outliers.isEmpty { continue }
      let words = WordList(band.anyOf)
      for pair in outliers {
        let each = pair.each
        guard words.occurs(in: report.text.bytes, pair.sentence) else { continue }
        let amount = FigureText.written(pair.amount, in: report)
        let count = FigureText.written(pair.count, in: report)
        sink.emit(
          Finding(
            rule: Self.metadata.code, severity: .warning,
            message: LocalizedText(
              "“\(amount)”与“\(count)”相除为每人（次）\(each.text(decimals: 0))元，明显偏离合理区间。",
              "“\(amount)” over “\(count)” is \(each.text(decimals: 0)) yuan each, outside the plausible band."),
            stated: amount, computed: each.text(decimals: 0) + "元",
            evidence: [Evidence(pair.amount), Evidence(pair.count)]))
      }
    }
  }
}

/// An amount of money and a head-count that stand next to each other in one sentence.
private struct PerHeadPair {
  let amount: Figure
  let count: Figure
  let each: ExactNumber
  let sentence: Range<Int>

  static func read(_ first: Int, _ second: Int, in report: Report) -> PerHeadPair? {
    let isAmountFirst = report.figures[first].kind == .money
    let amount = report.figures[isAmountFirst ? first : second]
    let count = report.figures[isAmountFirst ? second : first]
    guard amount.kind == .money, count.kind == .person || count.kind == .personTime,
      report.contexts[first].sentenceStart == report.contexts[second].sentenceStart, amount.comparison == .none,
      count.comparison == .none, count.value > .zero,
      amount.approximator != .atLeast, amount.approximator != .atMost,
      !report.contexts[first].labelCues.has(.average), !report.contexts[second].labelCues.has(.average),
      let each = amount.value.divided(by: count.value)
    else { return nil }
    return PerHeadPair(amount: amount, count: count, each: each, sentence: report.contexts[second].sentence)
  }
}
