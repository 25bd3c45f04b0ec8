import Figures
import ReportReading

/// Totals that no word announces: 「为55名…、32名…、966名…建档。……受助学生1053人。」
///
/// Only a total that equals the list, or misses it by a slip of the pen, says that it was meant as one.
extension ProseScan {
  mutating func findImplicitTotals() {
    var first = 0
    while first + 2 < passage.figures.count {
      let list = enumeration(from: first)
      if list.count >= 3 { judgeImplicit(list) }
      first = max(first + 1, (list.last ?? first) + (list.count >= 3 ? 1 : 0))
    }
  }

  /// Neighbouring figures of one dimension with nothing but 「、」 (or 和) between their clauses.
  private func enumeration(from first: Int) -> [Int] {
    let base = passage.figures[first]
    guard !isRelative(first), figure(first).approximator == .exact, figure(first).kind != .percent else { return [] }
    var list = [first]
    for at in first + 1..<passage.figures.count {
      let entry = passage.figures[at]
      guard entry.sentence == base.sentence, entry.depth == base.depth, entry.dimension == base.dimension,
        entry.marks == .pause, !isRelative(at), figure(at).approximator == .exact
      else { break }
      list.append(at)
    }
    return list
  }

  private mutating func judgeImplicit(_ list: [Int]) {
    guard let last = list.last else { return }
    let sum = self.sum(of: list)
    let base = passage.figures[last]
    for at in around(last) where at > last {
      let entry = passage.figures[at]
      guard entry.sentence <= base.sentence + 2 else { return }
      guard entry.dimension == base.dimension, !judged[entry.index], !isRelative(at), entry.depth == base.depth
      else { continue }
      let isHeld = interval(at).meets(sum)
      guard isHeld || WrittenDigits(figure(at), bytes).digits.count >= 3 && isSlip(of: at, sum) else { continue }
      record(
        Relation(
          kind: .sum, verdict: isHeld ? .held : .broken, severity: .warning, subject: entry.index,
          operands: indices(list), computed: sum))
      return
    }
  }
}
