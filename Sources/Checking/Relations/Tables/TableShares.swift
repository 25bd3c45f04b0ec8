import Figures
import ReportReading
import RulePacks

/// Shares of a table's total in the text below it: 「初中学生2,250人，占53.6%」 under a list with the total 4,200.
enum TableShares {
  private static let wholes = WordList("占", "占比", "占总数", "占总人数", "占总额", "占合计", "占全部", "占总量", "占比为", "占总数的", "占全部的")

  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    var totals: [[Relation]] = []
    for relation in relations where relation.kind == .tableTotal && relation.verdict != .undecided {
      let table = Int(report.segments[Int(report.contexts[Int(relation.subject)].segment)].table)
      guard table >= 0, table < report.tables.count else { continue }
      if totals.isEmpty { totals = Array(repeating: [], count: report.tables.count) }
      if totals[table].count < 40 { totals[table].append(relation) }
    }
    if totals.isEmpty { return }
    var judged = Set<Int32>()
    for relation in relations where relation.kind == .ratio && relation.verdict != .undecided {
      judged.insert(relation.subject)
    }
    let vicinity = TableVicinity(report)
    for index in report.tables.indices where !totals[index].isEmpty {
      for segment in vicinity.below(index) {
        for figure in report.segments[segment].figureRange where isShare(figure, report) {
          if judged.contains(Int32(figure)) { continue }
          guard let relation = judge(figure, totals[index], report) else { continue }
          relations.removeAll { $0.kind == .ratio && $0.subject == relation.subject }
          relations.append(relation)
          judged.insert(relation.subject)
        }
      }
    }
  }

  private static func isShare(_ index: Int, _ report: Report) -> Bool {
    let figure = report.figures[index]
    guard figure.kind == .percent, figure.comparison == .none, !figure.isRange, figure.approximator == .exact else {
      return false
    }
    return wholes.equals(report.text.bytes, report.contexts[index].label)
  }

  private static func judge(_ index: Int, _ totals: [Relation], _ report: Report) -> Relation? {
    let part = index - 1
    guard part >= 0, report.contexts[part].sentenceStart == report.contexts[index].sentenceStart,
      report.figures[part].isQuantity, report.figures[part].kind != .percent, report.figures[part].comparison == .none
    else { return nil }
    let dimension = Passage.dimension(of: report.figures[part])
    let wholes = totals.filter {
      let whole = report.figures[Int($0.subject)]
      return Passage.dimension(of: whole) == dimension && whole.value >= report.figures[part].value
    }
    let stated = report.figures[index]
    for whole in wholes {
      guard let computed = report.figures[part].interval.divided(by: report.figures[Int(whole.subject)].interval),
        computed.meets(stated.interval)
      else { continue }
      return Relation(
        kind: .ratio, verdict: .held, subject: index, operands: [whole.subject, Int32(part)].sorted(),
        computed: computed)
    }
    let values = Set(wholes.map { report.figures[Int($0.subject)].value })
    guard values.count == 1, let whole = wholes.first, let computed = computed(part, whole, report) else { return nil }
    let isSlip =
      DigitSlip.between(stated, computed, report.text.bytes) == .swapped
      && WrittenDigits(stated, report.text.bytes).digits.count >= 3
    return RelationJudge.broken(
      .ratio, severity: isSlip ? .error : .warning, subject: index, figure: stated,
      operands: [whole.subject, Int32(part)].sorted(), computed: NumberInterval(exactly: computed))
  }

  /// The share of the total that the rows give: a total that is wrong itself must not lead astray.
  private static func computed(_ part: Int, _ whole: Relation, _ report: Report) -> ExactNumber? {
    let total = whole.computed?.lower ?? report.figures[Int(whole.subject)].value
    return report.figures[part].value.divided(by: total)
  }
}
