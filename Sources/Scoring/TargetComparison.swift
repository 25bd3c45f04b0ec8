/// The sign of a target value 「指标值」: how the actual value should stand to it.
package enum TargetComparison: String, Sendable, CaseIterable {
  /// ≥ 「不少于」
  case atLeast
  /// >
  case greater
  /// ≤ 「不超过」
  case atMost
  /// <
  case less
  /// =
  case equal
}
