import Checking
import DocumentModel
import Foundation
import Testing

@Suite struct JSONTests {
  static let texts = [
    "", "普通文字", "\"quoted\" \\ back / slash", "a\u{0}b\u{1}c\u{1F}\u{7F}\u{9F}", "tab\tline\ncarriage\r\u{8}\u{C}",
    "\u{2028}\u{2029}\u{2027}\u{E000}\u{FEFF}", "😀👨‍👩‍👧‍👦🇨🇳", "e\u{301}\u{20E3}", "\u{10FFFF}", "‾—…", "⟦⟧",
  ]

  @Test func `a strict parser reads back every character`() throws {
    var json = JSONWriter()
    json.beginArray()
    for text in Self.texts { json.value(text) }
    json.endArray()
    let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
    #expect(read.map { $0.map { Array($0.unicodeScalars) } } == Self.texts.map { Array($0.unicodeScalars) })
  }

  @Test func `every scalar below 0x3000 survives`() throws {
    var text = String.UnicodeScalarView()
    for value in 0..<UInt32(0x3000) { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
    var json = JSONWriter()
    json.beginArray()
    json.value(String(text))
    json.endArray()
    let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
    #expect(read?.first.map { Array($0.unicodeScalars) } == Array(text))
    #expect(!json.bytes.contains { $0 < 0x20 })
  }

  @Test func `nesting places commas and keeps the order of keys`() {
    var json = JSONWriter()
    json.beginObject()
    json.field("b", 1)
    json.key("a")
    json.beginArray()
    json.beginObject()
    json.endObject()
    json.value(-2)
    json.value(true)
    json.endArray()
    json.field("c", "x")
    json.endObject()
    json.endLine()
    #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"b":1,"a":[{},-2,true],"c":"x"}"# + "\n")
  }

  @Test func `the contract holds for every document`() throws {
    let lines = SampleResults.output(JSONRenderer(language: .chinese)).split(separator: 0x0A)
    #expect(lines.count == SampleResults.all.count)
    for (line, result) in zip(lines, SampleResults.all) {
      let text = String(decoding: line, as: UTF8.self)
      let keys = ["schema", "document", "status", "figures", "relations", "findings", "notChecked"]
      let places = keys.compactMap { text.range(of: "\"\($0)\":")?.lowerBound }
      #expect(places.count == keys.count && places == places.sorted())
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      #expect(object["document"] as? String == result.path)
      #expect(object["status"] as? String == (result.unread == nil ? "checked" : "unread"))
      let findings = try #require(object["findings"] as? [[String: Any]])
      for (finding, expected) in zip(findings, result.findings) {
        let evidence = try #require(finding["evidence"] as? [[String: Any]])
        #expect(evidence.map { $0["text"] as? String } == expected.evidence.map(\.text))
        #expect(evidence.map { $0["line"] as? Int } == expected.evidence.map(\.place.line))
        #expect(evidence.map { $0["column"] as? Int } == expected.evidence.map(\.place.column))
      }
    }
    #expect(
      String(decoding: lines[2], as: UTF8.self).contains(#""notChecked":[{"text":"","line":0,"reason":"FIL-001 "#))
  }
}
