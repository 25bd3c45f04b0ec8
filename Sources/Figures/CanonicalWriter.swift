/// Writes canonical bytes and notes where copying jumps.
struct CanonicalWriter {
  /// Bytes written so far, which is the next place in the output.
  var count: Int
  private let first: Int

  init(at offset: Int) {
    count = offset
    first = offset
  }

  /// Copies `source[range]` in canonical form.
  mutating func copy(
    _ source: Span<UInt8>, _ range: Range<Int>, to out: inout MutableSpan<UInt8>, _ jumps: inout [CanonicalText.Jump]
  ) {
    var i = range.lowerBound
    // Local, so that it stays in a register while plain characters are copied.
    var next = count
    let end = range.upperBound
    while i < end {
      let byte = source[i]
      if byte >= 0xE4, byte < 0xEF, i &+ 2 < end {
        out[next] = byte
        out[next &+ 1] = source[i &+ 1]
        out[next &+ 2] = source[i &+ 2]
        next &+= 3
        i &+= 3
      } else if byte > 0x20, byte < 0x80 {
        out[next] = byte
        next &+= 1
        i &+= 1
      } else {
        count = next
        i =
          byte >= 0x80
          ? copyWide(source, i, range, to: &out, &jumps) : copyBlank(source, i, range, to: &out, &jumps)
        next = count
      }
    }
    count = next
  }

  /// Copies or narrows the character at `i` and returns the offset behind it.
  private mutating func copyWide(
    _ source: Span<UInt8>, _ i: Int, _ range: Range<Int>, to out: inout MutableSpan<UInt8>,
    _ jumps: inout [CanonicalText.Jump]
  ) -> Int {
    let end = range.upperBound
    if Self.blankWidth(source, i, end) > 0 { return copyBlank(source, i, range, to: &out, &jumps) }
    if let narrow = Self.narrowed(source, i, end) {
      out[count] = narrow
      count += 1
      note(source: i + 3, isBehindNarrowed: true, &jumps)
      return i + 3
    }
    let lead = source[i]
    let length = min(lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1, end - i)
    for k in 0..<length { out[count + k] = source[i + k] }
    count += length
    return i + length
  }

  /// The ASCII form of the full-width character at `i`.
  private static func narrowed(_ source: Span<UInt8>, _ i: Int, _ end: Int) -> UInt8? {
    guard source[i] == 0xEF, i + 2 < end else { return nil }
    let second = source[i + 1]
    let third = source[i + 2]
    if second == 0xBC, third >= 0x81, third <= 0xBF { return third - 0x60 }
    if second == 0xBD, third >= 0x80, third <= 0x9E { return third - 0x20 }
    return nil
  }

  /// The bytes of the blank at `i`, 0 when it is none: control characters, Unicode spaces, zero-width characters.
  private static func blankWidth(_ source: Span<UInt8>, _ i: Int, _ end: Int) -> Int {
    let byte = source[i]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2 { return i + 1 < end && source[i + 1] == 0xA0 ? 2 : 0 }
    guard byte == 0xE2 || byte == 0xE3 || byte == 0xEF, i + 2 < end else { return 0 }
    let second = source[i + 1]
    let third = source[i + 2]
    switch byte {
    case 0xE2: return second == 0x80 && (third <= 0x8F || third == 0xA8 || third == 0xA9 || third == 0xAF) ? 3 : 0
    case 0xE3: return second == 0x80 && third == 0x80 ? 3 : 0
    default: return second == 0xBB && third == 0xBF ? 3 : 0
    }
  }

  /// Skips the run of blanks at `i`; one space stays when ASCII stands on both sides.
  private mutating func copyBlank(
    _ source: Span<UInt8>, _ i: Int, _ range: Range<Int>, to out: inout MutableSpan<UInt8>,
    _ jumps: inout [CanonicalText.Jump]
  ) -> Int {
    var next = i
    let end = range.upperBound
    var isVisible = false
    while next < end {
      let width = Self.blankWidth(source, next, end)
      if width == 0 { break }
      isVisible = isVisible || !Self.isInvisible(source, next, width)
      next += width
    }
    if isVisible, next < end, staysApart(source, i, next, range, out[max(count - 1, 0)]) {
      out[count] = 0x20
      count += 1
    }
    note(source: next, isBehindNarrowed: false, &jumps)
    return next
  }

  /// Whether a blank has no width: it joins what stands beside it.
  private static func isInvisible(_ source: Span<UInt8>, _ i: Int, _ width: Int) -> Bool {
    guard width == 3 else { return false }
    return source[i] == 0xEF || (source[i] == 0xE2 && source[i + 2] >= 0x8B && source[i + 2] <= 0x8F)
  }

  /// Whether the blank `i..<next` separates ASCII; full-width punctuation needs no blank beside it.
  private func staysApart(
    _ source: Span<UInt8>, _ i: Int, _ next: Int, _ range: Range<Int>, _ last: UInt8
  ) -> Bool {
    guard count > first, last > 0x20, last < 0x80 else { return false }
    let isWideBefore = i - 3 >= range.lowerBound && source[i - 1] >= 0x80
    if isWideBefore, !(isDigit(last) || isLetter(last)) { return false }
    let byte = source[next]
    if byte < 0x80 { return true }
    guard let narrow = Self.narrowed(source, next, range.upperBound) else { return false }
    return isDigit(narrow) || isLetter(narrow)
  }

  mutating func note(source: Int, _ jumps: inout [CanonicalText.Jump]) {
    note(source: source, isBehindNarrowed: false, &jumps)
  }

  /// Says that the next canonical byte comes from `source`.
  private func note(source: Int, isBehindNarrowed: Bool, _ jumps: inout [CanonicalText.Jump]) {
    let canonical = Int32(truncatingIfNeeded: count)
    let delta = Int32(truncatingIfNeeded: source) &- canonical
    if let last = jumps.last {
      if last.delta == delta { return }
      if last.canonical == canonical {
        jumps[jumps.count - 1].delta = delta
        return
      }
    }
    jumps.append(CanonicalText.Jump(canonical: canonical, delta: delta, isBehindNarrowed: isBehindNarrowed))
  }
}
