/// Text in the one form that scanners and phrase tables read, with the way back to the source.
///
/// Canonical form: full-width ASCII becomes ASCII (「０」→ 0, 「，」→ `,`, 「：」→ `:`, 「（」→ `(`, 「％」→ `%`), the
/// ideographic space becomes a space; spaces beside a non-ASCII character disappear (「2022 年」→ 「2022年」), so do the
/// line breaks inside a paragraph; runs of spaces between ASCII characters become one. Everything else is kept
/// (「。」「、」「“”」 stay as they are). Offsets are UTF-8 offsets.
package struct CanonicalText: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Where copying jumps: from `canonical` on, source offset = canonical offset + `delta` until the next entry.
  private var jumps: [Jump] = []

  private struct Jump: Sendable {
    var canonical: Int32
    var delta: Int32
  }

  package init() {}

  package var count: Int { bytes.count }

  package mutating func reserveCapacity(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Appends one byte that does not come from the source (a separator between blocks).
  package mutating func appendSeparator(_ byte: UInt8) { bytes.append(byte) }

  /// Appends `source[range]` in canonical form.
  package mutating func append(_ source: Span<UInt8>, _ range: Range<Int>) {
    var i = range.lowerBound
    let end = range.upperBound
    note(source: i)
    while i < end {
      let byte = source[i]
      if byte > 0x20, byte < 0x80 {
        bytes.append(byte)
        i += 1
      } else if byte >= 0x80 {
        i = appendWide(source, i, end)
      } else {
        i = appendBlank(source, i, range)
      }
    }
  }

  /// Copies or narrows the multi-byte character at `i` and returns the offset behind it.
  private mutating func appendWide(_ source: Span<UInt8>, _ i: Int, _ end: Int) -> Int {
    let lead = source[i]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    if i + length > end {
      bytes.append(lead)
      return i + 1
    }
    if lead == 0xEF {
      let second = source[i + 1]
      let third = source[i + 2]
      if second == 0xBC, third >= 0x81 {
        return narrow(third - 0x60, after: i + 3)
      }
      if second == 0xBD, third >= 0x80, third <= 0x9E {
        return narrow(third - 0x20, after: i + 3)
      }
      if second == 0xBB, third == 0xBF {
        note(source: i + 3)
        return i + 3
      }
    }
    if lead == 0xE3, source[i + 1] == 0x80, source[i + 2] == 0x80 {
      return appendBlank(source, i, i..<end)
    }
    if lead == 0xC2, source[i + 1] == 0xA0 {
      return appendBlank(source, i, i..<end)
    }
    for k in 0..<length { bytes.append(source[i + k]) }
    return i + length
  }

  private mutating func narrow(_ byte: UInt8, after next: Int) -> Int {
    bytes.append(byte)
    note(source: next)
    return next
  }

  /// Skips the run of blanks at `i`; one space stays when ASCII stands on both sides.
  private mutating func appendBlank(_ source: Span<UInt8>, _ i: Int, _ range: Range<Int>) -> Int {
    var next = i
    let end = range.upperBound
    while next < end {
      let byte = source[next]
      if byte <= 0x20 {
        next += 1
      } else if byte == 0xC2, next + 1 < end, source[next + 1] == 0xA0 {
        next += 2
      } else if byte == 0xE3, next + 2 < end, source[next + 1] == 0x80, source[next + 2] == 0x80 {
        next += 3
      } else {
        break
      }
    }
    if let last = bytes.last, last > 0x20, last < 0x80, next < end, source[next] < 0x80 {
      bytes.append(0x20)
    }
    note(source: next)
    return next
  }

  /// Says that the next canonical byte comes from `source`.
  private mutating func note(source: Int) {
    let canonical = Int32(truncatingIfNeeded: bytes.count)
    let delta = Int32(truncatingIfNeeded: source) &- canonical
    if let last = jumps.last {
      if last.delta == delta { return }
      if last.canonical == canonical {
        jumps[jumps.count - 1].delta = delta
        return
      }
    }
    jumps.append(Jump(canonical: canonical, delta: delta))
  }

  /// The source offset of the canonical byte at `offset`.
  package func sourceOffset(of offset: Int) -> Int {
    var low = 0
    var high = jumps.count
    while low < high {
      let middle = (low + high) / 2
      if Int(jumps[middle].canonical) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? offset : offset + Int(jumps[low - 1].delta)
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
    let lastSource = sourceOffset(of: last)
    return start..<max(start, lastSource + Self.sourceWidth(canonical: bytes[last], next: sourceNext(after: last)))
  }

  /// The width of the last character, which the caller clips: a narrowed one has three source bytes.
  private static func sourceWidth(canonical byte: UInt8, next: Int) -> Int {
    byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : max(1, next)
  }

  /// Source bytes from the character at `offset` to the jump right behind it: 3 when it was narrowed, 1 otherwise.
  private func sourceNext(after offset: Int) -> Int {
    guard offset + 1 < bytes.count else { return 1 }
    let step = sourceOffset(of: offset + 1) - sourceOffset(of: offset)
    return step == 3 ? 3 : 1
  }

  /// The canonical text of a range as a string.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
