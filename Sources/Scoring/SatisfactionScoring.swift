package import Figures
package import RulePacks

/// Points of a satisfaction indicator 「满意度指标」 where the pack has steps for it.
package enum SatisfactionScoring {
  /// The score of the step that `rate` (0.95 for 95 %) reaches; `nil` below every known step.
  package static func score(rate: ExactNumber, weight: ExactNumber, rules: ScoringRules) -> ScoreResult? {
    guard let band = rules.satisfactionBands.filter({ $0.from <= rate }).max(by: { $0.from < $1.from }) else {
      return nil
    }
    let shown = (rate.shifted(byPowerOfTen: 2) ?? rate).text() + "%"
    return ExactRatio(band.share, times: weight, over: .one).flatMap {
      ScoreResult(
        exact: $0,
        trace: ScoreTrace(
          inputs: [ScoreTrace.Input("满意度", shown), ScoreTrace.Input("分值", weight.text())], formula: "所达档次的比例×分值",
          substituted: "\(band.share)×\(weight)", packValue: "satisfactionBands"))
    }
  }
}
