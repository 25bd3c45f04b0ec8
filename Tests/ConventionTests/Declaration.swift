import TestSupport

/// A type or function declared in a source file, read as text.
struct Declaration {
  var place: String
  var name: String
  /// Whether it is visible outside its target.
  var isShared: Bool
  var isDocumented: Bool

  /// The words of the name: `RuleCode` → Rule, Code.
  var words: [String] {
    var words: [String] = []
    for letter in name {
      if letter.isUppercase || words.isEmpty { words.append("") }
      words[words.count - 1].append(letter)
    }
    return words
  }

  private static let typeKeywords: Set<String> = ["struct", "enum", "class", "actor", "protocol"]
  private static let modifiers: Set<String> = [
    "package", "public", "internal", "private", "fileprivate", "final", "indirect", "static", "mutating",
  ]
  /// What a protocol already documents.
  private static let witnesses: Set<String> = ["check", "find", "render", "run", "hash", "encode"]

  /// The types that a file declares, nested ones included.
  static func types(in file: SwiftFile) -> [Declaration] {
    declarations(in: file) { typeKeywords.contains($0) }
  }

  /// The functions that a file declares, without operators and what a protocol asks for.
  static func functions(in file: SwiftFile) -> [Declaration] {
    declarations(in: file) { $0 == "func" }.filter { !$0.name.isEmpty && !witnesses.contains($0.name) }
  }

  private static func declarations(in file: SwiftFile, _ isKeyword: (String) -> Bool) -> [Declaration] {
    var found: [Declaration] = []
    for (index, line) in file.lines.enumerated() {
      let words = line.split(separator: " ").map(String.init).filter { !$0.hasPrefix("@") }
      guard let at = words.firstIndex(where: isKeyword), at + 1 < words.count else { continue }
      guard words[..<at].allSatisfy({ modifiers.contains($0) }) else { continue }
      var above = index - 1
      while above >= 0, file.lines[above].drop(while: \.isWhitespace).hasPrefix("@") { above -= 1 }
      found.append(
        Declaration(
          place: "\(file.path):\(index + 1)", name: String(words[at + 1].prefix { $0.isLetter || $0.isNumber }),
          isShared: words[..<at].contains { $0 == "package" || $0 == "public" },
          isDocumented: above >= 0 && file.lines[above].drop(while: \.isWhitespace).hasPrefix("///")))
    }
    return found
  }
}
