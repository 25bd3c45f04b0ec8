/// The word that turns a written figure into a bound (「约」「多」「近」…); it shapes the interval.
package enum Approximator: UInt8, Sendable, CaseIterable {
  case exact
  /// 「约」「大约」「左右」「上下」: around the value.
  case about
  /// 「余」「多」: above the value, below the next step of its leading digits.
  case somewhatOver
  /// 「近」「将近」「接近」: below the value, not far.
  case nearly
  /// 「以上」「超」「超过」「不少于」「不低于」「至少」: no upper bound.
  case atLeast
  /// 「以下」「以内」「不足」「不超过」「低于」: no lower bound.
  case atMost
}

/// The comparison sign before a target value (「≥200人」).
package enum Comparison: UInt8, Sendable, CaseIterable {
  case none, atLeast, atMost, greater, less, equal

  // Compared in the hottest loops: as bytes, without a call.
  @inlinable package static func == (a: Self, b: Self) -> Bool { a.rawValue == b.rawValue }
  @inlinable package static func != (a: Self, b: Self) -> Bool { a.rawValue != b.rawValue }

  /// The sign as it is written in forms.
  package var sign: String {
    switch self {
    case .none: ""
    case .atLeast: "≥"
    case .atMost: "≤"
    case .greater: ">"
    case .less: "<"
    case .equal: "="
    }
  }
}
