import Figures

extension ReportTable {
  /// The block that a row belongs to, its own header included; `nil` above the first one.
  package func block(of row: Int) -> TableBlock? {
    for block in blocks where row >= Int(block.headerStart) && row < Int(block.end) { return block }
    return nil
  }

  /// The header cells over a column, from top to bottom, each once; a header that spans to the right without being
  /// marked as merged counts for the columns below it.
  package func headerCells(of block: TableBlock, column: Int) -> [Int] {
    var cells: [Int] = []
    for row in block.header {
      var segment = segment(row, column)
      if segment < 0, row + 1 < Int(block.headerEnd), self.segment(row + 1, column) >= 0 {
        var left = column - 1
        while left >= 0, segment < 0, self.segment(row + 1, left) >= 0 {
          segment = self.segment(row, left)
          left -= 1
        }
      }
      if segment >= 0, cells.last != segment { cells.append(segment) }
    }
    return cells
  }

  /// The cell that stands for a place of a label column: the place itself, or the nearest filled one above it in the
  /// same block (cells merged downwards appear once); -1 when there is none.
  package func mergedSegment(_ row: Int, _ column: Int) -> Int {
    let top = block(of: row).map { Int($0.headerEnd) } ?? 0
    var r = row
    while r >= top {
      let segment = segment(r, column)
      if segment >= 0 { return segment }
      r -= 1
    }
    return -1
  }

  /// The column of the label of a row: the last text cell before its first number; -1 without one.
  package func labelColumn(of row: Int) -> Int {
    var label = -1
    var last = -1
    for column in 0..<columns {
      if number(row, column) >= 0 {
        if label >= 0 { break }
        continue
      }
      let segment = segment(row, column)
      if segment >= 0, segment != last {
        if label >= 0, column > label + 3 { break }
        label = column
        last = segment
      }
    }
    return label
  }
}

extension Report {
  /// The canonical text of a cell with merged cells resolved upwards; empty when nothing covers the place.
  package func mergedText(table: Int, row: Int, column: Int) -> String {
    let segment = tables[table].mergedSegment(row, column)
    return segment < 0 ? "" : string(segments[segment].range)
  }

  /// What a cell of a table is called: the label of its row and the header of its column, as canonical ranges.
  package func labels(ofCell segment: Int) -> (row: Range<Int>?, column: Range<Int>?) {
    let cell = segments[segment]
    guard cell.table >= 0, Int(cell.table) < tables.count else { return (nil, nil) }
    let table = tables[Int(cell.table)]
    let row = Int(cell.row)
    let column = Int(cell.column)
    guard row < table.rows, column < table.columns else { return (nil, nil) }
    var rowLabel: Range<Int>?
    let label = table.labelColumn(of: row)
    if label >= 0, label < column, table.segment(row, label) >= 0 {
      rowLabel = segments[table.segment(row, label)].range
    } else if column > 0, table.mergedSegment(row, 0) >= 0 {
      rowLabel = segments[table.mergedSegment(row, 0)].range
    }
    guard let block = table.block(of: row), row >= Int(block.headerEnd),
      let header = table.headerCells(of: block, column: column).last
    else { return (rowLabel, nil) }
    return (rowLabel, segments[header].range)
  }

  /// A header text without what stands behind it in parentheses (「全年预算数(A)」 → 全年预算数) and without a trailing
  /// unit behind a comma.
  package func bareHeader(_ range: Range<Int>) -> Range<Int> {
    var end = range.lowerBound
    while end < range.upperBound, text.bytes[end] != 0x28, text.bytes[end] != 0x2C { end += 1 }
    if end == range.lowerBound { return range }
    while end > range.lowerBound, text.bytes[end - 1] <= 0x20 { end -= 1 }
    return range.lowerBound..<end
  }
}
