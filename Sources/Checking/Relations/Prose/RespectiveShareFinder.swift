import Figures
import ReportReading

/// Shares listed in the order of their parts: 「人员 A、公用 B、项目 C，分别占 P、Q 和 R」.
extension ProseScan {
  mutating func findRespectiveShares() {
    for first in passage.figures.indices
    where figure(first).kind == .percent && passage.figures[first].gapCues.has(.respectively) {
      let rates = run(from: first)
      guard rates.count >= 2 else { continue }
      for rate in rates { listedRates.insert(passage.figures[rate].index) }
      guard first >= rates.count, let parts = partsBefore(first, count: rates.count) else { continue }
      if judgeBySum(parts, rates) { continue }
      guard let whole = commonWhole(parts, rates) else { continue }
      for (part, rate) in zip(parts, rates) {
        guard let computed = interval(part).divided(by: report.figures[whole].interval) else { continue }
        let isHeld = computed.meets(interval(rate))
        record(
          Relation(
            kind: .ratio, verdict: isHeld ? .held : .broken, subject: passage.figures[rate].index,
            operands: [passage.figures[part].index, whole].sorted().map { Int32($0) }, computed: computed))
      }
    }
  }

  /// Shares of the parts' own sum, when all of them are: 「基本支出 A、项目支出 B，占比分别为 P 和 Q」.
  private mutating func judgeBySum(_ parts: [Int], _ rates: [Int]) -> Bool {
    let sum = self.sum(of: parts)
    let computed = parts.map { interval($0).divided(by: sum) }
    let isHeld = zip(computed, rates).allSatisfy { $0?.meets(interval($1)) ?? false }
    guard isHeld else { return false }
    for (part, rate) in zip(parts, rates) {
      record(
        Relation(
          kind: .ratio, verdict: .held, subject: passage.figures[rate].index, operands: indices([part]),
          computed: interval(part).divided(by: sum)))
    }
    return true
  }

  /// Percentages that follow each other with 「、」 or 和 between.
  private func run(from first: Int) -> [Int] {
    var rates = [first]
    for at in first + 1..<max(first + 1, passage.figures.count) {
      guard figure(at).kind == .percent, passage.figures[at].sentence == passage.figures[first].sentence,
        passage.figures[at].marks.subtracting(.pause).isEmpty,
        Int(figure(at).start) - Int(figure(at - 1).end) <= 6
      else { break }
      rates.append(at)
    }
    return rates
  }

  /// As many commensurable figures right before.
  private func partsBefore(_ first: Int, count: Int) -> [Int]? {
    var parts: [Int] = []
    var at = first - 1
    while at >= 0, parts.count < count {
      let entry = passage.figures[at]
      guard entry.sentence == passage.figures[first].sentence else { return nil }
      if figure(at).kind != .percent {
        if let last = parts.last, passage.figures[last].dimension != entry.dimension { return nil }
        parts.append(at)
      }
      at -= 1
    }
    return parts.count == count ? parts.reversed() : nil
  }

  /// The whole with which more than half of the shares hold.
  private func commonWhole(_ parts: [Int], _ rates: [Int]) -> Int? {
    let near = around(parts[0]).filter {
      passage.figures[$0].dimension == passage.figures[parts[0]].dimension && !parts.contains($0)
    }
    return (near.map { passage.figures[$0].index } + backbone).first { whole in
      let held = zip(parts, rates).filter { part, rate in
        interval(part).divided(by: report.figures[whole].interval)?.meets(interval(rate)) ?? false
      }
      return held.count * 2 > rates.count
    }
  }
}
