/// Finds every figure in canonical text.
package enum FigureScanner {
  /// Appends the figures of `bytes[range]` (canonical text) to `figures`, in order, without overlap.
  package static func scan(_ bytes: Span<UInt8>, _ range: Range<Int>, into figures: inout [Figure]) {
    var scan = FigureScan(range, firstFigure: figures.count)
    let numerals = ChineseDigit.bits
    let digits = numerals.span
    let end = range.upperBound
    var i = range.lowerBound
    while i < end {
      let byte = bytes[i]
      if byte >= 0xE2, byte <= 0xEF {
        if i + 2 >= end { return }
        let second = bytes[i + 1]
        let third = bytes[i + 2]
        if byte <= 0xE3 {
          i = scan.noteMark(bytes, i, byte, second, third, into: &figures)
        } else if digits[Int(byte & 0x0F) << 6 | Int(second & 0x3F)] >> UInt64(third & 0x3F) & 1 != 0 {
          i = scan.readChinese(bytes, i, into: &figures)
        } else {
          i += 3
        }
      } else if byte < 0x80 {
        if isDigit(byte) {
          i = scan.readArabic(bytes, i, into: &figures)
        } else if isLetter(byte) {
          i = scan.readWord(bytes, i, into: &figures)
        } else {
          i += 1
        }
      } else {
        i += byte >= 0xF0 ? 4 : byte >= 0xC0 ? 2 : 1
      }
    }
  }

  /// The canonical form of a text and its figures, for tests and tools.
  package static func figures(in text: String) -> (CanonicalText, [Figure]) {
    var canonical = CanonicalText()
    let source = Array(text.utf8)
    canonical.append(source.span, 0..<source.count)
    var figures: [Figure] = []
    scan(canonical.bytes.span, 0..<canonical.count, into: &figures)
    return (canonical, figures)
  }
}
