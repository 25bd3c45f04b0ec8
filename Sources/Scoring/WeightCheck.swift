package import Figures

/// Compares the weights of children with the weight of their parent.
package struct WeightCheck: Sendable, Hashable {
  package var sum: ExactNumber
  package var parent: ExactNumber
  package var trace: ScoreTrace

  /// Sum − parent: above zero the children have too many points.
  package var difference: ExactNumber { sum - parent }
  package var holds: Bool { difference.isZero }

  package init(children: [ExactNumber], parent: ExactNumber) {
    sum = children.reduce(.zero, +)
    self.parent = parent
    trace = ScoreTrace(
      inputs: [ScoreTrace.Input("上级分值", parent.text())], formula: "各下级分值之和",
      substituted: children.map { $0.text() }.joined(separator: "＋") + "＝" + sum.text(),
      packValue: "familyWeights", rounding: "不取整")
  }
}
