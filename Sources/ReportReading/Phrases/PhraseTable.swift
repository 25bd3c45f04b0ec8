/// Finds fixed phrases in canonical text in one pass: at each place the longest wins, and none overlap.
package struct PhraseTable: Sendable {
  private struct Phrase: Sendable {
    /// Where the phrase begins in `pool`.
    var start: UInt32
    var length: UInt16
    var id: Int32
  }

  private static let buckets = 2048

  /// The bytes of all phrases, one behind the other.
  private let pool: [UInt8]
  /// Sorted by bucket, the longer first.
  private let phrases: [Phrase]
  /// 1 + the index of a bucket's first phrase, 0 for an empty bucket.
  private let first: [UInt16]
  private let runLengths: [UInt8]
  /// Which first characters may begin a phrase, told by the character and the one behind it.
  let openings: PhraseOpenings

  package init(_ list: [(text: String, id: Int)]) {
    var all = list.filter { !$0.text.isEmpty }.map { (bytes: Array($0.text.utf8), id: $0.id) }
    all.sort { a, b in
      let bucketA = Self.bucket(a.bytes)
      let bucketB = Self.bucket(b.bytes)
      return bucketA != bucketB ? bucketA < bucketB : a.bytes.count > b.bytes.count
    }
    var first = [UInt16](repeating: 0, count: Self.buckets)
    var lengths = [UInt8](repeating: 0, count: all.count)
    var i = 0
    while i < all.count {
      let bucket = Self.bucket(all[i].bytes)
      var j = i
      while j < all.count, Self.bucket(all[j].bytes) == bucket { j += 1 }
      first[bucket] = UInt16(clamping: i + 1)
      lengths[i] = UInt8(clamping: j - i)
      i = j
    }
    var openings = PhraseOpenings()
    for phrase in all { openings.insert(phrase.bytes.span) }
    self.openings = openings
    var pool: [UInt8] = []
    phrases = all.map { phrase in
      defer { pool += phrase.bytes }
      return Phrase(start: UInt32(pool.count), length: UInt16(clamping: phrase.bytes.count), id: Int32(phrase.id))
    }
    self.pool = pool
    self.first = first
    runLengths = lengths
  }

  /// The phrases that may stand in the text with these pairs of characters; the others certainly do not.
  package func candidates(in pairs: PairDigest) -> [(text: String, id: Int)] {
    var found: [(text: String, id: Int)] = []
    let letters = pool.span
    for phrase in phrases {
      let range = Int(phrase.start)..<Int(phrase.start) + Int(phrase.length)
      if pairs.mayHold(letters, range) {
        found.append((text: String(decoding: pool[range], as: UTF8.self), id: Int(phrase.id)))
      }
    }
    return found
  }

  package var isEmpty: Bool { phrases.isEmpty }

  /// The low bits of the first character's code point.
  private static func bucket(_ bytes: [UInt8]) -> Int { bucket(bytes.span, 0, bytes.count) }

  private static func bucket(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    Letter(bytes, at, end).code & (buckets - 1)
  }

  /// Calls `found` with start, end and id of each phrase of `bytes[range]`, in order; when `overlapping`, a phrase may
  /// begin inside another.
  @inline(__always)
  package func scan(
    _ bytes: Span<UInt8>, _ range: Range<Int>, overlapping: Bool = false, _ found: (Int, Int, Int) -> Void
  ) {
    let end = range.upperBound
    let singles = openings.singles.span
    let pairs = openings.pairs.span
    var i = range.lowerBound
    var letter = Letter(bytes, i, end)
    while i < end {
      let next = i &+ letter.width
      let following = Letter(bytes, next, end)
      var step = letter.width
      if PhraseOpenings.has(singles, letter) || PhraseOpenings.has(pairs, letter, following) {
        if let match = longest(bytes, i, end, letter) {
          found(i, match.end, match.id)
          if !overlapping { step = match.end - i }
        }
      }
      i &+= step
      letter = i == next ? following : Letter(bytes, i, end)
    }
  }

  /// The end and the id of the longest phrase that stands at `at`, where `letter` is.
  func longest(_ bytes: Span<UInt8>, _ at: Int, _ end: Int, _ letter: Letter) -> (end: Int, id: Int)? {
    let letters = pool.span
    let list = phrases.span
    let from = Int(first[letter.code & (Self.buckets - 1)]) - 1
    if from < 0 { return nil }
    for index in from..<from + Int(runLengths[from]) {
      let phrase = list[index]
      let start = Int(phrase.start)
      var k = Int(phrase.length) - 1
      if at + k >= end { continue }
      while k >= 0, bytes[at + k] == letters[start + k] { k -= 1 }
      if k < 0 { return (at + Int(phrase.length), Int(phrase.id)) }
    }
    return nil
  }
}
