import DocumentCodecs
import DocumentModel
import Testing

@Suite struct EncodingTests {
  static let text = "预算100万元，支出98万元。\n执行率98%。"
  static let gb18030: [UInt8] = [
    0xD4, 0xA4, 0xCB, 0xE3, 0x31, 0x30, 0x30, 0xCD, 0xF2, 0xD4, 0xAA, 0xA3, 0xAC, 0xD6, 0xA7, 0xB3, 0xF6, 0x39, 0x38,
    0xCD, 0xF2, 0xD4, 0xAA, 0xA1, 0xA3, 0x0A, 0xD6, 0xB4, 0xD0, 0xD0, 0xC2, 0xCA, 0x39, 0x38, 0x25, 0xA1, 0xA3,
  ]

  private static func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let high = UInt8(unit >> 8)
      let low = UInt8(unit & 0xFF)
      return littleEndian ? [low, high] : [high, low]
    }
  }

  private func text(_ bytes: [UInt8]) throws -> String {
    let document = try DocumentReader.read(bytes, name: "t.txt")
    return document.string(0..<document.text.count)
  }

  @Test func `every encoding gives the same text, with and without byte order mark`() throws {
    let utf8 = Array(Self.text.utf8)
    #expect(try text(utf8) == Self.text)
    #expect(try text([0xEF, 0xBB, 0xBF] + utf8) == Self.text)
    #expect(try text([0xFF, 0xFE] + Self.utf16(Self.text, littleEndian: true)) == Self.text)
    #expect(try text([0xFE, 0xFF] + Self.utf16(Self.text, littleEndian: false)) == Self.text)
    #expect(try text(Self.utf16(Self.text, littleEndian: true)) == Self.text)
    #expect(try text(Self.utf16(Self.text, littleEndian: false)) == Self.text)
    #expect(try text(Self.gb18030) == Self.text)
  }

  @Test func `places count characters in the decoded text`() throws {
    for bytes in [Self.gb18030, [0xFF, 0xFE] + Self.utf16(Self.text, littleEndian: true)] {
      let document = try DocumentReader.read(bytes, name: "t.txt")
      #expect(document.lineStarts == [0, 36])
      #expect(document.place(at: 36 + 9) == Place(line: 2, column: 4))
    }
  }

  @Test func `damaged UTF-8 is repaired and counted`() throws {
    let whole = Array("全年预算100万元，支出98万元。".utf8)
    let cut = try DocumentReader.read(Array(whole.dropLast(2)), name: "t.txt")
    #expect(cut.repairs == 1)
    #expect(cut.string(0..<cut.text.count) == "全年预算100万元，支出98万元\u{FFFD}")
    let stray = try DocumentReader.read(whole + [0xFF] + whole, name: "t.txt")
    #expect(stray.repairs == 1)
    #expect(stray.string(0..<stray.text.count).contains("\u{FFFD}全年"))
    let zero = try DocumentReader.read(whole + [0] + whole, name: "t.txt")
    #expect(zero.repairs == 1)
    #expect(!zero.text.contains(0))
  }

  @Test func `every line ending separates lines`() throws {
    for ending in ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}"] {
      let document = try DocumentReader.read(Array("甲。\(ending)乙。\(ending)\(ending)丙。\(ending)".utf8), name: "t.txt")
      #expect(DocumentOutline.of(document) == ["P 甲。", "P 乙。", "P 丙。"])
      #expect(document.lineStarts.count == 5)
      #expect(document.place(at: document.text.count - Array(ending.utf8).count - 3).line == 4)
    }
  }

  @Test func `an empty file is an empty document`() throws {
    for bytes in [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0x0A], Array("　\n \t\n".utf8)] as [[UInt8]] {
      #expect(try DocumentReader.read(bytes, name: "t.txt").blocks.isEmpty)
    }
  }
}
