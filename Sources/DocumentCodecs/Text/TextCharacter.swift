/// Single characters of valid UTF-8.
enum TextCharacter {
  /// The start of the character that ends at `end`.
  static func start(_ text: Span<UInt8>, before end: Int, from lower: Int) -> Int {
    var i = end - 1
    while i > lower, text[i] & 0xC0 == 0x80 { i -= 1 }
    return i
  }

  /// The length of the character at `i`.
  static func length(_ lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The character at `i`; 0 when it is cut off.
  static func scalar(_ text: Span<UInt8>, _ i: Int) -> UInt32 {
    let lead = text[i]
    let length = length(lead)
    guard i + length <= text.count else { return 0 }
    switch length {
    case 1: return UInt32(lead)
    case 2: return UInt32(lead & 0x1F) << 6 | UInt32(text[i + 1] & 0x3F)
    case 3: return UInt32(lead & 0x0F) << 12 | UInt32(text[i + 1] & 0x3F) << 6 | UInt32(text[i + 2] & 0x3F)
    default:
      return UInt32(lead & 0x07) << 18 | UInt32(text[i + 1] & 0x3F) << 12 | UInt32(text[i + 2] & 0x3F) << 6
        | UInt32(text[i + 3] & 0x3F)
    }
  }

  /// The length of the blank at `i`, 0 when it is none.
  static func blankLength(_ text: Span<UInt8>, _ i: Int, _ end: Int) -> Int {
    let byte = text[i]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2, i + 1 < end, text[i + 1] == 0xA0 { return 2 }
    guard i + 2 < end else { return 0 }
    if byte == 0xE3, text[i + 1] == 0x80, text[i + 2] == 0x80 { return 3 }
    if byte == 0xEF, text[i + 1] == 0xBB, text[i + 2] == 0xBF { return 3 }
    if byte == 0xE2, text[i + 1] == 0x80, text[i + 2] == 0xA8 || text[i + 2] == 0xA9 { return 3 }
    return 0
  }

  /// `range` without blanks at its ends.
  static func trimmed(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let blank = blankLength(text, start, end)
      if blank == 0 { break }
      start += blank
    }
    while end > start {
      let last = self.start(text, before: end, from: start)
      if blankLength(text, last, end) == 0 { break }
      end = last
    }
    return start..<end
  }

  /// The length of `<p>`, `</p>`, `<br>` or `<br/>` at `i`, 0 when none stands there.
  static func tagLength(_ text: Span<UInt8>, _ i: Int, _ end: Int) -> Int {
    guard text[i] == UInt8(ascii: "<") else { return 0 }
    var k = i + 1
    if k < end, text[k] == UInt8(ascii: "/") { k += 1 }
    guard k < end else { return 0 }
    if text[k] | 0x20 == UInt8(ascii: "p") {
      k += 1
    } else if text[k] | 0x20 == UInt8(ascii: "b"), k + 1 < end, text[k + 1] | 0x20 == UInt8(ascii: "r") {
      k += 2
    } else {
      return 0
    }
    while k < end, text[k] == 0x20 || text[k] == UInt8(ascii: "/") { k += 1 }
    return k < end && text[k] == UInt8(ascii: ">") ? k + 1 - i : 0
  }

  /// The start of the tag that ends at `end`, if one does.
  static func tagStart(_ text: Span<UInt8>, endingAt end: Int, from lower: Int) -> Int? {
    var i = end - 1
    let floor = max(lower, end - 8)
    while i > floor, text[i] != UInt8(ascii: "<") { i -= 1 }
    guard i >= lower, tagLength(text, i, end) == end - i else { return nil }
    return i
  }
}
