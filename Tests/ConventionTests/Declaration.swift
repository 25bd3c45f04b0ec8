import TestSupport

/// A type declared in a source file, read as text.
struct Declaration {
  var place: String
  var name: String
  /// Whether it is visible outside its target.
  var isShared: Bool
  var isDocumented: Bool

  /// The words of the name: `RuleCode` → Rule, Code.
  var words: Set<String> {
    var words: [String] = []
    for letter in name {
      if letter.isUppercase || words.isEmpty { words.append("") }
      words[words.count - 1].append(letter)
    }
    return Set(words)
  }

  private static let keywords: Set<String> = ["struct", "enum", "class", "actor", "protocol"]
  private static let modifiers: Set<String> = [
    "package", "public", "internal", "private", "fileprivate", "final", "indirect",
  ]

  /// The types that a file declares, nested ones included.
  static func types(in file: SwiftFile) -> [Declaration] {
    var found: [Declaration] = []
    for (index, line) in file.lines.enumerated() {
      let words = line.split(separator: " ").map(String.init).filter { !$0.hasPrefix("@") }
      guard let at = words.firstIndex(where: { keywords.contains($0) }), at + 1 < words.count else { continue }
      guard words[..<at].allSatisfy({ modifiers.contains($0) }) else { continue }
      let name = words[at + 1].prefix { $0.isLetter || $0.isNumber }
      var above = index - 1
      while above >= 0, file.lines[above].contains(where: { !$0.isWhitespace }),
        file.lines[above].drop(while: \.isWhitespace).hasPrefix("@")
      { above -= 1 }
      found.append(
        Declaration(
          place: "\(file.path):\(index + 1)", name: String(name),
          isShared: words[..<at].contains { $0 == "package" || $0 == "public" },
          isDocumented: above >= 0 && file.lines[above].drop(while: \.isWhitespace).hasPrefix("///")))
    }
    return found
  }
}
