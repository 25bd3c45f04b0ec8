import Figures

extension Report {
  /// The marks of one segment.
  package func marks(inSegment segment: Int32) -> ArraySlice<TextMark> {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].segment < segment { low = middle + 1 } else { high = middle }
    }
    let first = low
    high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].segment <= segment { low = middle + 1 } else { high = middle }
    }
    return marks[first..<low]
  }

  /// The figures of a segment that begin inside `range`.
  package func figures(in range: Range<Int>, of segment: Segment) -> Range<Int> {
    let first = figure(from: range.lowerBound, in: segment.figureRange)
    return first..<figure(from: range.upperBound, in: first..<segment.figureRange.upperBound)
  }

  /// The first figure of `candidates` that begins at or behind `offset`.
  private func figure(from offset: Int, in candidates: Range<Int>) -> Int {
    var low = candidates.lowerBound
    var high = candidates.upperBound
    while low < high {
      let middle = (low + high) / 2
      if Int(figures[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The code point of the character at `offset`, 0 at or behind `end`.
  package func character(at offset: Int, end: Int) -> UInt32 {
    guard offset < end else { return 0 }
    let bytes = text.bytes
    let lead = bytes[offset]
    if lead < 0x80 { return UInt32(lead) }
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard offset + width <= bytes.count else { return 0 }
    var value = UInt32(lead) & (width == 4 ? 0x07 : width == 3 ? 0x0F : 0x1F)
    for k in 1..<width { value = value << 6 | UInt32(bytes[offset + k] & 0x3F) }
    return value
  }

  /// The offset of the character before `offset`, -1 when that lies before `start`.
  package func offset(before offset: Int, start: Int) -> Int {
    var i = offset - 1
    while i >= start, text.bytes[i] & 0xC0 == 0x80 { i -= 1 }
    return i >= start ? i : -1
  }

  /// The code point of the character before `offset`, 0 at `start`.
  package func character(before offset: Int, start: Int) -> UInt32 {
    let at = self.offset(before: offset, start: start)
    return at < 0 ? 0 : character(at: at, end: offset)
  }

  /// Whether `word` stands at `offset`.
  package func stands(_ word: String, at offset: Int, end: Int) -> Bool {
    let utf8 = word.utf8
    return offset >= 0 && PhraseSearch.stands(utf8.span, in: text.bytes.span, at: offset, end)
  }

  /// The sentence around `offset` inside `range`, its closing 。！？ included; of an endless one the part that is near.
  package func sentence(around offset: Int, in range: Range<Int>) -> Range<Int> {
    let bytes = text.bytes
    var start = offset
    let near = max(range.lowerBound, offset - FigureContext.reach)..<min(range.upperBound, offset + FigureContext.reach)
    while start > near.lowerBound, !endsSentence(bytes, start) { start -= 1 }
    var end = offset + 1
    while end < near.upperBound, !endsSentence(bytes, end) { end += 1 }
    while start < offset, start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    end = min(end, range.upperBound)
    while end > offset, end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }

  /// Whether a sentence ends right before `offset`.
  private func endsSentence(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let last = bytes[offset - 1]
    if last == UInt8(ascii: "!") || last == UInt8(ascii: "?") { return true }
    return last == 0x82 && offset >= 3 && bytes[offset - 2] == 0x80 && bytes[offset - 3] == 0xE3
  }

  /// The innermost brackets around `inner`, signs included; `nil` when there are none within `reach` bytes.
  package func brackets(around inner: Range<Int>, in range: Range<Int>, reach: Int = 900) -> Range<Int>? {
    var depth = 0
    var at = offset(before: inner.lowerBound, start: range.lowerBound)
    while at >= 0, inner.lowerBound - at < reach {
      let sign = character(at: at, end: range.upperBound)
      if Self.closings.contains(sign) {
        depth += 1
      } else if let kind = Self.openings.firstIndex(of: sign) {
        if depth == 0 {
          return closing(Self.closings[kind], from: inner.upperBound, in: range, reach).map { at..<$0 }
        }
        depth -= 1
      }
      at = offset(before: at, start: range.lowerBound)
    }
    return nil
  }

  private static let openings: [UInt32] = [0x28, 0x3010, 0x3014, 0x5B, 0x7B, 0x3C]
  private static let closings: [UInt32] = [0x29, 0x3011, 0x3015, 0x5D, 0x7D, 0x3E]

  private func closing(_ sign: UInt32, from start: Int, in range: Range<Int>, _ reach: Int) -> Int? {
    var depth = 0
    var at = start
    let end = min(range.upperBound, start + reach)
    while at < end {
      let next = character(at: at, end: range.upperBound)
      let width = next < 0x80 ? 1 : next < 0x800 ? 2 : next < 0x10000 ? 3 : 4
      if Self.openings.contains(next) {
        depth += 1
      } else if Self.closings.contains(next) {
        if depth == 0 { return next == sign ? at + width : nil }
        depth -= 1
      }
      at += width
    }
    return nil
  }
}
