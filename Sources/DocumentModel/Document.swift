/// A document as blocks of text with their places in the source; knows no file format.
///
/// Flat by design: blocks and cells hold ranges into shared arrays, so that a 5 MB report costs a few arrays and no
/// tree of objects. `text` is what `taizhang text FILE` prints; every place is an offset into it.
package struct Document: Sendable {
  /// The name it was given with (a path as the user wrote it).
  package var name: String
  /// The text as valid UTF-8; line breaks as in the source.
  package var text: [UInt8]
  /// Offsets in `text` at which lines begin; the first is 0.
  package var lineStarts: [Int32]
  /// The source ranges that blocks and cells are joined from: one per source line.
  package var pieces: [TextPiece]
  package var blocks: [Block]
  package var tables: [Table]
  package var cells: [Cell]
  /// Bytes of the file that were no text and were replaced or dropped.
  package var repairs: Int

  package init(name: String, text: [UInt8]) {
    self.name = name
    self.text = text
    lineStarts = [0]
    pieces = []
    blocks = []
    tables = []
    cells = []
    repairs = 0
  }
}

/// A range of `Document.text` on one source line.
package struct TextPiece: Sendable, Hashable {
  package var start: Int32
  package var end: Int32

  package init(start: Int32, end: Int32) {
    self.start = start
    self.end = end
  }

  package init(_ range: Range<Int>) {
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
  }

  package var range: Range<Int> { Int(start)..<Int(end) }
}

/// A block of a document: a paragraph, a heading, or a table.
package struct Block: Sendable, Hashable {
  /// The sorts of block.
  package enum Kind: UInt8, Sendable {
    /// The document's title (one block; its lines are joined).
    case title
    /// A heading; `level` 1… is its depth by numbering or style.
    case heading
    case paragraph
    /// A table; `table` is its index.
    case table
  }

  package var kind: Kind
  package var level: UInt8
  /// Indices into `Document.pieces`; empty for a table.
  package var firstPiece: Int32
  package var pieceCount: Int32
  /// Index into `Document.tables`, or -1.
  package var table: Int32

  package init(kind: Kind, level: UInt8 = 0, firstPiece: Int32 = 0, pieceCount: Int32 = 0, table: Int32 = -1) {
    self.kind = kind
    self.level = level
    self.firstPiece = firstPiece
    self.pieceCount = pieceCount
    self.table = table
  }
}

/// A table: a grid of cells in row-major order.
package struct Table: Sendable, Hashable {
  /// Indices into `Document.cells`, row by row.
  package var firstCell: Int32
  package var cellCount: Int32
  package var rows: Int32
  package var columns: Int32

  package init(firstCell: Int32, cellCount: Int32, rows: Int32, columns: Int32) {
    self.firstCell = firstCell
    self.cellCount = cellCount
    self.rows = rows
    self.columns = columns
  }
}

/// A cell; merged cells appear once, at their top left place, with their spans.
package struct Cell: Sendable, Hashable {
  package var row: Int32
  package var column: Int32
  package var rowSpan: Int32
  package var columnSpan: Int32
  /// Indices into `Document.pieces`.
  package var firstPiece: Int32
  package var pieceCount: Int32

  package init(
    row: Int32, column: Int32, rowSpan: Int32 = 1, columnSpan: Int32 = 1, firstPiece: Int32, pieceCount: Int32
  ) {
    self.row = row
    self.column = column
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
    self.firstPiece = firstPiece
    self.pieceCount = pieceCount
  }
}

/// A place in a document as people give it: line and column, both from 1, columns in characters.
package struct Place: Sendable, Hashable, Comparable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (a: Place, b: Place) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

extension Document {
  /// The place of a UTF-8 offset into `text`.
  package func place(at offset: Int) -> Place {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    let start = low == 0 ? 0 : Int(lineStarts[low - 1])
    var column = 1
    var i = start
    while i < offset, i < text.count {
      if text[i] & 0xC0 != 0x80 { column += 1 }
      i += 1
    }
    if i < text.count, text[i] & 0xC0 == 0x80 { column -= 1 }
    return Place(line: max(1, low), column: max(1, column))
  }

  /// The text of a source range.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: text[range.clamped(to: 0..<text.count)], as: UTF8.self)
  }
}
