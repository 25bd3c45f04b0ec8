/// Words that are looked for together in canonical text, in one pass whatever their number.
package struct WordList: Sendable {
  private struct Word: Sendable {
    /// Where the word begins in `pool`.
    var start: UInt16
    var length: UInt16
    /// The low bits of the byte that tells its first character from others.
    var slot: UInt8
    /// Its place in the list as given.
    var index: UInt16
  }

  /// The bytes of all words, one behind the other.
  private let pool: [UInt8]
  /// By slot, in the order of the list within one.
  private let words: [Word]
  /// The index of the first word of each slot, or -1.
  private let firsts: [Int16]
  /// One bit for the low bits of each word's first character: most of a text is passed over by this test.
  private let openings: [UInt64]
  /// One bit for the low bits of each word's last byte.
  private let endings: UInt64

  package init(_ words: String...) {
    self.init(words)
  }

  package init(_ list: [String]) {
    var pool: [UInt8] = []
    var words: [Word] = []
    for (index, text) in list.enumerated() where !text.isEmpty {
      let start = pool.count
      pool.append(contentsOf: text.utf8)
      let slot = PhraseSearch.key(pool.span, start, pool.count) & 0x3F
      let word = Word(
        start: UInt16(clamping: start), length: UInt16(clamping: pool.count - start), slot: slot,
        index: UInt16(clamping: index))
      words.insert(word, at: words.firstIndex { $0.slot > slot } ?? words.count)
    }
    var firsts = [Int16](repeating: -1, count: 64)
    var openings = [UInt64](repeating: 0, count: 64)
    var endings: UInt64 = 0
    for (index, word) in words.enumerated().reversed() {
      endings |= 1 << UInt64(pool[Int(word.start) + Int(word.length) - 1] & 0x3F)
      firsts[Int(word.slot)] = Int16(clamping: index)
      let code = Letter(pool.span, Int(word.start), pool.count).code
      openings[code >> 6 & 0x3F] |= 1 << UInt64(code & 0x3F)
    }
    self.pool = pool
    self.words = words
    self.firsts = firsts
    self.openings = openings
    self.endings = endings
  }

  /// Whether one of the words stands anywhere in `bytes[range]`.
  package func occurs(in bytes: [UInt8], _ range: Range<Int>) -> Bool { first(in: bytes, range) != nil }

  /// Whether one of the words may stand in the text with these pairs of characters; `false` is certain.
  package func mayOccur(in pairs: PairDigest) -> Bool {
    let letters = pool.span
    for word in words where pairs.mayHold(letters, Int(word.start)..<Int(word.start) + Int(word.length)) {
      return true
    }
    return false
  }

  /// Whether `bytes[range]` is one of the words and nothing else.
  package func equals(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    !range.isEmpty
      && length(in: bytes.span, at: range.lowerBound, range.upperBound) { Int($0.length) == range.count } > 0
  }

  /// The length of the first word of the list with which `bytes[range]` begins, 0 for none.
  package func prefixLength(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    range.isEmpty ? 0 : length(in: bytes.span, at: range.lowerBound, range.upperBound) { _ in true }
  }

  /// The length of the first word of the list with which `bytes[range]` ends, 0 for none.
  package func suffixLength(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    if range.isEmpty { return 0 }
    let text = bytes.span
    let letters = pool.span
    if endings >> UInt64(text[range.upperBound - 1] & 0x3F) & 1 == 0 { return 0 }
    var best = UInt16.max
    var found = 0
    for word in words where Int(word.length) <= range.count && word.index < best {
      var k = Int(word.length)
      var at = range.upperBound
      while k > 0, text[at - 1] == letters[Int(word.start) + k - 1] {
        k -= 1
        at -= 1
      }
      if k == 0 {
        best = word.index
        found = Int(word.length)
      }
    }
    return found
  }

  /// Whether `bytes[range]` begins with one of the words.
  package func begins(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    !range.isEmpty && length(in: bytes.span, at: range.lowerBound, range.upperBound) { _ in true } > 0
  }

  /// Whether `bytes[range]` ends with one of the words.
  package func ends(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { suffixLength(bytes, range) > 0 }

  /// For each word of the list whether it stands anywhere in the ranges.
  package func present(in bytes: [UInt8], _ ranges: [Range<Int>]) -> [Bool] {
    var present = [Bool](repeating: false, count: (words.map { Int($0.index) }.max() ?? -1) + 1)
    let text = bytes.span
    let bits = openings.span
    for range in ranges {
      var i = range.lowerBound
      while i < range.upperBound {
        let letter = Letter(text, i, range.upperBound)
        if PhraseOpenings.has(bits, letter) {
          _ = length(in: text, at: i, range.upperBound) { word in
            present[Int(word.index)] = true
            return false
          }
        }
        i &+= letter.width
      }
    }
    return present
  }

  /// The first place at which one of the words stands, as the range of the word.
  package func first(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    let text = bytes.span
    let bits = openings.span
    let end = range.upperBound
    var i = range.lowerBound
    while i < end {
      let letter = Letter(text, i, end)
      if PhraseOpenings.has(bits, letter) {
        let length = length(in: text, at: i, end, slot: UInt8(truncatingIfNeeded: letter.code & 0x3F)) { _ in true }
        if length > 0 { return i..<i + length }
      }
      i &+= letter.width
    }
    return nil
  }

  /// The length of the first word of the list that stands at `i` and is `accepted`, 0 for none.
  @inline(__always)
  private func length(in text: Span<UInt8>, at i: Int, _ end: Int, accepted: (Word) -> Bool) -> Int {
    length(in: text, at: i, end, slot: PhraseSearch.key(text, i, end) & 0x3F, accepted: accepted)
  }

  /// The same where the low bits of the first character are known.
  @inline(__always)
  private func length(
    in text: Span<UInt8>, at i: Int, _ end: Int, slot: UInt8, accepted: (Word) -> Bool
  ) -> Int {
    let letters = pool.span
    let list = words.span
    var index = Int(firsts[Int(slot)])
    if index < 0 { return 0 }
    while index < list.count, list[index].slot == slot {
      let word = list[index]
      index += 1
      let start = Int(word.start)
      let length = Int(word.length)
      if i + length > end { continue }
      var k = length - 1
      while k >= 0, text[i + k] == letters[start + k] { k -= 1 }
      if k < 0, accepted(word) { return length }
    }
    return 0
  }
}
