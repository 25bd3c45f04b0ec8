import ReportReading

/// Finders search canonical text for phrases on every label: `bytes.contains("其中", in: label)`.
typealias Phrase = BytePhrase

extension [UInt8] {
  /// Whether the phrase occurs in `self[range]`.
  func contains(_ phrase: Phrase, in range: Range<Int>) -> Bool { phrase.occurs(in: self, range) }

  /// Whether any of the phrases occurs in `self[range]`.
  func containsAny(_ phrases: [Phrase], in range: Range<Int>) -> Bool {
    Phrase.anyOccurs(phrases, in: self, range)
  }

  func firstIndex(of phrase: Phrase, in range: Range<Int>) -> Int? { phrase.firstIndex(in: self, range) }

  /// The first place of an ASCII sign in `self[range]`.
  func firstIndex(ofSign sign: UInt8, in range: Range<Int>) -> Int? {
    let bytes = span
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = bytes[i]
      if byte == sign { return i }
      i += byte >= 0xE0 ? 3 : 1
    }
    return nil
  }

  func hasSuffix(_ phrase: Phrase, in range: Range<Int>) -> Bool { phrase.isSuffix(of: self, range) }

  func hasPrefix(_ phrase: Phrase, in range: Range<Int>) -> Bool { phrase.isPrefix(of: self, range) }

  /// The first place in `self[range]` where the text of `words`, a range of the same text, stands.
  func firstIndex(ofTextAt words: Range<Int>, in range: Range<Int>) -> Int? {
    var i = range.lowerBound
    while i + words.count <= range.upperBound {
      if hasText(at: words, i) { return i }
      i += 1
    }
    return nil
  }

  /// Whether the text of `words` stands at `offset` as well.
  private func hasText(at words: Range<Int>, _ offset: Int) -> Bool {
    for k in 0..<words.count where self[offset + k] != self[words.lowerBound + k] { return false }
    return true
  }

  /// Whether the text of `words`, a range of the same text, occurs in `self[range]`.
  func contains(textAt words: Range<Int>, in range: Range<Int>) -> Bool {
    !words.isEmpty && firstIndex(ofTextAt: words, in: range) != nil
  }

  /// Whether `self[range]` ends with the text of `words`, a range of the same text.
  func hasSuffix(textAt words: Range<Int>, in range: Range<Int>) -> Bool {
    range.count >= words.count && hasText(at: words, range.upperBound - words.count)
  }

  /// Whether a three-byte character of `a` occurs in `b`.
  func sharesCharacter(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    var i = a.lowerBound
    while i + 2 < a.upperBound {
      if self[i] >= 0xE4, self[i] < 0xF0 {
        var j = b.lowerBound
        while j + 2 < b.upperBound {
          if self[j] == self[i], self[j + 1] == self[i + 1], self[j + 2] == self[i + 2] { return true }
          j += self[j] >= 0xE0 ? 3 : 1
        }
        i += 3
      } else {
        i += self[i] >= 0xE0 ? 3 : 1
      }
    }
    return false
  }
}
