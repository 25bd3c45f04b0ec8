package import Figures

/// Target, actual value and weight of a quantitative indicator 「定量指标」, all in one unit.
package struct QuantitativeIndicator: Sendable, Hashable {
  package var target: ExactNumber
  package var actual: ExactNumber
  package var weight: ExactNumber

  package init(target: ExactNumber, actual: ExactNumber, weight: ExactNumber) {
    self.target = target
    self.actual = actual
    self.weight = weight
  }

  private var inputs: [ScoreTrace.Input] {
    [
      ScoreTrace.Input("目标值", target.text()), ScoreTrace.Input("完成值", actual.text()),
      ScoreTrace.Input("分值", weight.text()),
    ]
  }

  func full(_ formula: String, packValue: String) -> ScoreResult? {
    fixed(weight, formula, packValue: packValue)
  }

  func nothing(_ formula: String, packValue: String) -> ScoreResult? {
    fixed(.zero, formula, packValue: packValue)
  }

  private func fixed(_ score: ExactNumber, _ formula: String, packValue: String) -> ScoreResult? {
    ScoreResult(
      exact: ExactRatio(score),
      trace: ScoreTrace(inputs: inputs, formula: formula, substituted: score.text(), packValue: packValue))
  }

  func share(_ exact: ExactRatio?, _ formula: String, _ substituted: String, packValue: String) -> ScoreResult? {
    exact.flatMap {
      ScoreResult(
        exact: $0,
        trace: ScoreTrace(inputs: inputs, formula: formula, substituted: substituted, packValue: packValue))
    }
  }
}
