import CommandLineKit
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("chekc", "check"), ("Check", "check"), ("figure", "figures"), ("exp", "explain"), ("rule", "rules"),
  ])
  func `the nearest word is found`(_ word: String, _ expected: String) {
    #expect(Suggestion.nearest(to: word, among: ["check", "figures", "explain", "rules"]) == expected)
  }

  @Test(arguments: ["", "zzzzzz", "x", "台账"])
  func `nothing is suggested when nothing is near`(_ word: String) {
    #expect(Suggestion.nearest(to: word, among: ["check", "figures", "explain"]) == nil)
  }

  @Test func `swapped letters are one edit`() {
    #expect(Suggestion.edits(Array("check".unicodeScalars), Array("chekc".unicodeScalars)) == 1)
    #expect(Suggestion.edits(Array("".unicodeScalars), Array("abc".unicodeScalars)) == 3)
  }
}
