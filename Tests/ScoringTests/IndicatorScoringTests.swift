import Figures
import RulePacks
import Scoring
import Testing

@Suite struct IndicatorScoringTests {
  static func number(_ text: String) -> ExactNumber { ExactNumber(decimal: text) ?? ExactNumber(-999) }

  /// Target, actual, weight, score; published forms and the development documents.
  @Test(arguments: [
    ("200", "194", "5", "4.85"), ("220", "213", "5", "4.84"), ("100", "92", "10", "9.2"),
    ("88", "85.36", "10", "9.7"), ("100", "96", "15", "14.4"), ("2", "0", "10", "0"), ("29", "54", "5", "5"),
    ("200", "200", "5", "5"), ("200", "-3", "5", "0"), ("3", "1", "10", "3.33"), ("3", "2", "10", "6.67"),
    ("0", "0", "5", "5"), ("800", "1", "4", "0.01"), ("801", "1", "4", "0"),
  ])
  func `positive indicators score in proportion and at most full`(
    target: String, actual: String, weight: String, score: String
  ) throws {
    for comparison in [TargetComparison.atLeast, .greater] {
      let expected = try #require(
        IndicatorScoring.expected(
          comparison, target: Self.number(target), actual: Self.number(actual), weight: Self.number(weight),
          rules: ScoringRules()))
      #expect(expected.preferred.value == Self.number(score))
    }
  }

  @Test(arguments: [
    ("0", "0", "5"), ("0", "-1", "5"), ("0", "1", "0"), ("4", "3", "3.75"), ("4", "4", "5"), ("4", "5", "5"),
  ])
  func `equal indicators know a target of zero`(target: String, actual: String, score: String) throws {
    let expected = try #require(
      IndicatorScoring.expected(
        .equal, target: Self.number(target), actual: Self.number(actual), weight: ExactNumber(5),
        rules: ScoringRules()))
    #expect(expected.preferred.value == (Self.number(score)))
  }

  /// Target, actual, score by deviation, score by the inverse quotient; weight 10.
  @Test(arguments: [
    ("100", "90", "10", "10"), ("100", "100", "10", "10"), ("100", "110", "9", "9.09"), ("100", "150", "5", "6.67"),
    ("100", "199", "0.1", "5.03"), ("100", "200", "0", "5"), ("160", "386", "0", "4.15"), ("0", "0", "10", "10"),
    ("0", "3", "0", "0"),
  ])
  func `inverse indicators have two methods`(
    target: String, actual: String, deviation: String, quotient: String
  ) throws {
    let indicator = QuantitativeIndicator(
      target: Self.number(target), actual: Self.number(actual), weight: ExactNumber(10))
    #expect(InverseScoring.score(indicator, .reverseDeviation)?.value == Self.number(deviation))
    #expect(InverseScoring.score(indicator, .targetOverActual)?.value == Self.number(quotient))
    let rules = try PackCatalog.pack(id: "national", year: 2022).scoring
    let expected = try #require(
      IndicatorScoring.expected(
        .atMost, target: indicator.target, actual: indicator.actual, weight: indicator.weight, rules: rules))
    #expect(expected.preferred.value == Self.number(deviation))
    #expect(expected.accepts(Self.number(quotient), decimals: 2))
  }

  @Test func `what cannot be divided is not computed`() {
    let rules = ScoringRules()
    #expect(
      IndicatorScoring.expected(.atLeast, target: ExactNumber(-5), actual: ExactNumber(-9), weight: .one, rules: rules)
        == nil)
    #expect(
      IndicatorScoring.expected(.atMost, target: ExactNumber(-5), actual: ExactNumber(3), weight: .one, rules: rules)
        == nil)
  }

  @Test func `numbers at the edge of the range neither trap nor wrap`() {
    let huge = NumberInterval.unbounded
    for comparison in TargetComparison.allCases {
      let expected = IndicatorScoring.expected(
        comparison, target: huge, actual: huge - ExactNumber(1), weight: ExactNumber(100), rules: ScoringRules())
      if let expected { #expect(expected.preferred.value <= ExactNumber(100)) }
    }
  }
}
