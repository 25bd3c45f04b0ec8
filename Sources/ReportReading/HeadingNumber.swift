/// The number at the start of a heading or of a numbered paragraph: 「一、」「（二）」「3.」「(4)」「⑤」「第一部分」.
package struct HeadingNumber: Sendable, Hashable {
  package var numbering: ReportSection.Numbering
  /// The number, 0 without one.
  package var ordinal: Int
  /// The offset behind the number and its mark.
  package var end: Int

  /// Reads the number at the start of `range` of canonical text.
  package static func read(_ bytes: Span<UInt8>, _ range: Range<Int>) -> HeadingNumber {
    var i = range.lowerBound
    while i < range.upperBound, bytes[i] == 0x20 { i += 1 }
    let none = HeadingNumber(numbering: .none, ordinal: 0, end: i)
    guard i < range.upperBound else { return none }
    if let circled = circled(bytes, i, range.upperBound) { return circled }
    if bytes[i] == UInt8(ascii: "(") { return parenthesized(bytes, i, range.upperBound) ?? none }
    if let (value, next) = arabic(bytes, i, range.upperBound) {
      guard next < range.upperBound else { return none }
      if bytes[next] == UInt8(ascii: "."), next + 1 >= range.upperBound || !isDigit(bytes[next + 1]) {
        return HeadingNumber(numbering: .arabic, ordinal: value, end: next + 1)
      }
      if isPause(bytes, next, range.upperBound) {
        return HeadingNumber(numbering: .arabic, ordinal: value, end: next + 3)
      }
      if bytes[next] == UInt8(ascii: ")") {
        return HeadingNumber(numbering: .parenthesizedArabic, ordinal: value, end: next + 1)
      }
      return none
    }
    if matches(bytes, i, range.upperBound, "第"), let (value, next) = chinese(bytes, i + 3, range.upperBound) {
      for mark in ["部分", "章", "节"] where matches(bytes, next, range.upperBound, mark) {
        return HeadingNumber(numbering: .part, ordinal: value, end: next + mark.utf8.count)
      }
      return none
    }
    if let (value, next) = chinese(bytes, i, range.upperBound) {
      if isPause(bytes, next, range.upperBound) {
        return HeadingNumber(numbering: .chinese, ordinal: value, end: next + 3)
      }
      if next < range.upperBound, bytes[next] == UInt8(ascii: ".") {
        return HeadingNumber(numbering: .chinese, ordinal: value, end: next + 1)
      }
    }
    return none
  }

  private static func parenthesized(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> HeadingNumber? {
    if let (value, next) = arabic(bytes, at + 1, end), next < end, bytes[next] == UInt8(ascii: ")") {
      return HeadingNumber(numbering: .parenthesizedArabic, ordinal: value, end: next + 1)
    }
    if let (value, next) = chinese(bytes, at + 1, end), next < end, bytes[next] == UInt8(ascii: ")") {
      return HeadingNumber(numbering: .parenthesizedChinese, ordinal: value, end: next + 1)
    }
    return nil
  }

  /// ① … ⑳.
  private static func circled(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> HeadingNumber? {
    guard at + 3 <= end, bytes[at] == 0xE2, bytes[at + 1] == 0x91, bytes[at + 2] >= 0xA0, bytes[at + 2] <= 0xB3
    else { return nil }
    var next = at + 3
    if next < end, bytes[next] == UInt8(ascii: ".") { next += 1 }
    return HeadingNumber(numbering: .circled, ordinal: Int(bytes[at + 2]) - 0xA0 + 1, end: next)
  }

  private static func arabic(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> (Int, Int)? {
    var i = at
    var value = 0
    while i < end, isDigit(bytes[i]), i - at < 3 {
      value = value * 10 + Int(bytes[i] - 0x30)
      i += 1
    }
    return i == at || (i < end && isDigit(bytes[i])) ? nil : (value, i)
  }

  /// A Chinese numeral up to 九十九.
  private static func chinese(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> (Int, Int)? {
    var i = at
    var value = 0
    var pending = 0
    while i + 3 <= end {
      let digit = digit(bytes, i)
      if digit == 10 {
        value += max(1, pending) * 10
        pending = 0
      } else if digit > 0 {
        pending = digit
      } else {
        break
      }
      i += 3
    }
    return i == at ? nil : (value + pending, i)
  }

  /// The value of 一 … 十, 0 for other characters.
  private static func digit(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
    case (0xE4, 0xB8, 0x80): 1
    case (0xE4, 0xBA, 0x8C): 2
    case (0xE4, 0xB8, 0x89): 3
    case (0xE5, 0x9B, 0x9B): 4
    case (0xE4, 0xBA, 0x94): 5
    case (0xE5, 0x85, 0xAD): 6
    case (0xE4, 0xB8, 0x83): 7
    case (0xE5, 0x85, 0xAB): 8
    case (0xE4, 0xB9, 0x9D): 9
    case (0xE5, 0x8D, 0x81): 10
    default: 0
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// 「、」 or 「．」.
  private static func isPause(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Bool { matches(bytes, at, end, "、") }

  private static func matches(_ bytes: Span<UInt8>, _ at: Int, _ end: Int, _ word: String) -> Bool {
    let utf8 = word.utf8
    return PhraseSearch.stands(utf8.span, in: bytes, at: at, end)
  }
}
