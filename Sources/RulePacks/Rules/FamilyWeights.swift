package import Figures

/// One way to split the points of a form over the indicator families; a family without points is 0.
package struct FamilyWeights: Sendable, Hashable {
  package var name: String
  package var execution: ExactNumber
  package var cost: ExactNumber
  package var output: ExactNumber
  package var outcome: ExactNumber
  package var satisfaction: ExactNumber

  package init(
    name: String, execution: ExactNumber, cost: ExactNumber, output: ExactNumber, outcome: ExactNumber,
    satisfaction: ExactNumber
  ) {
    self.name = name
    self.execution = execution
    self.cost = cost
    self.output = output
    self.outcome = outcome
    self.satisfaction = satisfaction
  }

  package var total: ExactNumber { execution + cost + output + outcome + satisfaction }

  /// 10 + 产出 50 + 效益 30 + 满意度 10.
  package static let usual = FamilyWeights(
    name: "usual", execution: ExactNumber(10), cost: .zero, output: ExactNumber(50), outcome: ExactNumber(30),
    satisfaction: ExactNumber(10))
}
