package import Figures
package import RulePacks

/// Points of the budget execution rate 「预算执行率」.
package enum ExecutionScoring {
  /// The amounts of the funds block: 「全年预算数 A」「全年执行数 B」「上级财政转移支付 C」.
  package struct Amounts: Sendable, Hashable {
    package var budget: ExactNumber
    package var executed: ExactNumber
    package var transfers: ExactNumber

    package init(budget: ExactNumber, executed: ExactNumber, transfers: ExactNumber = .zero) {
      self.budget = budget
      self.executed = executed
      self.transfers = transfers
    }
  }

  /// The score from the amounts, from the rate at four decimals, and from the stated rate, by every accepted method.
  ///
  /// `nil` when the budget is zero or negative. `statedRate` is a fraction (1.108 for 110.80 %).
  package static func expected(
    _ amounts: Amounts, statedRate: ExactNumber? = nil, points: ExactNumber? = nil, rules: ScoringRules
  ) -> ExpectedScore? {
    guard amounts.budget > .zero else { return nil }
    let points = points ?? rules.executionPoints
    let counted = countedExecution(amounts, rules.executionRate)
    var rates = [statedRate].compactMap { $0 }
    if let exact = counted.divided(by: amounts.budget) { rates.append(exact.rounded(toDecimals: 4)) }
    var results: [ScoreResult] = []
    for method in [rules.executionMethod] + rules.alsoAcceptedExecutionMethods {
      results += [score(counted, of: amounts.budget, points: points, method: method, inputs: inputs(amounts))]
        .compactMap { $0 }
      for rate in rates { results += [self.score(rate: rate, points: points, method: method)].compactMap { $0 } }
    }
    return ExpectedScore(weight: points, results: results)
  }

  /// The score of a stated rate alone (1.108 for 110.80 %).
  package static func expected(
    rate: ExactNumber, points: ExactNumber? = nil, rules: ScoringRules
  ) -> ExpectedScore? {
    let points = points ?? rules.executionPoints
    let methods = [rules.executionMethod] + rules.alsoAcceptedExecutionMethods
    return ExpectedScore(
      weight: points, results: methods.compactMap { score(rate: rate, points: points, method: $0) })
  }

  /// B, or B − C where the pack leaves transfers out.
  package static func countedExecution(_ amounts: Amounts, _ rate: ScoringRules.ExecutionRate) -> ExactNumber {
    switch rate {
    case .executedOverBudget: amounts.executed
    case .executedLessTransfersOverBudget: amounts.executed - amounts.transfers
    }
  }

  private static func score(
    rate: ExactNumber, points: ExactNumber, method: ScoringRules.ExecutionMethod
  ) -> ScoreResult? {
    let shown = (rate.shifted(byPowerOfTen: 2) ?? rate).text() + "%"
    return score(
      rate, of: .one, points: points, method: method, inputs: [ScoreTrace.Input("执行率", shown)])
  }

  private static func score(
    _ executed: ExactNumber, of budget: ExactNumber, points: ExactNumber, method: ScoringRules.ExecutionMethod,
    inputs: [ScoreTrace.Input]
  ) -> ScoreResult? {
    let packValue = "executionScore = \(method.rawValue)"
    let inputs = inputs + [ScoreTrace.Input("分值", points.text())]
    let counted = max(.zero, executed)
    if counted <= budget {
      guard let exact = ExactRatio(counted, times: points, over: budget) else { return nil }
      return ScoreResult(
        exact: exact,
        trace: ScoreTrace(
          inputs: inputs, formula: "执行率×分值", substituted: "\(counted)÷\(budget)×\(points)", packValue: packValue))
    }
    switch method {
    case .cappedProportional:
      return ScoreResult(
        exact: ExactRatio(points),
        trace: ScoreTrace(
          inputs: inputs, formula: "执行率不低于 100%，得满分", substituted: points.text(), packValue: packValue))
    case .penaliseDeviation:
      let left = max(.zero, budget + budget - counted)
      guard let exact = ExactRatio(left, times: points, over: budget) else { return nil }
      return ScoreResult(
        exact: exact,
        trace: ScoreTrace(
          inputs: inputs, formula: "［1－（执行率－100%）］×分值，最低零分",
          substituted: "［1－（\(counted)÷\(budget)－1）］×\(points)", packValue: packValue))
    }
  }

  private static func inputs(_ amounts: Amounts) -> [ScoreTrace.Input] {
    var inputs = [
      ScoreTrace.Input("全年预算数", amounts.budget.text()), ScoreTrace.Input("全年执行数", amounts.executed.text()),
    ]
    if !amounts.transfers.isZero { inputs.append(ScoreTrace.Input("上级财政转移支付", amounts.transfers.text())) }
    return inputs
  }
}
