/// One figure as written: its value, its unit, its written precision, and the interval it stands for.
///
/// Offsets are UTF-8 offsets into the `CanonicalText` that was scanned. Values are in the base unit of the kind: yuan
/// for money (「1.5万元」 is 15000), a fraction for percent and per-mille (「99.6%」 is 0.996), plain counts otherwise.
/// The interval is a half unit of the last written digit to each side, widened or opened by the approximator;
/// whole counts of persons, sessions and things (no 万/亿, no approximator) are exact. For a written range (「3-4次」)
/// `lower` and `upper` are its ends and `value` is the lower end.
package struct Figure: Sendable, Hashable {
  /// The whole figure: sign, number, scale, approximators inside it, and unit (「近5000人次」 begins at 近).
  package var start: Int32
  package var end: Int32
  /// The number alone with its sign and its % or ‰ (「5000」, 「-100%」, 「18,518.32」).
  package var numberStart: Int32
  package var numberEnd: Int32
  package var kind: FigureKind
  package var unit: FigureUnit
  /// The power of ten written by 万 (4), 亿 (8), 千 (3), 百 (2), % (−2), ‰ (−3); 0 otherwise.
  package var scale: Int8
  /// Decimals as written, before the scale: 「1803.90」 has 2.
  package var writtenDecimals: Int8
  package var approximator: Approximator
  package var comparison: Comparison
  /// Whether it is written as a range of two numbers.
  package var isRange: Bool
  /// Whether the number is written in Chinese numerals (「三十二名」「两个」): such counts are often turns of speech.
  package var isChineseNumeral: Bool
  package var value: ExactNumber
  package var lower: ExactNumber
  package var upper: ExactNumber

  package init(
    start: Int32, end: Int32, numberStart: Int32, numberEnd: Int32, kind: FigureKind, unit: FigureUnit = .none,
    scale: Int8 = 0, writtenDecimals: Int8 = 0, approximator: Approximator = .exact,
    comparison: Comparison = .none, isRange: Bool = false, isChineseNumeral: Bool = false, value: ExactNumber,
    lower: ExactNumber, upper: ExactNumber
  ) {
    self.start = start
    self.end = end
    self.numberStart = numberStart
    self.numberEnd = numberEnd
    self.kind = kind
    self.unit = unit
    self.scale = scale
    self.writtenDecimals = writtenDecimals
    self.approximator = approximator
    self.comparison = comparison
    self.isRange = isRange
    self.isChineseNumeral = isChineseNumeral
    self.value = value
    self.lower = lower
    self.upper = upper
  }

  @inlinable package var isQuantity: Bool { kind.isQuantity }
  @inlinable package var interval: NumberInterval { NumberInterval(lower, upper) }
  @inlinable @inline(__always) package var range: Range<Int> { Int(start)..<Int(end) }
  @inlinable @inline(__always) package var numberRange: Range<Int> { Int(numberStart)..<Int(numberEnd) }
}
