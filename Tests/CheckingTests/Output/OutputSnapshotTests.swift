import Checking
import DocumentModel
import Foundation
import TestSupport
import Testing

@Suite struct OutputSnapshotTests {
  static let renderers: [(String, any DocumentRenderer)] = [
    ("output.zh.txt", TextRenderer(language: .chinese, palette: TextPalette(isColored: false), width: 80)),
    ("output.en.txt", TextRenderer(language: .english, palette: TextPalette(isColored: false), width: 80)),
    ("output.color.txt", TextRenderer(language: .chinese, palette: TextPalette(isColored: true), width: 80)),
    (
      "output.quiet.txt",
      TextRenderer(language: .chinese, palette: TextPalette(isColored: false), width: 80, isQuiet: true)
    ),
    ("output.zh.jsonl", JSONRenderer(language: .chinese)), ("output.en.jsonl", JSONRenderer(language: .english)),
    ("output.zh.sarif", SARIFRenderer(language: .chinese, rules: SampleResults.rules, version: "9.9.9")),
  ]

  @Test(arguments: renderers.map(\.0))
  func `output is as stored`(_ name: String) throws {
    let renderer = try #require(Self.renderers.first { $0.0 == name }?.1)
    let difference = Snapshot.difference(SampleResults.output(renderer), name, beside: #filePath)
    #expect(difference == nil)
  }

  @Test func `no control character of a document reaches the terminal`() {
    let renderer = TextRenderer(language: .chinese, palette: TextPalette(isColored: false), width: 80)
    let text = String(decoding: SampleResults.output(renderer), as: UTF8.self)
    let hidden = text.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" }
    #expect(hidden.isEmpty)
    let isShown = text.contains("\u{FFFD}[31m")
    #expect(isShown)
  }

  @Test(arguments: [60, 80, 120])
  func `marks stand under their figures and lines fit`(_ width: Int) {
    let renderer = TextRenderer(language: .chinese, palette: TextPalette(isColored: false), width: width)
    let lines = String(decoding: renderer.render(SampleResults.checked), as: UTF8.self).components(separatedBy: "\n")
    var marked: [String] = []
    for (line, under) in zip(lines, lines.dropFirst()) where under.contains("│") && under.contains("^") {
      #expect(DisplayWidth.of(line) <= width + 8, "\(line)")
      marked.append(underlined(line, under))
    }
    #expect(marked.contains("1,810.00 963.60 840.30"))
    #expect(marked.contains("84场"))
    #expect(marked.contains { $0.hasPrefix("≥200 194") })
  }

  /// The characters of a line that stand above a mark, runs separated by a space.
  private func underlined(_ line: String, _ under: String) -> String {
    var columns: [Character] = []
    for character in under { columns.append(character) }
    var found: [String] = []
    var isInside = false
    var column = 0
    for scalar in line.unicodeScalars {
      let isMarked = column < columns.count && "^‾".contains(columns[column])
      if isMarked, isInside {
        found[found.count - 1].unicodeScalars.append(scalar)
      } else if isMarked {
        found.append(String(scalar))
      }
      isInside = isMarked
      column += DisplayWidth.of(scalar)
    }
    return found.joined(separator: " ")
  }

  @Test(arguments: [60, 100])
  func `a quoted paragraph is cut to its beginning and end`(_ width: Int) {
    let paragraph = String(repeating: "组织开展活动，", count: 5000) + "结束。"
    var result = SampleResults.checked
    result.document = Document(name: "long", text: Array(paragraph.utf8))
    let quote = Quote(text: paragraph, range: 0..<paragraph.utf8.count, place: Place(line: 1, column: 1))
    result.findings = [SampleResults.checked.findings[0]]
    result.findings[0].evidence = [quote]
    let renderer = TextRenderer(language: .chinese, palette: TextPalette(isColored: false), width: width)
    let lines = String(decoding: renderer.render(result), as: UTF8.self).components(separatedBy: "\n")
    let shown = lines.first { $0.contains("1 │") } ?? ""
    #expect(shown.contains("组织开展活动，") && shown.hasSuffix("结束。") && shown.contains("…"))
    #expect(DisplayWidth.of(shown) <= width)
  }
}
