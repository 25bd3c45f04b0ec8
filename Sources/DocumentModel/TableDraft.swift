/// A table under construction: rows of different length whose cells may still grow.
package struct TableDraft: Sendable {
  private struct DraftPiece: Sendable {
    var piece: TextPiece
    var next: Int32
  }

  private struct DraftCell: Sendable {
    var first: Int32 = -1
    var last: Int32 = -1
  }

  private var pieces: [DraftPiece] = []
  private var cells: [DraftCell] = []
  /// Index of the first cell of each row.
  private var rowStarts: [Int32] = []
  /// The width of the widest row.
  package private(set) var columnCount = 0

  package init() {}

  package var rowCount: Int { rowStarts.count }

  package var isEmpty: Bool { rowStarts.isEmpty }

  /// How many cells the table has when it gets one more row of `width` cells and is padded.
  package func paddedCount(adding width: Int) -> Int { (rowCount + 1) * max(columnCount, width) }

  /// How many cells were really written.
  package var writtenCount: Int { cells.count }

  package mutating func beginRow() {
    rowStarts.append(Int32(cells.count))
  }

  /// Starts the next cell of the last row.
  package mutating func beginCell() {
    guard let start = rowStarts.last else { return }
    cells.append(DraftCell())
    columnCount = max(columnCount, cells.count - Int(start))
  }

  /// Adds a source range to the last cell of the last row.
  package mutating func extend(_ range: Range<Int>) {
    guard !cells.isEmpty else { return }
    extend(cell: cells.count - 1, range)
  }

  /// Adds a source range to a cell of the last row.
  package mutating func extendLastRow(column: Int, _ range: Range<Int>) {
    guard let start = rowStarts.last, Int(start) + column < cells.count else { return }
    extend(cell: Int(start) + column, range)
  }

  private mutating func extend(cell: Int, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let index = Int32(pieces.count)
    pieces.append(DraftPiece(piece: TextPiece(range), next: -1))
    if cells[cell].last >= 0 {
      pieces[Int(cells[cell].last)].next = index
    } else {
      cells[cell].first = index
    }
    cells[cell].last = index
  }

  /// How many cells the last row has.
  package var lastRowWidth: Int {
    guard let start = rowStarts.last else { return 0 }
    return cells.count - Int(start)
  }

  /// The last source range of a cell of the last row.
  package func lastPiece(column: Int) -> Range<Int>? {
    guard let start = rowStarts.last, Int(start) + column < cells.count else { return nil }
    let last = cells[Int(start) + column].last
    return last < 0 ? nil : pieces[Int(last)].piece.range
  }

  /// How many bytes a cell of the last row has.
  package func length(column: Int) -> Int {
    guard let start = rowStarts.last, Int(start) + column < cells.count else { return 0 }
    var sum = 0
    var index = cells[Int(start) + column].first
    while index >= 0 {
      sum += pieces[Int(index)].piece.range.count
      index = pieces[Int(index)].next
    }
    return sum
  }

  func appendPieces(row: Int, column: Int, to list: inout [TextPiece]) {
    let start = Int(rowStarts[row])
    let end = row + 1 < rowStarts.count ? Int(rowStarts[row + 1]) : cells.count
    guard start + column < end else { return }
    var index = cells[start + column].first
    while index >= 0 {
      list.append(pieces[Int(index)].piece)
      index = pieces[Int(index)].next
    }
  }
}
