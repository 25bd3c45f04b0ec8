package import Figures
package import RulePacks

/// Compares the points of the indicator families of a form with the splits that the pack accepts.
package enum FamilyWeightCheck {
  /// Whether the form follows one of the accepted splits.
  ///
  /// A family that a form does not have counts as 0. A pack without splits accepts every form.
  package static func isAccepted(
    execution: ExactNumber, cost: ExactNumber, output: ExactNumber, outcome: ExactNumber,
    satisfaction: ExactNumber, rules: ScoringRules
  ) -> Bool {
    if rules.weightsByFamily.isEmpty { return true }
    return rules.weightsByFamily.contains {
      $0.execution == execution && $0.cost == cost && $0.output == output && $0.outcome == outcome
        && $0.satisfaction == satisfaction
    }
  }
}
