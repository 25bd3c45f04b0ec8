import Figures
import RulePacks
import Scoring
import Testing

@Suite struct ExpectedScoreTests {
  static func number(_ text: String) -> ExactNumber { ExactNumber(decimal: text) ?? ExactNumber(-999) }

  static func expected(_ target: String, _ actual: String, _ weight: String) throws -> ExpectedScore {
    try #require(
      IndicatorScoring.expected(
        .atLeast, target: number(target), actual: number(actual), weight: number(weight), rules: ScoringRules()))
  }

  @Test(arguments: [
    ("4.84", 2, true), ("4.83", 2, false), ("4.85", 2, false), ("4.8", 1, true), ("4.9", 1, false), ("5", 1, false),
    ("5", 2, false), ("4", 0, true), ("5", 0, false), ("4.841", 3, true),
  ])
  func `213 of 220 may be written with fewer decimals but never as full points`(
    stated: String, decimals: Int, accepted: Bool
  ) throws {
    #expect(try Self.expected("220", "213", "5").accepts(Self.number(stated), decimals: decimals) == accepted)
  }

  @Test func `rounding up, to even and cutting off are variants of one score`() throws {
    let half = try Self.expected("8", "1", "1")  // 0.125
    #expect(half.preferred.value == Self.number("0.13"))
    #expect(half.acceptable(decimals: 2) == [Self.number("0.13"), Self.number("0.12")])
    #expect(half.interval(decimals: 2) == NumberInterval(Self.number("0.12"), Self.number("0.13")))
    #expect(half.acceptable(decimals: 3) == [Self.number("0.125"), Self.number("0.13")])
  }

  @Test func `a score is rounded once from its exact value`() throws {
    // 0.00499999999975 would become 0.01 if it were first rounded to nine decimals.
    let tiny = try Self.expected("20000000001", "100000000", "1")
    #expect(tiny.preferred.value == .zero)
  }

  @Test(arguments: [(15, 1, "1.5"), (25, 1, "2.5"), (-25, 1, "-2.5"), (249, 2, "2.5")])
  func `ratios round in three ways`(tenths: Int, decimals: Int, full: String) throws {
    let divisor = decimals == 1 ? 10 : 100
    let ratio = try #require(ExactRatio(ExactNumber(tenths), times: .one, over: ExactNumber(divisor)))
    #expect(ratio.rounded(toDecimals: 1) == Self.number(full))
    if tenths == 25 {
      #expect(ratio.rounded(toDecimals: 0, .halfAwayFromZero) == ExactNumber(3))
      #expect(ratio.rounded(toDecimals: 0, .halfEven) == ExactNumber(2))
      #expect(ratio.rounded(toDecimals: 0, .towardZero) == ExactNumber(2))
    }
    if tenths == -25 {
      #expect(ratio.rounded(toDecimals: 0, .halfAwayFromZero) == ExactNumber(-3))
      #expect(ratio.rounded(toDecimals: 0, .halfEven) == ExactNumber(-2))
    }
  }
}
