/// How a score came about, in the words of a finance officer.
package struct ScoreTrace: Sendable, Hashable {
  /// One number that went in: 「目标值 200」.
  package struct Input: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package var inputs: [Input]
  /// The formula in Chinese: 「完成值÷目标值×分值」.
  package var formula: String
  /// The formula with the numbers put in: 「194÷200×5」.
  package var substituted: String
  /// The key and value of the pack that chose the formula: 「executionScore = cappedProportional」.
  package var packValue: String
  /// The last step: 「四舍五入到 2 位小数：4.85」.
  package var rounding: String

  package init(inputs: [Input], formula: String, substituted: String, packValue: String, rounding: String = "") {
    self.inputs = inputs
    self.formula = formula
    self.substituted = substituted
    self.packValue = packValue
    self.rounding = rounding
  }

  /// The whole way in one line.
  package var sentence: String {
    let numbers = inputs.map { $0.name + " " + $0.value }.joined(separator: "、")
    return "\(numbers)；\(formula)＝\(substituted)；\(rounding)"
  }
}
