/// Steps through canonical text from character to character, not from byte to byte.
enum PhraseSearch {
  /// The bytes of the character that begins with `lead`; 1 inside a character.
  @inline(__always)
  static func width(_ lead: UInt8) -> Int {
    if lead >= 0xE0 { return lead >= 0xF0 ? 4 : 3 }
    return lead >= 0xC0 ? 2 : 1
  }

  /// The byte in which the character at `i` differs most from others.
  @inline(__always)
  static func key(_ bytes: Span<UInt8>, _ i: Int, _ end: Int) -> UInt8 {
    let lead = bytes[i]
    if lead >= 0xE0 { return i + 2 < end ? bytes[i + 2] : 0 }
    return lead >= 0xC0 && i + 1 < end ? bytes[i + 1] : lead
  }

  /// Whether `word` stands at `offset` and ends at or before `end`.
  @inline(__always)
  static func stands(_ word: Span<UInt8>, in text: Span<UInt8>, at offset: Int, _ end: Int) -> Bool {
    var k = word.count - 1
    if offset + k >= end { return false }
    while k >= 0 {
      if text[offset + k] != word[k] { return false }
      k -= 1
    }
    return true
  }
}
