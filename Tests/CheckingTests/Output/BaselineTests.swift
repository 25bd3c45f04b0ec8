import Checking
import Testing

@Suite struct BaselineTests {
  private static let entry = Baseline.Entry(
    rule: "ARI001", text: "1,810.00 … 963.60 … 840.30", document: nil, reason: "已说明", by: "甲", date: "2024-05-06")

  @Test func `what is written is read back`() throws {
    var other = Self.entry
    other.document = "a \"b\"\u{2028}.txt"
    other.text = "5\n000"
    let entries = [Self.entry, other]
    #expect(try Baseline(json: Baseline.json(entries)).entries == entries)
    #expect(try Baseline(json: Baseline.json([])).entries.isEmpty)
  }

  @Test func `an entry knows a finding by rule and quotes`() {
    let finding = SampleResults.checked.findings[0]
    #expect(finding.quotation == Self.entry.text)
    #expect(Baseline(entries: [Self.entry]).knows(finding, in: "anything.txt"))
    #expect(!Baseline(entries: [Self.entry]).knows(SampleResults.checked.findings[1], in: "anything.txt"))
  }

  @Test func `an entry with a document knows that document only`() {
    var entry = Self.entry
    entry.document = "a.txt"
    let baseline = Baseline(entries: [entry])
    #expect(baseline.knows(SampleResults.checked.findings[0], in: "a.txt"))
    #expect(!baseline.knows(SampleResults.checked.findings[0], in: "b.txt"))
  }

  @Test(arguments: [
    ("", BaselineError.syntax(line: 1, column: 1)), ("{\n  \"schema\":1,\n}", .syntax(line: 3, column: 1)),
    ("{\"schema\":1,\"entries\":[]} x", .syntax(line: 1, column: 27)), ("[]", .notABaseline),
    ("{\"schema\":2,\"entries\":[]}", .notABaseline), ("{\"schema\":1}", .notABaseline),
    ("{\"schema\":1,\"entries\":[{}]}", .missingField("rule", entry: 1)),
    (
      "{\"schema\":1,\"entries\":[{\"rule\":\"A\",\"text\":\"1\",\"reason\":1,\"by\":\"\",\"date\":\"\"}]}",
      .missingField("reason", entry: 1)
    ),
    (
      "{\"schema\":1,\"entries\":[{\"rule\":\"A\",\"text\":\"1\",\"document\":7,\"reason\":\"\",\"by\":\"\",\"date\":\"\"}]}",
      .missingField("document", entry: 1)
    ),
    ("{\"a\":\"\u{1}\"}", .syntax(line: 1, column: 7)), ("{\"a\":\"\\ud800\"}", .syntax(line: 1, column: 13)),
    ("{\"a\":01}", .syntax(line: 1, column: 7)), ("{\"a\":1.}", .syntax(line: 1, column: 8)),
    ("{\"a\":tru}", .syntax(line: 1, column: 9)),
  ])
  func `a broken file says where`(_ json: String, _ expected: BaselineError) {
    #expect(throws: expected) { try Baseline(json: Array(json.utf8)) }
  }

  @Test func `deep nesting is refused`() {
    let json = String(repeating: "[", count: 100_000)
    #expect(throws: BaselineError.syntax(line: 1, column: 65)) { try Baseline(json: Array(json.utf8)) }
  }

  @Test func `escapes and a byte order mark are read`() throws {
    let json =
      "\u{FEFF}{\"schema\":1,\"entries\":[{\"rule\":\"A\\u0042\",\"text\":\"\\ud83d\\ude00\\n\",\"reason\":\"\","
      + "\"by\":\"\",\"date\":\"\",\"extra\":[1,-2.5e+3,true,null,{}]}]}"
    let entry = try #require(try Baseline(json: Array(json.utf8)).entries.first)
    #expect(entry.rule == "AB")
    #expect(entry.text == "😀\n")
  }
}
