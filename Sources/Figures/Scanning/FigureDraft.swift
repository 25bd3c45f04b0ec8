/// A figure while it is read, before its value and interval are computed.
struct FigureDraft {
  var start: Int
  var end: Int
  var numberStart: Int
  var numberEnd: Int
  var mantissa: Int128
  var decimals = 0
  /// The power of ten of 万, 亿, % and of the unit.
  var scale = 0
  var kind = FigureKind.bare
  var unit = FigureUnit.none
  var approximator = Approximator.exact
  var comparison = Comparison.none
  /// Whether 「余」 or 「多」 stands behind the scale word (「60万多元」).
  var isOverScale = false
  var isNegative = false
  var isPlusMinus = false
  var isChineseNumeral = false
  var isFormal = false
  var hasScaleWord = false
  /// A 百, 千 or 万 without a digit before it (「近百场」).
  var isBareMultiplier = false
  /// The upper end of a written range.
  var secondMantissa: Int128 = -1
  var secondDecimals = 0
  var secondScale = 0

  init(_ number: WrittenNumber) {
    start = number.start
    end = number.end
    numberStart = number.start
    numberEnd = number.end
    mantissa = number.mantissa
    decimals = number.decimals
  }

  init(start: Int, end: Int, mantissa: Int128) {
    self.start = start
    self.end = end
    numberStart = start
    numberEnd = end
    self.mantissa = mantissa
  }

  var hasUnit: Bool { unit.id != 0 }

  /// The finished figure; one that leaves the range of exact numbers is an identifier.
  func figure() -> Figure {
    guard var value = Self.value(mantissa, decimals, scale) else { return identifier }
    if isNegative { value = -value }
    var interval = NumberInterval(value, value)
    if secondMantissa >= 0 {
      guard let upper = Self.value(secondMantissa, secondDecimals, secondScale) else { return identifier }
      interval.upper = upper
    } else if isPlusMinus {
      interval.lower = -value
    } else {
      interval = bounds(value)
    }
    return figure(value, interval)
  }

  private func figure(_ value: ExactNumber, _ interval: NumberInterval) -> Figure {
    Figure(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
      numberStart: Int32(truncatingIfNeeded: numberStart), numberEnd: Int32(truncatingIfNeeded: numberEnd),
      kind: kind, unit: unit, scale: Int8(clamping: scale), writtenDecimals: Int8(clamping: decimals),
      approximator: approximator, comparison: comparison, isRange: secondMantissa >= 0 || isPlusMinus,
      isChineseNumeral: isChineseNumeral, value: value, lower: interval.lower, upper: interval.upper)
  }

  private var identifier: Figure {
    var draft = self
    draft.kind = .identifier
    return draft.figure(.zero, NumberInterval(exactly: .zero))
  }

  /// mantissa × 10^(scale − decimals), `nil` when out of range.
  static func value(_ mantissa: Int128, _ decimals: Int, _ scale: Int) -> ExactNumber? {
    let power = ExactNumber.scaleDigits - decimals + scale
    if power < 0 { return ExactNumber(units: ExactNumber.divideRounding(mantissa, by: ExactNumber.powerOfTen(-power))) }
    let (units, overflow) = mantissa.multipliedReportingOverflow(by: ExactNumber.powerOfTen(power))
    if overflow || power > 37 || units.magnitude >= NumberInterval.unbounded.units.magnitude { return nil }
    return ExactNumber(units: units)
  }

  /// Half a unit of the last written digit; zero for whole counts and whole yuan.
  private var halfUnit: ExactNumber {
    switch kind {
    case .percent, .percentagePoint, .ratio, .score, .length, .area, .volume, .mass: break
    case .money, .person, .personTime, .household, .session, .count, .duration, .bare:
      if decimals == 0, !hasScaleWord { return .zero }
    default: return .zero
    }
    if isFormal { return .zero }
    let power = ExactNumber.scaleDigits - decimals + scale
    return ExactNumber(units: power < 1 ? 1 : 5 * ExactNumber.powerOfTen(power - 1))
  }

  /// The interval that the words around the number leave open.
  private func bounds(_ value: ExactNumber) -> NumberInterval {
    let half = halfUnit
    switch approximator {
    case .exact:
      return NumberInterval(value - half, value + half)
    case .about:
      let margin = max(half, ExactNumber(units: (value.magnitude.units + 10) / 20))
      return NumberInterval(value - margin, value + margin)
    case .somewhatOver:
      return NumberInterval(value, value + overStep)
    case .nearly:
      return NumberInterval(value - ExactNumber(units: (value.magnitude.units + 5) / 10), value)
    case .atLeast:
      return NumberInterval(value, NumberInterval.unbounded)
    case .atMost:
      return NumberInterval(min(value, .zero), max(value, .zero))
    }
  }

  /// What 「余」 may add: less than one of the lowest written digit that is not a filling zero.
  private var overStep: ExactNumber {
    var power = ExactNumber.scaleDigits - decimals + scale
    if !isOverScale, decimals == 0 {
      var rest = mantissa
      while rest != 0, rest % 10 == 0 {
        rest /= 10
        power += 1
      }
    }
    return ExactNumber(units: ExactNumber.powerOfTen(max(0, power)))
  }
}
