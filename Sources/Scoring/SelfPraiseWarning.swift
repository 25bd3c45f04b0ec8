package import Figures
package import RulePacks

/// Compares the indicator points of a form with its execution points: praise that runs ahead of spending.
package enum SelfPraiseWarning: String, Sendable, CaseIterable {
  /// Indicator points run ahead of execution points.
  case red
  /// Much of the budget is unspent, or there is none.
  case yellow
  case none

  /// The light for `indicatorScore` out of `indicatorPoints` beside `executionScore` out of the pack's points.
  package static func light(
    indicatorScore: ExactNumber, indicatorPoints: ExactNumber, executionScore: ExactNumber,
    executionRate: ExactNumber, rules: ScoringRules
  ) -> SelfPraiseWarning {
    if let praise = indicatorScore.divided(by: indicatorPoints), praise > .zero,
      let spending = executionScore.divided(by: rules.executionPoints),
      let gap = (praise - spending).divided(by: praise), gap > rules.selfPraiseGap
    {
      return .red
    }
    return ExactNumber.one - executionRate > rules.unspentShare ? .yellow : .none
  }
}
