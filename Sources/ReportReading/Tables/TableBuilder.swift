import DocumentModel
import Figures

/// Turns the tables of the document into grids of segments and figures.
package enum TableBuilder {
  /// A grid larger than this is cut: cells far to the right or below cannot be part of a readable table.
  private static let largestGrid = 1 << 21

  /// Fills `report.tables` from the document's tables and the cell segments, and applies the units of captions,
  /// headers and row labels to the bare figures of the cells below them.
  package static func build(for report: inout Report) {
    report.tables = []
    let count = report.document.tables.count
    if count == 0 { return }
    var first = [Int](repeating: -1, count: count)
    var end = [Int](repeating: -1, count: count)
    for s in report.segments.indices {
      let t = Int(report.segments[s].table)
      if t < 0 || t >= count { continue }
      if first[t] < 0 { first[t] = s }
      end[t] = s + 1
    }
    report.tables.reserveCapacity(count)
    for t in 0..<count {
      let segments = first[t] < 0 ? 0..<0 : first[t]..<end[t]
      var table = grid(of: t, segments: segments, in: report)
      TableBlocks.divide(&table, in: report)
      report.tables.append(table)
      TableUnits.apply(to: t, in: &report)
    }
  }

  private static func grid(of index: Int, segments: Range<Int>, in report: Report) -> ReportTable {
    let source = report.document.tables[index]
    let columns = max(1, min(Int(source.columns), largestGrid / 64))
    let rows = max(0, min(Int(source.rows), largestGrid / columns))
    var table = ReportTable(
      rows: rows, columns: columns, grid: Array(repeating: -1, count: rows * columns),
      numbers: Array(repeating: -1, count: rows * columns), headerRows: 0,
      caption: Int32(caption(before: segments.lowerBound, in: report)))
    var cell = Int(source.firstCell)
    let lastCell = cell + Int(source.cellCount)
    for s in segments {
      let segment = report.segments[s]
      if segment.start >= segment.end { continue }
      let row = Int(segment.row)
      let column = Int(segment.column)
      guard row >= 0, row < rows, column >= 0, column < columns else { continue }
      while cell < lastCell,
        (report.document.cells[cell].row, report.document.cells[cell].column)
          < (segment.row, segment.column)
      { cell += 1 }
      var span = (rows: 1, columns: 1)
      if cell < lastCell, report.document.cells[cell].row == segment.row,
        report.document.cells[cell].column == segment.column
      {
        span = (Int(report.document.cells[cell].rowSpan), Int(report.document.cells[cell].columnSpan))
      }
      for r in row..<min(rows, row + max(1, span.rows)) {
        for c in column..<min(columns, column + max(1, span.columns)) where table.grid[r * columns + c] < 0 {
          table.grid[r * columns + c] = Int32(s)
        }
      }
      table.numbers[row * columns + column] = Int32(soleFigure(of: segment, in: report))
    }
    return table
  }

  /// The paragraph right above the table, or -1.
  private static func caption(before segment: Int, in report: Report) -> Int {
    guard segment > 0, report.segments[segment - 1].table < 0 else { return -1 }
    return segment - 1
  }

  /// The figure that a cell consists of, or -1: signs may stand before it, a short unit behind it.
  private static func soleFigure(of segment: Segment, in report: Report) -> Int {
    guard segment.figureCount == 1 else { return -1 }
    let index = Int(segment.firstFigure)
    let figure = report.figures[index]
    guard figure.isQuantity, !figure.isRange else { return -1 }
    let bytes = report.text.bytes
    let head = Int(segment.start)..<Int(figure.start)
    let tail = Int(figure.end)..<Int(segment.end)
    if head.count > 3 || tail.count > 9 { return -1 }
    for i in head where !isSign(bytes[i]) { return -1 }
    for i in tail where bytes[i] >= 0x30 && bytes[i] <= 0x39 { return -1 }
    return index
  }

  /// Signs and blanks that may stand before a number, multi-byte ones (≥ ≤) by their bytes.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x28, 0x2B, 0x2D, 0x3C, 0x3D, 0x3E, 0xE2, 0x89, 0xA4, 0xA5, 0xA6, 0xA7, 0xC2, 0xA0: true
    default: false
    }
  }
}
