package import Figures

/// A score with its exact value before rounding and the way to it.
package struct ScoreResult: Sendable, Hashable {
  /// Rounded half away from zero to two decimals.
  package var value: ExactNumber
  package var exact: ExactRatio
  package var trace: ScoreTrace

  /// Decimals of a score in every form seen.
  package static let decimals = 2

  /// `nil` when the exact value leaves the range of numbers.
  init?(exact: ExactRatio, trace: ScoreTrace) {
    guard let value = exact.rounded(toDecimals: Self.decimals) else { return nil }
    self.value = value
    self.exact = exact
    self.trace = trace
    self.trace.rounding = "四舍五入到 \(Self.decimals) 位小数：\(value.text())"
  }
}
