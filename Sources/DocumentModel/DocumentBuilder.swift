/// Writes blocks into a document in reading order, so that readers of every format share one way to do it.
///
/// The open block is the last one: `extend` adds a line to it. A table comes as a whole from its `TableDraft`.
package struct DocumentBuilder: Sendable {
  package private(set) var document: Document

  package init(name: String, text: [UInt8], lineStarts: [Int32]) {
    document = Document(name: name, text: text)
    document.lineStarts = lineStarts
  }

  /// How many cells the document has so far.
  package var cellCount: Int { document.cells.count }

  /// Starts a block without pieces.
  package mutating func open(_ kind: Block.Kind, level: UInt8 = 0) {
    document.blocks.append(
      Block(kind: kind, level: level, firstPiece: Int32(document.pieces.count), pieceCount: 0))
  }

  /// Adds a source range to the open block.
  package mutating func extend(_ range: Range<Int>) {
    guard !range.isEmpty, let last = document.blocks.indices.last else { return }
    document.pieces.append(TextPiece(range))
    document.blocks[last].pieceCount += 1
  }

  /// Adds a table, its rows padded to the widest.
  package mutating func append(_ draft: TableDraft) {
    guard draft.rowCount > 0 else { return }
    let table = Table(
      firstCell: Int32(document.cells.count), cellCount: Int32(draft.rowCount * draft.columnCount),
      rows: Int32(draft.rowCount), columns: Int32(draft.columnCount))
    for row in 0..<draft.rowCount {
      for column in 0..<draft.columnCount {
        let first = document.pieces.count
        draft.appendPieces(row: row, column: column, to: &document.pieces)
        document.cells.append(
          Cell(
            row: Int32(row), column: Int32(column), firstPiece: Int32(first),
            pieceCount: Int32(document.pieces.count - first)))
      }
    }
    document.blocks.append(Block(kind: .table, table: Int32(document.tables.count)))
    document.tables.append(table)
  }
}
