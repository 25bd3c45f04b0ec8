package import Figures
package import RulePacks

/// The total of a form: the sum of its rows, never rounded again.
package enum TotalScore {
  package static func sum(_ scores: [ExactNumber]) -> (value: ExactNumber, trace: ScoreTrace) {
    let value = scores.reduce(.zero, +)
    let trace = ScoreTrace(
      inputs: [], formula: "各行得分之和",
      substituted: scores.map { $0.text() }.joined(separator: "＋") + "＝" + value.text(), packValue: "fullScore",
      rounding: "不取整")
    return (value, trace)
  }

  /// The total brought to the full score when rows that do not apply are left out; `nil` where the pack forbids it.
  package static func rescaled(
    _ scores: [ExactNumber], weights: [ExactNumber], rules: ScoringRules
  ) -> ScoreResult? {
    let weight = weights.reduce(.zero, +)
    guard rules.rescalesMissingIndicators, weight > .zero else { return nil }
    let score = scores.reduce(.zero, +)
    return ExactRatio(score, times: rules.fullScore, over: weight).flatMap {
      ScoreResult(
        exact: $0,
        trace: ScoreTrace(
          inputs: [ScoreTrace.Input("得分合计", score.text()), ScoreTrace.Input("所评指标分值合计", weight.text())],
          formula: "得分合计÷所评指标分值合计×满分", substituted: "\(score)÷\(weight)×\(rules.fullScore)",
          packValue: "missingIndicators"))
    }
  }
}
