/// The closed interval of true values that a written figure may stand for.
///
/// 「99.6%」 is [0.9955, 0.9965]: a half unit of the last written digit to each side. Relations between figures hold
/// when their intervals can meet, so rounding never needs a tolerance of its own. `nil` bounds are open.
package struct NumberInterval: Sendable, Hashable {
  package var lower: ExactNumber
  package var upper: ExactNumber

  package init(_ lower: ExactNumber, _ upper: ExactNumber) {
    self.lower = lower
    self.upper = upper
  }

  package init(exactly value: ExactNumber) {
    lower = value
    upper = value
  }

  /// A bound that stands for "no limit" (「以上」 has no upper one).
  package static let unbounded = ExactNumber(units: Int128(1_000_000_000) * 1_000_000_000_000_000_000)

  package func contains(_ value: ExactNumber) -> Bool { lower <= value && value <= upper }

  package func meets(_ other: NumberInterval) -> Bool { lower <= other.upper && other.lower <= upper }

  package static func + (a: NumberInterval, b: NumberInterval) -> NumberInterval {
    NumberInterval(a.lower + b.lower, a.upper + b.upper)
  }

  package static func - (a: NumberInterval, b: NumberInterval) -> NumberInterval {
    NumberInterval(a.lower - b.upper, a.upper - b.lower)
  }

  /// The interval of products of two intervals without negative values; `nil` when out of range or negative.
  package func times(_ other: NumberInterval) -> NumberInterval? {
    guard lower >= .zero, other.lower >= .zero, let low = lower.times(other.lower),
      let high = upper.times(other.upper)
    else { return nil }
    return NumberInterval(low, high)
  }

  /// The interval of quotients of two intervals without negative values; `nil` when the divisor can be zero.
  package func divided(by other: NumberInterval) -> NumberInterval? {
    guard lower >= .zero, other.lower > .zero, let low = lower.divided(by: other.upper),
      let high = upper.divided(by: other.lower)
    else { return nil }
    return NumberInterval(low, high)
  }

  /// The interval widened by `margin` to both sides.
  package func widened(by margin: ExactNumber) -> NumberInterval {
    NumberInterval(lower - margin, upper + margin)
  }
}
