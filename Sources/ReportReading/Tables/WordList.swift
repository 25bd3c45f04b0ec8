/// Words as UTF-8, looked for in canonical text without making strings of it.
package struct WordList: Sendable {
  private let words: [[UInt8]]

  package init(_ words: String...) {
    self.words = words.map { Array($0.utf8) }
  }

  /// Whether one of the words stands anywhere in `bytes[range]`.
  package func occurs(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    for word in words where Self.position(of: word, in: bytes, range) != nil { return true }
    return false
  }

  /// Whether `bytes[range]` is one of the words and nothing else.
  package func equals(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    for word in words where word.count == range.count {
      if Self.stands(word, in: bytes, at: range.lowerBound, range.upperBound) { return true }
    }
    return false
  }

  /// Whether `bytes[range]` begins with one of the words.
  package func begins(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    for word in words where Self.stands(word, in: bytes, at: range.lowerBound, range.upperBound) { return true }
    return false
  }

  /// Whether `bytes[range]` ends with one of the words.
  package func ends(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    for word in words where word.count <= range.count {
      if Self.stands(word, in: bytes, at: range.upperBound - word.count, range.upperBound) { return true }
    }
    return false
  }

  /// The first place at which one of the words stands, as the range of the word.
  package func first(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    for word in words {
      guard let at = Self.position(of: word, in: bytes, range) else { continue }
      if found == nil || at < (found?.lowerBound ?? 0) { found = at..<at + word.count }
    }
    return found
  }

  private static func position(of word: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard let lead = word.first, range.count >= word.count else { return nil }
    var i = range.lowerBound
    let last = range.upperBound - word.count
    while i <= last {
      if bytes[i] == lead, stands(word, in: bytes, at: i, range.upperBound) { return i }
      i += 1
    }
    return nil
  }

  private static func stands(_ word: [UInt8], in bytes: [UInt8], at start: Int, _ end: Int) -> Bool {
    if start + word.count > end { return false }
    for k in 0..<word.count where bytes[start + k] != word[k] { return false }
    return true
  }
}
