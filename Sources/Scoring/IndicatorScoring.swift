package import Figures
package import RulePacks

/// Points of a quantitative indicator 「定量指标」 by the sign of its target.
package enum IndicatorScoring {
  /// The scores that a form may state; `nil` when they cannot be computed (negative or zero target where one divides).
  package static func expected(
    _ comparison: TargetComparison, target: ExactNumber, actual: ExactNumber, weight: ExactNumber,
    rules: ScoringRules
  ) -> ExpectedScore? {
    let indicator = QuantitativeIndicator(target: target, actual: actual, weight: weight)
    let results: [ScoreResult?]
    switch comparison {
    case .atLeast, .greater: results = [PositiveScoring.score(indicator, rules.positiveMethod)]
    case .equal: results = [EqualScoring.score(indicator, rules.equalMethod)]
    case .atMost, .less:
      results = ([rules.inverseMethod] + rules.alsoAcceptedInverseMethods).map {
        InverseScoring.score(indicator, $0)
      }
    }
    return ExpectedScore(weight: weight, results: results.compactMap { $0 })
  }
}
