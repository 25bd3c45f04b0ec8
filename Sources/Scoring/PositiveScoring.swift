import Figures
package import RulePacks

/// Scores an indicator that should be high 「正向指标」 (≥, >).
package enum PositiveScoring {
  /// Full from the target on, else in proportion; a negative actual value counts as 0.
  package static func score(
    _ indicator: QuantitativeIndicator, _ method: ScoringRules.PositiveMethod
  ) -> ScoreResult? {
    let packValue = "positiveScore = \(method.rawValue)"
    switch method {
    case .proportional:
      if indicator.actual >= indicator.target {
        return indicator.full("完成值达到目标值，得满分", packValue: packValue)
      }
      guard indicator.target > .zero else { return nil }
      if indicator.actual < .zero { return indicator.nothing("完成值为负，按零计", packValue: packValue) }
      return indicator.share(
        ExactRatio(indicator.actual, times: indicator.weight, over: indicator.target), "完成值÷目标值×分值",
        "\(indicator.actual)÷\(indicator.target)×\(indicator.weight)", packValue: packValue)
    }
  }
}
