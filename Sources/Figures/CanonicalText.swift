/// Text in the one form that scanners and phrase tables read, with the way back to the source.
///
/// Canonical form: full-width ASCII becomes ASCII (「０」→ 0, 「，」→ `,`, 「：」→ `:`, 「（」→ `(`, 「％」→ `%`), the
/// ideographic space becomes a space; blanks beside a non-ASCII character disappear (「2022 年」→ 「2022年」), so do the
/// line breaks inside a paragraph; runs of blanks between ASCII letters, digits and signs become one space, also when
/// the letters and digits were full-width. Everything else is kept (「。」「、」「“”」 stay as they are). Offsets are
/// UTF-8 offsets.
package struct CanonicalText: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Where copying jumps: from `canonical` on, source offset = canonical offset + `delta` until the next entry.
  private var jumps: [Jump] = []

  struct Jump: Sendable {
    var canonical: Int32
    var delta: Int32
    /// Whether the canonical byte right before is a narrowed character, three bytes wide in the source.
    var isBehindNarrowed: Bool
  }

  package init() {}

  package var count: Int { bytes.count }

  package mutating func reserveCapacity(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Appends one byte that does not come from the source (a separator between blocks).
  package mutating func appendSeparator(_ byte: UInt8) { bytes.append(byte) }

  /// Appends `source[range]` in canonical form.
  package mutating func append(_ source: Span<UInt8>, _ range: Range<Int>) {
    let first = bytes.count
    // Canonical text is never longer than its source: make room once, write in place, give back the rest.
    bytes.append(contentsOf: repeatElement(0, count: range.count))
    var writer = CanonicalWriter(at: first)
    var noted: [Jump] = []
    swap(&noted, &jumps)
    writer.note(source: range.lowerBound, &noted)
    var out = bytes.mutableSpan
    writer.copy(source, range, to: &out, &noted)
    jumps = noted
    bytes.removeLast(bytes.count - writer.count)
  }

  /// The source offset of the canonical byte at `offset`.
  package func sourceOffset(of offset: Int) -> Int {
    let next = jumpIndex(behind: offset)
    return next == 0 ? offset : offset + Int(jumps[next - 1].delta)
  }

  /// The first jump behind `offset`.
  private func jumpIndex(behind offset: Int) -> Int {
    var low = 0
    var high = jumps.count
    while low < high {
      let middle = (low + high) / 2
      if Int(jumps[middle].canonical) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The source range that a canonical range was made from.
  package func sourceRange(of range: Range<Int>) -> Range<Int> {
    if range.isEmpty {
      let at = sourceOffset(of: range.lowerBound)
      return at..<at
    }
    let start = sourceOffset(of: range.lowerBound)
    var last = range.upperBound - 1
    while last > range.lowerBound, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    return start..<max(start, sourceOffset(of: last) + sourceWidth(at: last))
  }

  /// The source bytes of the character at `offset`: three for a narrowed one.
  private func sourceWidth(at offset: Int) -> Int {
    let byte = bytes[offset]
    if byte >= 0x80 { return byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1 }
    let next = jumpIndex(behind: offset + 1)
    return next > 0 && Int(jumps[next - 1].canonical) == offset + 1 && jumps[next - 1].isBehindNarrowed ? 3 : 1
  }

  /// The canonical text of a range as a string.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension CanonicalText {
  /// A word in the form that canonical text has it.
  package static func form(of word: String) -> String {
    if !word.utf8.contains(where: mayChange) { return word }
    var canonical = CanonicalText()
    let source = Array(word.utf8)
    canonical.append(source.span, 0..<source.count)
    return canonical.string(0..<canonical.count)
  }

  /// Whether a byte may begin a character that has another form: blanks and full-width signs.
  private static func mayChange(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
  }
}
