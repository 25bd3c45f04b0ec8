/// How a line is numbered, from the highest level down.
enum LineNumbering: UInt8, Sendable {
  case none
  /// 第一部分, 第一章
  case part
  /// 一、
  case chinese
  /// （一）
  case parenthesizedChinese
  /// 1. or 1、
  case arabic
  /// (1) or 1）
  case parenthesizedArabic
  /// ①
  case circled

  /// The level of a heading with this number.
  var level: UInt8 { rawValue }

  /// Reads the number at the start of a line: its style and length in bytes, separator included.
  static func read(_ text: Span<UInt8>, _ range: Range<Int>) -> (LineNumbering, UInt8) {
    guard !range.isEmpty else { return (.none, 0) }
    let start = range.lowerBound
    let end = range.upperBound
    let first = TextCharacter.scalar(text, start)
    var length = 0
    var style = LineNumbering.none
    switch first {
    case 0x30...0x39, 0xFF10...0xFF19:
      (style, length) = arabic(text, start, end)
    case 0x28, 0xFF08:
      (style, length) = parenthesized(text, start, end)
    case 0x2460...0x2473, 0x2776...0x277F:
      (style, length) = (.circled, 3 + separator(text, start + 3, end))
    case 0x7B2C:
      (style, length) = part(text, start, end)
    default:
      if isChineseDigit(first) { (style, length) = chinese(text, start, end) }
    }
    return (style, UInt8(clamping: length))
  }

  /// 一、 … 二十三、 also 一. and 一．
  private static func chinese(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> (LineNumbering, Int) {
    let i = digitsEnd(text, start, end, chinese: true)
    let length = separator(text, i, end)
    return length == 0 ? (.none, 0) : (.chinese, i + length - start)
  }

  private static func arabic(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> (LineNumbering, Int) {
    let i = digitsEnd(text, start, end, chinese: false)
    guard i < end, i - start <= 6 else { return (.none, 0) }
    if isClosingParenthesis(TextCharacter.scalar(text, i)) {
      return (.parenthesizedArabic, i + TextCharacter.length(text[i]) - start)
    }
    let length = separator(text, i, end)
    guard length > 0 else { return (.none, 0) }
    // 「2.3亿元」, 「3、4月份」 and 「1.2.3」 are figures or deeper numbers, not list numbers.
    if i + length < end, isDigit(TextCharacter.scalar(text, i + length)) {
      let next = digitsEnd(text, i + length, end, chinese: false)
      guard next - i - length >= 4 else { return (.none, 0) }
    }
    return (.arabic, i + length - start)
  }

  /// （一） and (1); the closing mark may be of the other width.
  private static func parenthesized(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> (LineNumbering, Int) {
    var i = skipSpaces(text, start + TextCharacter.length(text[start]), end)
    guard i < end else { return (.none, 0) }
    let isChinese = isChineseDigit(TextCharacter.scalar(text, i))
    let digits = digitsEnd(text, i, end, chinese: isChinese)
    guard digits > i, digits - i <= 12 else { return (.none, 0) }
    if !isChinese, digits - i > 2 { return (.none, 0) }
    i = skipSpaces(text, digits, end)
    guard i < end, isClosingParenthesis(TextCharacter.scalar(text, i)) else { return (.none, 0) }
    i += TextCharacter.length(text[i])
    return (isChinese ? .parenthesizedChinese : .parenthesizedArabic, i - start)
  }

  /// 第一部分, 第二章, 第三节
  private static func part(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> (LineNumbering, Int) {
    var i = start + 3
    guard i < end else { return (.none, 0) }
    let isChinese = isChineseDigit(TextCharacter.scalar(text, i))
    let digits = digitsEnd(text, i, end, chinese: isChinese)
    guard digits > i, digits < end else { return (.none, 0) }
    i = digits
    switch TextCharacter.scalar(text, i) {
    case 0x7AE0, 0x8282, 0x7BC7: return (.part, i + 3 - start)
    case 0x90E8 where i + 3 < end && TextCharacter.scalar(text, i + 3) == 0x5206: return (.part, i + 6 - start)
    default: return (.none, 0)
    }
  }

  private static func digitsEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int, chinese: Bool) -> Int {
    var i = start
    while i < end, i - start < 16 {
      let scalar = TextCharacter.scalar(text, i)
      guard chinese ? isChineseDigit(scalar) : isDigit(scalar) else { break }
      i += TextCharacter.length(text[i])
    }
    return i
  }

  /// 、 . ． or ， … behind a number; spaces before it allowed.
  private static func separator(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let i = skipSpaces(text, start, end)
    guard i < end else { return 0 }
    switch TextCharacter.scalar(text, i) {
    case 0x3001, 0xFF0E: return i + 3 - start
    case 0x2E: return i + 1 - start
    default: return 0
    }
  }

  private static func skipSpaces(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var i = start
    while i < end, i - start < 4, text[i] == 0x20 { i += 1 }
    return i
  }

  private static func isDigit(_ scalar: UInt32) -> Bool {
    scalar >= 0x30 && scalar <= 0x39 || scalar >= 0xFF10 && scalar <= 0xFF19
  }

  private static func isClosingParenthesis(_ scalar: UInt32) -> Bool { scalar == 0x29 || scalar == 0xFF09 }

  /// 一二三四五六七八九十
  private static func isChineseDigit(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: true
    default: false
    }
  }
}
