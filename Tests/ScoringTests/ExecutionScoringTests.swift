import Figures
import RulePacks
import Scoring
import Testing

@Suite struct ExecutionScoringTests {
  static func number(_ text: String) -> ExactNumber { ExactNumber(decimal: text) ?? ExactNumber(-999) }

  static let changsha: ScoringRules = {
    var rules = ScoringRules()
    rules.executionMethod = .penaliseDeviation
    rules.executionRate = .executedLessTransfersOverBudget
    return rules
  }()

  /// Budget, executed, transfers, expected score of 10; the first row is a published form of Changsha.
  @Test(arguments: [
    ("840.38", "931.17", "0", "8.92"),
    ("612.5", "651.7", "0", "9.36"),
    ("100", "100", "0", "10"),
    ("100", "150", "50", "10"),
    ("100", "150", "0", "5"),
    ("100", "200", "0", "0"),
    ("100", "350", "0", "0"),
    ("28", "21", "0", "7.5"),
    ("165", "158.4", "0", "9.6"),
    ("100", "-5", "0", "0"),
  ])
  func `over-execution is deducted by its deviation, transfers left out, never below zero`(
    budget: String, executed: String, transfers: String, score: String
  ) throws {
    let amounts = ExecutionScoring.Amounts(
      budget: Self.number(budget), executed: Self.number(executed), transfers: Self.number(transfers))
    let expected = try #require(ExecutionScoring.expected(amounts, rules: Self.changsha))
    #expect(expected.preferred.value == Self.number(score))
    #expect(expected.accepts(Self.number(score), decimals: 2))
    #expect(!expected.accepts(Self.number(score) + Self.number("0.05"), decimals: 2))
  }

  @Test(arguments: [("840.38", "931.17", "10"), ("835", "826.65", "9.9"), ("500", "485", "9.7"), ("28", "21", "7.5")])
  func `the national method stops at full points`(budget: String, executed: String, score: String) throws {
    let amounts = ExecutionScoring.Amounts(budget: Self.number(budget), executed: Self.number(executed))
    let expected = try #require(ExecutionScoring.expected(amounts, rules: ScoringRules()))
    #expect(expected.preferred.value == Self.number(score))
  }

  @Test func `a method of other forms is accepted where the pack says so`() throws {
    let amounts = ExecutionScoring.Amounts(budget: Self.number("840.38"), executed: Self.number("931.17"))
    let rules = try PackCatalog.pack(id: "national", year: 2021).scoring
    let expected = try #require(ExecutionScoring.expected(amounts, rules: rules))
    #expect(expected.preferred.value == ExactNumber(10))
    #expect(expected.accepts(Self.number("8.92"), decimals: 2))
    #expect(!expected.accepts(Self.number("9.92"), decimals: 2))
    #expect(!expected.accepts(Self.number("11.08"), decimals: 2))
  }

  @Test func `a score computed from the rate at four decimals is accepted`() throws {
    // 98.745 % exactly is 9.8745 points: 9.87 from the amounts, 9.88 from the rate 98.75 %.
    let amounts = ExecutionScoring.Amounts(budget: Self.number("100000"), executed: Self.number("98745.4"))
    let expected = try #require(ExecutionScoring.expected(amounts, rules: ScoringRules()))
    #expect(expected.preferred.value == Self.number("9.87"))
    #expect(expected.accepts(Self.number("9.88"), decimals: 2))
    #expect(!expected.accepts(Self.number("9.89"), decimals: 2))
  }

  @Test func `a stated rate alone is enough`() throws {
    let expected = try #require(ExecutionScoring.expected(rate: Self.number("1.108"), rules: Self.changsha))
    #expect(expected.preferred.value == Self.number("8.92"))
    #expect(expected.preferred.trace.inputs.first == ScoreTrace.Input("执行率", "110.8%"))
  }

  @Test func `without a budget nothing is computed`() {
    for budget in ["0", "-1"] {
      let amounts = ExecutionScoring.Amounts(budget: Self.number(budget), executed: ExactNumber(5))
      #expect(ExecutionScoring.expected(amounts, rules: ScoringRules()) == nil)
    }
  }

  @Test func `the trace shows inputs, formula, pack value and rounding`() throws {
    let amounts = ExecutionScoring.Amounts(budget: Self.number("840.38"), executed: Self.number("931.17"))
    let trace = try #require(ExecutionScoring.expected(amounts, rules: Self.changsha)).preferred.trace
    #expect(trace.packValue == "executionScore = penaliseDeviation")
    #expect(
      trace.sentence
        == "全年预算数 840.38、全年执行数 931.17、分值 10；［1－（执行率－100%）］×分值，最低零分＝［1－（931.17÷840.38－1）］×10；四舍五入到 2 位小数：8.92")
  }
}
