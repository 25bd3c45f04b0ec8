import Figures
import ReportReading

/// What the cells of a table are called, for finding the cell that a sentence speaks of.
struct TableKeys {
  /// A cell, and the other cells that the words might mean.
  struct Match {
    var cell: Int
    var others: [Int]
  }

  private struct Column {
    var column: Int
    var block: TableBlock
    var name: FigureSubject
    /// The total row, or the only row with numbers; -1 without one.
    var total: Int
  }

  private struct Row {
    var row: Int
    var name: FigureSubject
  }

  private let table: ReportTable
  private var columns: [Column] = []
  private var rows: [Row] = []

  private static let generic = WordList("合计", "小计", "总计", "其他", "其它", "其余", "其中", "资金", "总额", "序号")

  init(_ index: Int, _ report: Report) {
    table = report.tables[index]
    for block in table.blocks where !NumberGrid.isIndicatorForm(index, block, in: report) {
      let grid = NumberGrid(report, table, block)
      let roles = RowRoles(grid)
      let total = Self.total(grid, roles)
      for column in grid.columns {
        guard !grid.traits(column).contains(.earlier), !grid.traits(column).contains(.serial),
          let cell = table.headerCells(of: block, column: column).last,
          let name = Self.name(report.segments[cell].range, report)
        else { continue }
        columns.append(Column(column: column, block: block, name: name, total: total))
      }
      for row in block.rows where roles.role(row) == .detail {
        let column = table.labelColumn(of: row)
        guard column >= 0, let name = Self.name(report.segments[table.segment(row, column)].range, report) else {
          continue
        }
        if !Self.generic.occurs(in: report.text.bytes, name.words) { rows.append(Row(row: row, name: name)) }
      }
    }
  }

  private static func total(_ grid: NumberGrid, _ roles: RowRoles) -> Int {
    let totals = grid.block.rows.filter { roles.role($0) == .total || roles.role($0) == .headTotal }
    if let last = totals.last { return totals.count == 1 ? last : -1 }
    let lines = grid.block.rows.filter { roles.role($0) == .detail }
    return lines.count == 1 ? lines[0] : -1
  }

  /// A name of at least three characters without digits, which would be years or numbers of lines.
  private static func name(_ cell: Range<Int>, _ report: Report) -> FigureSubject? {
    let bare = report.bareHeader(cell)
    guard bare.count >= 9, bare.count <= 60, !report.text.bytes[bare].contains(where: { (0x30...0x39).contains($0) })
    else { return nil }
    return FigureSubject.read(words: bare, in: report)
  }

  /// The cell with the column's name in the total row, the one of a row and a column named together, or the only one
  /// of its unit in the row named.
  func cell(of subject: FigureSubject, like figure: Figure, _ report: Report) -> Match? {
    let dimension = Passage.dimension(of: figure)
    let named = columns.filter { $0.name.hash == subject.hash && $0.name.length == subject.length }
    if named.count == 1, let column = named.first, column.total >= 0 {
      let cell = table.number(column.total, column.column)
      guard cell >= 0, Passage.dimension(of: report.figures[cell]) == dimension else { return nil }
      let others = column.block.rows.map { table.number($0, column.column) }.filter { $0 >= 0 && $0 != cell }
      return Match(cell: cell, others: others)
    }
    for row in rows {
      if row.name.hash == subject.hash, row.name.length == subject.length {
        return only(row, dimension, report)
      }
      if let cell = both(row, subject, report), Passage.dimension(of: report.figures[cell]) == dimension {
        return Match(cell: cell, others: [])
      }
    }
    return nil
  }

  private func only(_ row: Row, _ dimension: UInt32, _ report: Report) -> Match? {
    guard rows.count(where: { $0.name.hash == row.name.hash }) == 1 else { return nil }
    var cells: [Int] = []
    for column in 0..<table.columns {
      let cell = table.number(row.row, column)
      if cell >= 0, cells.last != cell, Passage.dimension(of: report.figures[cell]) == dimension { cells.append(cell) }
    }
    return cells.count == 1 ? Match(cell: cells[0], others: []) : nil
  }

  /// 「东片综合满意率」: the row's name followed by the column's.
  private func both(_ row: Row, _ subject: FigureSubject, _ report: Report) -> Int? {
    let bytes = report.text.bytes
    let start = subject.words.lowerBound + row.name.words.count
    guard start + 6 <= subject.words.upperBound,
      bytes[row.name.words].elementsEqual(bytes[subject.words.lowerBound..<start]),
      let rest = FigureSubject.read(words: start..<subject.words.upperBound, in: report)
    else { return nil }
    for column in columns where column.name.hash == rest.hash && column.block.rows.contains(row.row) {
      let cell = table.number(row.row, column.column)
      if cell >= 0 { return cell }
    }
    return nil
  }
}
