import Figures
package import RulePacks

/// Scores an indicator that should be low 「反向指标」 (≤, <).
package enum InverseScoring {
  /// Full up to the target; above it by the deviation or by the inverse quotient, never below 0.
  package static func score(
    _ indicator: QuantitativeIndicator, _ method: ScoringRules.InverseMethod
  ) -> ScoreResult? {
    let packValue = "inverseScore = \(method.rawValue)"
    let target = indicator.target
    let actual = indicator.actual
    if actual <= target { return indicator.full("完成值不超过目标值，得满分", packValue: packValue) }
    guard target >= .zero else { return nil }
    switch method {
    case .reverseDeviation:
      if actual >= target + target { return indicator.nothing("完成值达到目标值的两倍，不得分", packValue: packValue) }
      return indicator.share(
        ExactRatio(target + target - actual, times: indicator.weight, over: target),
        "［1－（完成值－目标值）÷目标值］×分值", "［1－（\(actual)－\(target)）÷\(target)］×\(indicator.weight)",
        packValue: packValue)
    case .targetOverActual:
      return indicator.share(
        ExactRatio(target, times: indicator.weight, over: actual), "目标值÷完成值×分值",
        "\(target)÷\(actual)×\(indicator.weight)", packValue: packValue)
    }
  }
}
