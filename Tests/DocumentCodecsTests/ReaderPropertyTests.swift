import DocumentCodecs
import DocumentModel
import Testing

@Suite struct ReaderPropertyTests {
  /// A small generator, so that every run sees the same texts.
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  static let words = [
    "一、", "（一）", "1.", "(2)", "①", "第一部分", "预算", "支出100万元", "，", "。", "；", "：", "“三公”", "\n", "\n", "\n\n", "\t",
    "\t", "  ", "　　", "（2021年度）", "98%", "<b", "情况", "报告", "-", "\r\n", "\u{2028}", "a b", "、",
  ]

  /// Whether a byte of the text belongs to a blank or to what separates cells.
  private func blanks(_ document: Document) -> [Bool] {
    var isBlank = [Bool](repeating: false, count: document.text.count)
    var offset = 0
    for scalar in String(decoding: document.text, as: UTF8.self).unicodeScalars {
      let length = String(scalar).utf8.count
      if scalar.properties.isWhitespace || scalar.value < 0x20 {
        for i in offset..<offset + length { isBlank[i] = true }
      }
      offset += length
    }
    return isBlank
  }

  private func expectWhole(_ document: Document) {
    var seen = [Int](repeating: 0, count: document.text.count)
    for piece in document.pieces { for i in piece.range { seen[i] += 1 } }
    let isBlank = blanks(document)
    #expect(seen.indices.allSatisfy { seen[$0] == 1 || seen[$0] == 0 && isBlank[$0] })
    #expect(document.pieces.allSatisfy { !$0.range.isEmpty && !isBlank[$0.range.lowerBound] })
    var piece: Int32 = 0
    for block in document.blocks {
      if block.kind != .table {
        #expect(block.firstPiece == piece && block.pieceCount > 0)
        piece += block.pieceCount
        continue
      }
      let table = document.tables[Int(block.table)]
      #expect(table.cellCount == table.rows * table.columns)
      for cell in document.cells[Int(table.firstCell)..<Int(table.firstCell + table.cellCount)] {
        #expect(cell.firstPiece == piece)
        piece += cell.pieceCount
      }
    }
    #expect(Int(piece) == document.pieces.count)
    #expect(document.lineStarts == document.lineStarts.sorted())
  }

  @Test func `every written byte is in exactly one piece`() throws {
    var generator = Generator(state: 42)
    for _ in 0..<400 {
      let count = Int.random(in: 0..<120, using: &generator)
      let text = (0..<count).map { _ in Self.words.randomElement(using: &generator) ?? "" }.joined()
      expectWhole(try DocumentReader.read(Array(text.utf8), name: "t.txt"))
    }
  }

  @Test func `arbitrary bytes give a document or an error`() {
    var generator = Generator(state: 7)
    for round in 0..<600 {
      let count = Int.random(in: 0..<300, using: &generator)
      var bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      if round % 2 == 0 {
        let text = (0..<20).map { _ in Self.words.randomElement(using: &generator) ?? "" }.joined()
        bytes = Array(text.utf8) + bytes.prefix(4) + Array(text.utf8).dropLast(Int.random(in: 0..<3, using: &generator))
      }
      guard let document = try? DocumentReader.read(bytes, name: "t.txt") else { continue }
      #expect(String(validating: document.text, as: UTF8.self) != nil)
      #expect(document.pieces.allSatisfy { $0.range.upperBound <= document.text.count })
    }
  }

  @Test func `extreme shapes are read`() throws {
    let digits = try DocumentReader.read([UInt8](repeating: 0x37, count: 3_000_000), name: "t.txt")
    #expect(digits.pieces == [TextPiece(0..<3_000_000)])
    let tabs = Array((String(repeating: "1\t", count: 100_000) + "\n").utf8)
    #expect(try DocumentReader.read(tabs + tabs, name: "t.txt").tables.isEmpty)
    let uneven = String(repeating: "1\t", count: 1000) + "\n" + String(repeating: "a\tb\n", count: 20_000)
    let document = try DocumentReader.read(Array(uneven.utf8), name: "t.txt")
    #expect(document.tables.count == 2)
    #expect(document.cells.count < 100_000)
  }
}
