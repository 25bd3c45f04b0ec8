/// An exact decimal number: an integer count of 10⁻⁹.
///
/// Range ±1.7 × 10²⁹ with nine decimals, enough for 万亿 amounts and for rates of seven decimals; never binary
/// floating point. Arithmetic that would leave the range reports it (`nil`) or stays at the bound, it never wraps or
/// traps.
package struct ExactNumber: Sendable, Hashable, Comparable {
  /// The number in units of 10⁻⁹.
  package var units: Int128

  package static let scaleDigits = 9
  package static let one = ExactNumber(units: 1_000_000_000)
  package static let zero = ExactNumber(units: 0)

  @inlinable package init(units: Int128) { self.units = units }

  /// A whole number.
  @inlinable package init(_ whole: Int) { units = Int128(whole) * 1_000_000_000 }

  @inlinable package static func < (a: ExactNumber, b: ExactNumber) -> Bool { a.units < b.units }

  @inlinable package var isZero: Bool { units == 0 }

  @inlinable package var magnitude: ExactNumber { units < 0 ? -self : self }

  package static func + (a: ExactNumber, b: ExactNumber) -> ExactNumber {
    let (sum, overflow) = a.units.addingReportingOverflow(b.units)
    return ExactNumber(units: overflow ? (b.units < 0 ? .min : .max) : sum)
  }

  package static func - (a: ExactNumber, b: ExactNumber) -> ExactNumber {
    let (difference, overflow) = a.units.subtractingReportingOverflow(b.units)
    return ExactNumber(units: overflow ? (b.units < 0 ? .max : .min) : difference)
  }

  @inlinable package static prefix func - (a: ExactNumber) -> ExactNumber {
    ExactNumber(units: a.units == .min ? .max : 0 &- a.units)
  }

  /// The product, rounded half away from zero at 10⁻⁹; `nil` when out of range.
  package func times(_ other: ExactNumber) -> ExactNumber? {
    let (product, overflow) = units.multipliedReportingOverflow(by: other.units)
    if overflow { return nil }
    return ExactNumber(units: Self.divideRounding(product, by: 1_000_000_000))
  }

  /// The quotient, rounded half away from zero at 10⁻⁹; `nil` for a zero divisor or when out of range.
  package func divided(by other: ExactNumber) -> ExactNumber? {
    if other.units == 0 { return nil }
    let (numerator, overflow) = units.multipliedReportingOverflow(by: 1_000_000_000)
    if overflow { return nil }
    return ExactNumber(units: Self.divideRounding(numerator, by: other.units))
  }

  /// The number rounded half away from zero to `decimals` decimals (0…9).
  package func rounded(toDecimals decimals: Int) -> ExactNumber {
    if decimals >= Self.scaleDigits { return self }
    let step = Self.powerOfTen(Self.scaleDigits - max(0, decimals))
    let (rounded, overflow) = Self.divideRounding(units, by: step).multipliedReportingOverflow(by: step)
    return overflow ? self : ExactNumber(units: rounded)
  }

  /// The number times 10ⁿ; digits below 10⁻⁹ are rounded away.
  package func shifted(byPowerOfTen n: Int) -> ExactNumber? {
    if n >= 0 {
      if n > 28 { return nil }
      let (shifted, overflow) = units.multipliedReportingOverflow(by: Self.powerOfTen(n))
      return overflow ? nil : ExactNumber(units: shifted)
    }
    if n < -28 { return .zero }
    return ExactNumber(units: Self.divideRounding(units, by: Self.powerOfTen(-n)))
  }

  @inlinable package static func powerOfTen(_ n: Int) -> Int128 {
    let exponent = max(0, min(n, 38))
    var low: Int64 = 1
    for _ in 0..<min(exponent, 18) { low &*= 10 }
    var power = Int128(low)
    if exponent > 18 { for _ in 18..<exponent { power *= 10 } }
    return power
  }

  /// Integer division rounded half away from zero; the one quotient that is out of range is the bound.
  package static func divideRounding(_ numerator: Int128, by denominator: Int128) -> Int128 {
    if denominator == -1 { return numerator == .min ? .max : 0 &- numerator }
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let twice = remainder.magnitude &* 2
    if twice >= denominator.magnitude {
      return (numerator < 0) == (denominator < 0) ? quotient + 1 : quotient - 1
    }
    return quotient
  }

  /// The number in plain digits with exactly `decimals` decimals, or with as many as it needs when `nil`.
  package func text(decimals: Int? = nil) -> String {
    let shown = decimals.map { rounded(toDecimals: $0) } ?? self
    let magnitude = shown.units.magnitude
    let whole = magnitude / 1_000_000_000
    var fraction = String(magnitude % 1_000_000_000)
    fraction = String(repeating: "0", count: Self.scaleDigits - fraction.count) + fraction
    if let decimals {
      fraction = String(fraction.prefix(max(0, decimals)))
    } else {
      while fraction.last == "0" { fraction.removeLast() }
    }
    let sign = shown.units < 0 ? "-" : ""
    return sign + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
  }
}

extension ExactNumber: CustomStringConvertible {
  package var description: String { text() }
}
