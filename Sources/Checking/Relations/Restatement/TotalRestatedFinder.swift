import Figures
import ReportReading
import RulePacks

/// Totals of tables that the text states as well: 「共安排2,680万元，分配情况见下表」 above a table with the total 2860.
enum TotalRestatedFinder {
  /// A held total of a table with its digits.
  private struct Total {
    var index: Int
    var dimension: UInt32
    var interval: NumberInterval
    var digits: WrittenDigits
  }

  /// How many totals before and behind a statement it may repeat: all of them in a single report.
  private static let reach = 100

  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    let totals = heldTotals(relations, report)
    guard !totals.isEmpty else { return }
    var next = 0
    for index in report.figures.indices where isStatement(index, report) {
      while totals.count > 2 * reach, next < totals.count, totals[next].index < index { next += 1 }
      let near = totals[max(0, next - reach)..<min(totals.count, max(next, reach) + reach)]
      let figure = report.figures[index]
      let dimension = Passage.dimension(of: figure)
      if let equal = near.first(where: { $0.dimension == dimension && $0.interval.meets(figure.interval) }) {
        relations.append(relation(index, equal.index, .held, .none, report))
        continue
      }
      let digits = WrittenDigits(figure, report.text.bytes).trimmed
      guard digits.significant.digits.count >= 3 else { continue }
      if let swapped = near.first(where: { $0.dimension == dimension && digits.slip(to: $0.digits) == .swapped }) {
        relations.append(relation(index, swapped.index, .broken, .digitsSwapped, report))
      }
    }
  }

  private static func heldTotals(_ relations: [Relation], _ report: Report) -> [Total] {
    var totals: [Total] = []
    for relation in relations where relation.kind == .tableTotal && relation.verdict == .held {
      let figure = report.figures[Int(relation.subject)]
      totals.append(
        Total(
          index: Int(relation.subject), dimension: Passage.dimension(of: figure), interval: figure.interval,
          digits: WrittenDigits(figure, report.text.bytes).trimmed))
    }
    if totals.count > 2 * reach { totals.sort { $0.index < $1.index } }
    return totals
  }

  /// An exact figure of at least three digits in running text.
  private static func isStatement(_ index: Int, _ report: Report) -> Bool {
    let figure = report.figures[index]
    guard figure.isQuantity, figure.kind != .percent, figure.kind != .bare, figure.approximator == .exact,
      figure.comparison == .none, !figure.isRange,
      report.segments[Int(report.contexts[index].segment)].kind != .cell
    else { return false }
    return WrittenDigits.count(of: figure, report.text.bytes) >= 3
  }

  private static func relation(
    _ index: Int, _ total: Int, _ verdict: Relation.Verdict, _ reason: Relation.Reason, _ report: Report
  ) -> Relation {
    Relation(
      kind: .restatement, verdict: verdict, subject: index, operands: [Int32(total)],
      computed: report.figures[total].interval, reason: reason)
  }
}
