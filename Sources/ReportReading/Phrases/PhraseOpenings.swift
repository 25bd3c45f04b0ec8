/// A quick test whether a phrase may begin at a character, so that most of a text is passed over without a search.
struct PhraseOpenings: Sendable {
  /// One bit for each hash of the first two characters of a phrase.
  private(set) var pairs = [UInt64](repeating: 0, count: 1024)
  /// One bit for each hash of the character of a phrase of one.
  private(set) var singles = [UInt64](repeating: 0, count: 64)

  /// Adds a phrase.
  mutating func insert(_ phrase: Span<UInt8>) {
    let first = Letter(phrase, 0, phrase.count)
    if first.width >= phrase.count {
      singles[first.code >> 6 & 0x3F] |= 1 << UInt64(first.code & 0x3F)
      return
    }
    let hash = Self.pairHash(first, Letter(phrase, first.width, phrase.count))
    pairs[hash >> 6] |= 1 << UInt64(hash & 0x3F)
  }

  /// The openings of both.
  func union(_ other: PhraseOpenings) -> PhraseOpenings {
    var both = self
    for k in pairs.indices { both.pairs[k] |= other.pairs[k] }
    for k in singles.indices { both.singles[k] |= other.singles[k] }
    return both
  }

  /// Whether a phrase of one character may be `letter`.
  @inline(__always)
  static func has(_ singles: Span<UInt64>, _ letter: Letter) -> Bool {
    singles[letter.code >> 6 & 0x3F] >> UInt64(letter.code & 0x3F) & 1 != 0
  }

  /// Whether a phrase may begin with the two characters.
  @inline(__always)
  static func has(_ pairs: Span<UInt64>, _ first: Letter, _ second: Letter) -> Bool {
    let hash = pairHash(first, second)
    return pairs[hash >> 6] >> UInt64(hash & 0x3F) & 1 != 0
  }

  /// A hash of 16 bits.
  @inline(__always)
  static func pairHash(_ first: Letter, _ second: Letter) -> Int {
    (first.code &* 0x9E5 ^ second.code &* 0x2F1 ^ first.code >> 5) & 0xFFFF
  }
}
