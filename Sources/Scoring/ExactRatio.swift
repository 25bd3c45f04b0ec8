package import Figures

/// An exact quotient that is rounded once, at the end; a score computed in two steps could round twice.
package struct ExactRatio: Sendable, Hashable {
  /// The quotient of the two counts is the number in units of 10⁻⁹.
  private var numerator: Int128
  private var denominator: Int128

  /// How a value is cut to its written decimals.
  package enum Rounding: String, Sendable, CaseIterable {
    /// 「四舍五入」
    case halfAwayFromZero
    /// 「四舍六入五成双」
    case halfEven
    /// 「去尾」
    case towardZero
  }

  package init(_ number: ExactNumber) {
    numerator = number.units
    denominator = 1
  }

  /// factor × other ÷ divisor; `nil` for a zero divisor or out of range.
  package init?(_ factor: ExactNumber, times other: ExactNumber, over divisor: ExactNumber) {
    let (product, overflow) = factor.units.multipliedReportingOverflow(by: other.units)
    if overflow || divisor.isZero { return nil }
    let isNegative = divisor < .zero
    numerator = isNegative ? 0 - product : product
    denominator = divisor.magnitude.units
  }

  /// The number rounded to `decimals` decimals (0…9); `nil` when out of range.
  package func rounded(toDecimals decimals: Int, _ rounding: Rounding = .halfAwayFromZero) -> ExactNumber? {
    let step = ExactNumber.powerOfTen(ExactNumber.scaleDigits - max(0, min(decimals, ExactNumber.scaleDigits)))
    let (divisor, overflow) = denominator.multipliedReportingOverflow(by: step)
    if overflow { return nil }
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: divisor)
    let sign: Int128 = numerator < 0 ? -1 : 1
    let twice = remainder.magnitude.multipliedReportingOverflow(by: 2)
    if twice.overflow { return nil }
    var steps = quotient
    switch rounding {
    case .towardZero: break
    case .halfAwayFromZero: if twice.partialValue >= divisor.magnitude { steps += sign }
    case .halfEven:
      if twice.partialValue > divisor.magnitude || (twice.partialValue == divisor.magnitude && quotient % 2 != 0) {
        steps += sign
      }
    }
    let (units, tooLarge) = steps.multipliedReportingOverflow(by: step)
    return tooLarge ? nil : ExactNumber(units: units)
  }

  /// Whether the exact value is below `bound`; `false` when that cannot be computed.
  package func isLess(than bound: ExactNumber) -> Bool {
    let (scaled, overflow) = bound.units.multipliedReportingOverflow(by: denominator)
    return !overflow && numerator < scaled
  }
}
