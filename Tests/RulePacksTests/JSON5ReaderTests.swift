import Figures
import RulePacks
import Testing

@Suite struct JSON5ReaderTests {
  @Test func `comments, bare names, single quotes and trailing commas are read`() throws {
    let node = try JSON5Reader.read(
      "// c\n{ a: 'x', /* y\n */ \"b\": [1.30, -0.5, .5,], c: null, d: true, }", file: "f")
    #expect(node["a"]?.text == "x")
    #expect(
      node["b"]?.elements?.compactMap(\.number) == ["1.3", "-0.5", "0.5"].compactMap { ExactNumber(decimal: $0) })
    #expect(node["b"]?.line == 3)
    #expect(node["c"]?.isNull == true)
    #expect(node["d"]?.bool == true)
    #expect(node.compactText == #"{"a": "x", "b": [1.3, -0.5, 0.5], "c": null, "d": true}"#)
  }

  @Test(arguments: [
    "", "{", "[", "[1", "[1 2]", "{a}", "{a:}", "{a:1", "{a:1 b:2}", "'x", "\"a\nb\"", "1e3", "0x1F", "NaN", "1.2.3",
    "--1",
    "1.0000000001", "/", "/* x", "{} {}", "\"\\q\"", "\"\\u12\"", "\"\\ud800\"", "nul", "\u{0}",
    "9999999999999999999999999", String(repeating: "[", count: 100_000),
  ])
  func `what is no JSON5 is refused and never crashes`(text: String) {
    #expect(throws: PackError.self) { try JSON5Reader.read(text, file: "f") }
  }

  @Test func `a key written twice is refused`() {
    let error = #expect(throws: PackError.self) { try JSON5Reader.read("{a: 1,\n a: 2}", file: "f") }
    #expect(error?.fault == .duplicateKey)
    #expect(error?.line == 2)
  }
}
