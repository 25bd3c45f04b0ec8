import DocumentCodecs
import Testing

@Suite struct RefusalTests {
  private func refusal(_ bytes: [UInt8]) -> ReadError? {
    do {
      _ = try DocumentReader.read(bytes, name: "t")
      return nil
    } catch {
      return error
    }
  }

  private func archive(_ entry: String) -> [UInt8] {
    [0x50, 0x4B, 3, 4, 20, 0, 0, 0] + Array("[Content_Types].xml".utf8) + [0, 1, 2] + Array(entry.utf8)
  }

  @Test func `foreign formats are recognised by content`() {
    #expect(refusal(archive("word/document.xml")) == .wordDocument)
    #expect(refusal(archive("xl/workbook.xml")) == .spreadsheet)
    #expect(refusal(archive("a.txt")) == .archive)
    #expect(refusal(Array("%PDF-1.7\n".utf8)) == .portableDocument)
    #expect(refusal(Array("\n <!DOCTYPE html><p>100万元</p>".utf8)) == .webPage)
    #expect(refusal(Array("<?xml version='1.0'?>\n<HTML>".utf8)) == .webPage)
    #expect(refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]) == .legacyOffice)
    #expect(refusal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) == .image)
    #expect(refusal(Array("{\\rtf1 x}".utf8)) == .richText)
  }

  @Test func `text with tags or angle brackets is no web page`() {
    #expect(refusal(Array("<p>1、职能；</p>\n预算<100万元。".utf8)) == nil)
  }

  @Test func `binary bytes are refused`() {
    var state: UInt64 = 7
    let noise = (0..<5000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    #expect(refusal(noise) == .binary)
    #expect(refusal([UInt8](repeating: 0, count: 1000)) == .binary)
    #expect(refusal([UInt8](repeating: 0x01, count: 1000)) == .binary)
  }

  @Test func `what would take memory out of proportion is refused`() {
    #expect(refusal([UInt8](repeating: 0x0A, count: 1_000_000)) == .tooManyLines(limit: 312_500))
    let wide = Array((String(repeating: "1\t", count: 1000) + "1\n").utf8)
    let rows = (0..<1000).flatMap { _ in wide }
    #expect(refusal(rows) == .tooManyCells(limit: 500_000 + rows.count / 8))
  }

  @Test func `every refusal has a code of its own and says what to do in both languages`() {
    let errors: [ReadError] = [
      .tooLarge(bytes: 1), .wordDocument, .spreadsheet, .archive, .portableDocument, .webPage, .legacyOffice, .image,
      .richText, .binary, .tooManyLines(limit: 1), .tooManyCells(limit: 1), .encodingUnavailable(name: "GB18030"),
    ]
    #expect(Set(errors.map(\.code)).count == errors.count)
    for error in errors {
      #expect(error.chinese.hasSuffix("。") && error.chinese.contains("请"))
      #expect(error.english.hasSuffix(".") && error.english.utf8.allSatisfy { $0 < 0x80 })
    }
  }
}
