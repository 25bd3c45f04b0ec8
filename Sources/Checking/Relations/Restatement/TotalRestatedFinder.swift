import Figures
import ReportReading
import RulePacks

/// Totals of tables that the text states as well: 「共安排2,680万元，分配情况见下表」 above a table with the total 2860.
enum TotalRestatedFinder {
  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    let totals = relations.filter { $0.kind == .tableTotal && $0.verdict == .held }.map { Int($0.subject) }
    guard !totals.isEmpty else { return }
    for index in report.figures.indices where isStatement(index, report) {
      let figure = report.figures[index]
      let dimension = Passage.dimension(of: figure)
      let same = totals.filter { Passage.dimension(of: report.figures[$0]) == dimension }
      if let equal = same.first(where: { report.figures[$0].interval.meets(figure.interval) }) {
        relations.append(relation(index, equal, .held, .none, report))
      } else if let swapped = same.first(where: { isSwapped(index, $0, report) }) {
        relations.append(relation(index, swapped, .broken, .digitsSwapped, report))
      }
    }
  }

  /// An exact figure of at least three digits in running text.
  private static func isStatement(_ index: Int, _ report: Report) -> Bool {
    let figure = report.figures[index]
    guard figure.isQuantity, figure.kind != .percent, figure.kind != .bare, figure.approximator == .exact,
      figure.comparison == .none, !figure.isRange,
      report.segments[Int(report.contexts[index].segment)].kind != .cell
    else { return false }
    return WrittenDigits(figure, report.text.bytes).digits.count >= 3
  }

  private static func isSwapped(_ a: Int, _ b: Int, _ report: Report) -> Bool {
    let first = report.figures[a]
    let second = report.figures[b]
    let bytes = report.text.bytes
    let digits = WrittenDigits(first, bytes).trimmed
    guard digits.significant.digits.count >= 3 else { return false }
    return digits.slip(to: WrittenDigits(second, bytes).trimmed) == .swapped
  }

  private static func relation(
    _ index: Int, _ total: Int, _ verdict: Relation.Verdict, _ reason: Relation.Reason, _ report: Report
  ) -> Relation {
    Relation(
      kind: .restatement, verdict: verdict, subject: index, operands: [Int32(total)],
      computed: report.figures[total].interval, reason: reason)
  }
}
