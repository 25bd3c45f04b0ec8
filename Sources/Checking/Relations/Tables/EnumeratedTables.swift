import Figures
package import ReportReading
package import RulePacks

/// Compares a count announced before a table with the rows of the table.
package enum EnumeratedTables {
  private static let announcements = WordList("如下", "名单", "见下表", "下表", "明细", "详见表", "见表", "列表")
  private static let openings = WordList("等", "部分", "主要", "其中", "略")
  private static let unnamed = WordList("个", "项", "名", "人", "家", "所", "类", "批")

  package static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    for (index, table) in report.tables.enumerated() {
      guard let block = table.blocks.first, table.blocks.count == 1, table.caption >= 0,
        !NumberGrid.isIndicatorForm(index, block, in: report)
      else { continue }
      let counts = RowCounts(NumberGrid(report, table, block))
      guard counts.lines >= 2 else { continue }
      judge(table, block, counts, report, into: &relations)
    }
  }

  private static func judge(
    _ table: ReportTable, _ block: TableBlock, _ counts: RowCounts, _ report: Report,
    into relations: inout [Relation]
  ) {
    var segment = Int(table.caption)
    var steps = 0
    let bytes = report.text.bytes
    while segment >= 0, steps < 2, report.segments[segment].table < 0 {
      let range = report.segments[segment].range
      if announcements.occurs(in: bytes, range), !openings.occurs(in: bytes, range) {
        let named = report.segments[segment].figureRange.filter { isCount($0, table, block, report) }
        if named.contains(where: { counts.all.contains(report.figures[$0].value) }) {
          for figure in named where counts.all.contains(report.figures[figure].value) {
            relations.append(
              Relation(
                kind: .enumeration, verdict: .held, subject: figure, operands: [],
                computed: NumberInterval(exactly: report.figures[figure].value)))
          }
        } else if named.count == 1, let figure = named.first {
          relations.append(
            Relation(
              kind: .enumeration, verdict: counts.isWhole ? .broken : .undecided, subject: figure,
              operands: related(figure, report), computed: NumberInterval(exactly: ExactNumber(counts.lines)),
              reason: counts.isWhole ? .none : .openList))
        }
        return
      }
      segment -= 1
      steps += 1
    }
  }

  /// Whether a figure counts what the table lists: a whole number of things named like a label column or the caption.
  private static func isCount(_ index: Int, _ table: ReportTable, _ block: TableBlock, _ report: Report) -> Bool {
    let figure = report.figures[index]
    switch figure.kind {
    case .count, .person, .household, .session: break
    default: return false
    }
    guard figure.approximator == .exact, !figure.isRange, figure.scale == 0, figure.writtenDecimals == 0,
      figure.value >= ExactNumber(2)
    else { return false }
    for column in 0..<min(3, table.columns) {
      for cell in table.headerCells(of: block, column: column) {
        let header = report.bareHeader(report.segments[cell].range)
        if sharesNoun(figure, header, index, report) { return true }
      }
    }
    return false
  }

  /// Whether the two characters behind the figure, or before it, stand in the header.
  private static func sharesNoun(_ figure: Figure, _ header: Range<Int>, _ index: Int, _ report: Report) -> Bool {
    let bytes = report.text.bytes
    let context = report.contexts[index]
    let behind = Int(figure.end)..<min(Int(figure.end) + 6, Int(context.sentenceEnd))
    let before = max(Int(context.sentenceStart), Int(figure.start) - 6)..<Int(figure.start)
    for noun in [behind, before] where noun.count == 6 && isWide(bytes, noun) {
      var i = header.lowerBound
      while i + 6 <= header.upperBound {
        if bytes[i..<(i + 6)].elementsEqual(bytes[noun]) { return true }
        i += bytes[i] >= 0xE0 ? 3 : 1
      }
    }
    return false
  }

  private static func isWide(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes[range.lowerBound] >= 0xE3 && bytes[range.lowerBound] <= 0xE9 && bytes[range.lowerBound + 3] >= 0xE4
      && bytes[range.lowerBound + 3] <= 0xE9
  }

  /// Figures of the same sentence that the count explains (总投资 and 平均每校).
  private static func related(_ index: Int, _ report: Report) -> [Int32] {
    let sentence = report.contexts[index].sentence
    let segment = report.segments[Int(report.contexts[index].segment)]
    return segment.figureRange.filter { other in
      other != index && report.figures[other].isQuantity && report.figures[other].kind == .money
        && sentence.contains(Int(report.figures[other].start))
    }.map { Int32($0) }
  }
}

/// How many things a table lists, in every reasonable way of counting.
private struct RowCounts {
  var lines = 0
  var all: [ExactNumber] = []
  /// Whether the numbered rows run without a gap from 1, so that no row is missing.
  var isWhole = true

  private static let gaps = WordList("…", "......", "等", "略")

  init(_ grid: NumberGrid) {
    let roles = RowRoles(grid)
    var groups = 0
    var serials: [ExactNumber] = []
    let bytes = grid.report.text.bytes
    for row in grid.block.rows {
      let role = roles.role(row)
      guard role == .detail else { continue }
      lines += 1
      let first = grid.table.segment(row, 0)
      if first >= 0 {
        groups += 1
        if Self.gaps.occurs(in: bytes, grid.report.segments[first].range) { isWhole = false }
      }
      if let figure = grid.figure(row, 0), figure.kind == .bare { serials.append(figure.value) }
      for column in 1..<max(1, min(3, grid.table.columns)) {
        let segment = grid.table.segment(row, column)
        if segment >= 0, Self.gaps.occurs(in: bytes, grid.report.segments[segment].range) { isWhole = false }
      }
    }
    all = [ExactNumber(lines), ExactNumber(groups)]
    // 「12个公园，建设情况如下」 above rows of districts: a column counts the parks, its total is the count.
    for row in grid.block.rows where roles.role(row) != .detail {
      for column in 1..<max(1, grid.table.columns) {
        if let figure = grid.figure(row, column) { all.append(figure.value) }
      }
    }
    if !serials.isEmpty, serials != (1...serials.count).map({ ExactNumber($0) }) { isWhole = false }
  }
}
