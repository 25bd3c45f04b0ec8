/// One pass over one segment: where it ends, what was read last, and which quotes are open.
struct FigureScan {
  let lower: Int
  let end: Int
  let firstFigure: Int
  /// No word before this offset belongs to the next figure.
  var floor: Int
  /// Where the text behind the last 「《」 or 「“」 begins, -1 when closed.
  var titleStart = -1
  var quoteStart = -1

  init(_ range: Range<Int>, firstFigure: Int) {
    lower = range.lowerBound
    end = range.upperBound
    floor = range.lowerBound
    self.firstFigure = firstFigure
  }

  /// Appends a figure and returns the offset to go on at.
  mutating func emit(_ figure: Figure, into figures: inout [Figure]) -> Int {
    figures.append(figure)
    floor = Int(figure.end)
    return floor
  }

  /// Appends a figure that is not a quantity.
  mutating func emit(
    _ kind: FigureKind, _ start: Int, _ end: Int, number: Range<Int>, value: Int, upper: Int? = nil,
    isChinese: Bool = false, into figures: inout [Figure]
  ) -> Int {
    let exact = ExactNumber(value)
    return emit(
      Figure(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
        numberStart: Int32(truncatingIfNeeded: number.lowerBound),
        numberEnd: Int32(truncatingIfNeeded: number.upperBound), kind: kind, isRange: upper != nil,
        isChineseNumeral: isChinese, value: exact, lower: exact, upper: upper.map { ExactNumber($0) } ?? exact),
      into: &figures)
  }

  /// Reads the punctuation at `i`: quotes and titles, circled list numbers (①), 「〇」.
  mutating func noteMark(
    _ bytes: Span<UInt8>, _ i: Int, _ first: UInt8, _ second: UInt8, _ third: UInt8, into figures: inout [Figure]
  ) -> Int {
    if first == 0xE2 {
      if second == 0x80 {
        if third == 0x9C { quoteStart = i + 3 } else if third == 0x9D { quoteStart = -1 }
      } else if second == 0x91 || second == 0x92 {
        let scalar = Glyph(bytes, at: i, end).scalar.value
        if scalar >= 0x2460, scalar <= 0x249B {
          let value = Int(scalar - 0x2460) % 20 + 1
          return emit(.listNumber, i, i + 3, number: i..<i + 3, value: value, into: &figures)
        }
      }
    } else if second == 0x80 {
      switch third {
      case 0x8A, 0x8C: titleStart = i + 3
      case 0x8B, 0x8D: titleStart = -1
      case 0x87: return readChinese(bytes, i, into: &figures)
      default: break
      }
    }
    return i + 3
  }

  /// Reads the ASCII word at `i`: with digits in it, it is a code (「BZ-2023-0417」, 「PM2.5」).
  mutating func readWord(_ bytes: Span<UInt8>, _ i: Int, into figures: inout [Figure]) -> Int {
    var k = i
    var hasDigit = false
    while k < end {
      let byte = bytes[k]
      if isDigit(byte) {
        hasDigit = true
      } else if !isLetter(byte) {
        let joins = byte == 0x2D || byte == 0x5F || byte == 0x2E || byte == 0x2F
        guard joins, k + 1 < end, isDigit(bytes[k + 1]) || (hasDigit && isLetter(bytes[k + 1])) else { break }
      }
      k += 1
    }
    if !hasDigit { return k }
    return emit(.identifier, i, k, number: i..<k, value: 0, into: &figures)
  }

  /// Whether a list number can stand at `i`: the segment or a sentence begins there.
  func isListPlace(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
    if i == lower { return true }
    var before = Glyph(bytes, before: i, lower)
    if before.scalar == " " { before = Glyph(bytes, before: i - 1, lower) }
    switch before.scalar {
    case "。", ";", ":", "!", "?", ">", "\n", "\t", Glyph.nothing: return true
    default: return false
    }
  }

  /// Whether a Chinese numeral at `i` stands in a title or in short quotes, where it is a turn of speech.
  func isQuoted(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
    if titleStart >= 0, i - titleStart < 300 { return true }
    if Glyph(bytes, before: i, lower).scalar == "‘" { return true }
    guard quoteStart >= 0, i - quoteStart <= 24 else { return false }
    if quoteStart == i { return true }
    var k = quoteStart
    for _ in 0...8 {
      let glyph = Glyph(bytes, at: k, end)
      if glyph.scalar == "”" { return true }
      k = glyph.end
    }
    return false
  }
}
