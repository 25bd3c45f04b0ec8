import Figures
import ReportReading

/// Shares listed in the order of their parts: 「人员 A、公用 B、项目 C，分别占 P、Q 和 R」.
extension ProseScan {
  mutating func findRespectiveShares() {
    for first in passage.figures.indices
    where figure(first).kind == .percent && passage.figures[first].gapCues.has(.respectively) {
      let rates = run(from: first)
      guard rates.count >= 2, first >= rates.count, let parts = partsBefore(first, count: rates.count),
        let whole = commonWhole(parts, rates)
      else { continue }
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
    let near = passage.figures.indices.filter {
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
