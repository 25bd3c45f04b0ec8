import Figures
import ReportReading
import RulePacks

/// Notes below a table that divide an amount of one of its rows: 「岸线修复共3.2公里，每公里投入145.5万元」.
enum TableNotes {
  private static let segments = 3
  private static let mostRows = 400
  private static let standards = WordList("标准", "不超过", "不低于", "限额", "最高", "最低")

  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    if report.tables.isEmpty { return }
    let vicinity = TableVicinity(report)
    for index in report.tables.indices where report.tables[index].rows <= mostRows {
      for segment in vicinity.below(index, most: segments) {
        for figure in report.segments[segment].figureRange where isAmount(figure, report) {
          judge(figure, report.tables[index], report, into: &relations)
        }
      }
    }
  }

  private static func isAmount(_ index: Int, _ report: Report) -> Bool {
    let figure = report.figures[index]
    return figure.kind == .money && figure.comparison == .none && !figure.isRange
      && report.contexts[index].labelCues.has(.average)
      && !report.contexts[index].labelCues.hasAny(CueSet([.up, .down, .versus, .lastYear]))
      && !standards.occurs(in: report.text.bytes, report.contexts[index].label)
  }

  private static func judge(_ index: Int, _ table: ReportTable, _ report: Report, into relations: inout [Relation]) {
    let clause = TableVicinity.clause(before: index, in: report)
    guard let divisor = ItemDivisor(report.text.bytes, report.contexts[index].label),
      let row = row(named: clause, table, report),
      !relations.contains(where: { $0.kind == .perItem && Int($0.subject) == index && $0.verdict != .undecided })
    else { return }
    let segment = report.segments[Int(report.contexts[index].segment)]
    let counts = segment.figureRange.filter {
      $0 < index && Int(report.figures[$0].start) >= clause.lowerBound
        && divisor.fits(report.figures[$0], report.text.bytes, tail: report.contexts[$0].tail)
    }
    guard let count = counts.last, let items = divisor.count(report.figures[count]) else { return }
    let stated = report.figures[index]
    var best: (cell: Int, computed: NumberInterval)?
    for column in 0..<table.columns {
      let cell = table.number(row, column)
      guard cell >= 0, report.figures[cell].kind == .money,
        let computed = report.figures[cell].interval.divided(by: items)
      else { continue }
      if computed.meets(stated.interval) {
        relations.append(
          Relation(
            kind: .perItem, verdict: .held, subject: index, operands: [Int32(cell), Int32(count)].sorted(),
            computed: computed))
        return
      }
      let traits = traits(table, row, column)
      if !traits.contains(.difference), best == nil || traits.contains(.done) { best = (cell, computed) }
    }
    guard let best else { return }
    relations.append(
      RelationJudge.broken(
        .perItem, severity: .warning, subject: index, figure: stated,
        operands: [Int32(best.cell), Int32(count)].sorted(), computed: best.computed))
  }

  private static func traits(_ table: ReportTable, _ row: Int, _ column: Int) -> ColumnTraits {
    guard let block = table.block(of: row), column < block.traits.count else { return [] }
    return block.traits[column]
  }

  /// The row with the longest label that the clause names.
  private static func row(named clause: Range<Int>, _ table: ReportTable, _ report: Report) -> Int? {
    var found: (row: Int, length: Int)?
    for row in 0..<table.rows {
      let column = table.labelColumn(of: row)
      guard column >= 0 else { continue }
      let label = report.bareHeader(report.segments[table.segment(row, column)].range)
      guard label.count >= 9, label.count > found?.length ?? 0, label.count <= clause.count,
        report.text.bytes.contains(textAt: label, in: clause)
      else { continue }
      found = (row, label.count)
    }
    return found?.row
  }
}
