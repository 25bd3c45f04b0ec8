import Figures
package import RulePacks

/// Scores an indicator that should equal its target 「等于」 (=).
package enum EqualScoring {
  /// Target 0: full when the actual value is not above 0, else nothing; any other target as a positive indicator.
  package static func score(
    _ indicator: QuantitativeIndicator, _ method: ScoringRules.EqualMethod
  ) -> ScoreResult? {
    let packValue = "equalScore = \(method.rawValue)"
    switch method {
    case .proportionalUnlessZero:
      guard indicator.target.isZero else {
        var result = PositiveScoring.score(indicator, .proportional)
        result?.trace.packValue = packValue
        return result
      }
      return indicator.actual <= .zero
        ? indicator.full("目标值为零且完成值不大于零，得满分", packValue: packValue)
        : indicator.nothing("目标值为零而完成值大于零，不得分", packValue: packValue)
    }
  }
}
