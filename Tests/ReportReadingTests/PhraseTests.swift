import DocumentCodecs
import Figures
import ReportReading
import Testing

/// Phrases, sentences and brackets are found in canonical text.
@Suite struct PhraseTests {
  private func report(_ text: String) -> Report {
    ReportReader.read(TextReader.read(Array(text.utf8), name: "test.txt"))
  }

  private func found(_ phrases: [String], in text: String) -> [String] {
    let table = PhraseTable(phrases.enumerated().map { (text: $1, id: $0) })
    let bytes = Array(text.utf8)
    var words: [String] = []
    table.scan(bytes.span, 0..<bytes.count) { start, end, id in
      #expect(String(decoding: bytes[start..<end], as: UTF8.self) == phrases[id])
      words.append(phrases[id])
    }
    return words
  }

  @Test func `the longest phrase wins and none overlap`() {
    #expect(found(["满意", "满意度", "意度"], in: "群众满意度高，满意。") == ["满意度", "满意"])
  }

  @Test func `phrases of ASCII, Latin and Chinese characters are found at the edges`() {
    #expect(found(["XX", "××", "是否"], in: "XX年××月是否") == ["XX", "××", "是否"])
  }

  @Test func `a text that ends inside a character is read to its last whole one`() {
    let table = PhraseTable([(text: "满意", id: 0)])
    let bytes = Array("满意满意".utf8.dropLast(2))
    var count = 0
    table.scan(bytes.span, 0..<bytes.count) { _, _, _ in count += 1 }
    #expect(count == 1)
  }

  @Test func `a repeated sentence points to its first place, whatever its number and blanks`() {
    let report = report("1. 全年举办书画展览12场次。\n\n其他工作按计划推进。\n\n3、全年举办书画展览 12 场次。\n")
    let table = SentenceTable(report)
    #expect(table.firsts == [0, 1, 0])
  }

  @Test func `the innermost brackets around a place are found, signs included`() throws {
    let report = report("甲（乙（丙）丁）戊\n")
    let text = report.string(0..<report.text.count)
    let at = try #require(text.firstRange(of: "丁"))
    let start = text.utf8.distance(from: text.startIndex, to: at.lowerBound)
    let range = try #require(report.brackets(around: start..<start + 3, in: report.segments[0].range))
    #expect(report.written(range) == "（乙（丙）丁）")
  }

  @Test func `a sentence reaches from the stop before to its own stop`() throws {
    let report = report("第一句。第二句！第三句\n")
    let range = report.segments[0].range
    let middle = report.sentence(around: range.lowerBound + 15, in: range)
    #expect(report.string(middle) == "第二句!")
  }

  @Test func `evidence that ends with a full-width sign is quoted whole`() {
    let report = report("部门职责（按要求填写）\n")
    let range = report.segments[0].range
    #expect(report.written(range) == "部门职责（按要求填写）")
  }
}
