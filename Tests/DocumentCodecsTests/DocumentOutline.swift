import DocumentCodecs
import DocumentModel

/// A document as short lines of text, for comparison in tests: `T`, `H2`, `P`, and `|` for table rows.
enum DocumentOutline {
  static func of(_ text: String) throws -> [String] { of(try DocumentReader.read(Array(text.utf8), name: "t.txt")) }

  static func of(_ document: Document) -> [String] {
    var outline: [String] = []
    for block in document.blocks {
      let text = joined(document, block.firstPiece, block.pieceCount)
      switch block.kind {
      case .title: outline.append("T " + text)
      case .heading: outline.append("H\(block.level) " + text)
      case .paragraph: outline.append("P " + text)
      case .table: outline += rows(document, Int(block.table))
      }
    }
    return outline
  }

  static func rows(_ document: Document, _ table: Int) -> [String] {
    grid(document, table).map { "|" + $0.joined(separator: "|") + "|" }
  }

  static func grid(_ document: Document, _ index: Int) -> [[String]] {
    let table = document.tables[index]
    var grid = [[String]](
      repeating: [String](repeating: "", count: Int(table.columns)), count: Int(table.rows))
    for cell in document.cells[Int(table.firstCell)..<Int(table.firstCell + table.cellCount)] {
      grid[Int(cell.row)][Int(cell.column)] = joined(document, cell.firstPiece, cell.pieceCount)
    }
    return grid
  }

  private static func joined(_ document: Document, _ first: Int32, _ count: Int32) -> String {
    document.pieces[Int(first)..<Int(first + count)].map { document.string($0.range) }.joined(separator: "/")
  }
}
