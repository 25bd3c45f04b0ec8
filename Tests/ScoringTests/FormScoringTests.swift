import Figures
import RulePacks
import Scoring
import Testing

@Suite struct FormScoringTests {
  static func number(_ text: String) -> ExactNumber { ExactNumber(decimal: text) ?? ExactNumber(-999) }

  @Test(arguments: [
    ("100", Rating.excellent), ("90", .excellent), ("89.99", .good), ("89.5", .good), ("80", .good),
    ("79.99", .fair), ("60", .fair), ("59.9", .poor), ("0", .poor),
  ])
  func `grades are half open`(total: String, rating: Rating) {
    #expect(Rating.rating(of: Self.number(total), rules: ScoringRules())?.rating == rating)
  }

  @Test func `a total of another full score is brought to one hundred`() {
    let rules = ScoringRules()
    #expect(Rating.rating(of: Self.number("27"), outOf: ExactNumber(30), rules: rules)?.rating == .excellent)
    #expect(Rating.rating(of: Self.number("26.9"), outOf: ExactNumber(30), rules: rules)?.rating == .good)
    #expect(Rating.rating(of: .one, outOf: .zero, rules: rules) == nil)
  }

  @Test func `grades are read from their words`() {
    #expect(Rating(written: "优秀") == .excellent)
    #expect(Rating(written: "良") == .good)
    #expect(Rating(written: "较差") == .poor)
    #expect(Rating(written: "合格") == nil)
  }

  @Test(arguments: [
    (QualitativeBand.Level.achieved, "10", true), (.achieved, "8", true), (.achieved, "7.99", false),
    (.achieved, "10.1", false), (.partlyAchieved, "8", false), (.partlyAchieved, "7.99", true),
    (.partlyAchieved, "6", true), (.notAchieved, "6", false), (.notAchieved, "0", true),
  ])
  func `qualitative scores lie in the band of their level`(
    level: QualitativeBand.Level, score: String, isInside: Bool
  ) throws {
    let band = try #require(QualitativeScoring.range(level, weight: ExactNumber(10), rules: ScoringRules()))
    #expect(band.contains(Self.number(score)) == isInside)
  }

  @Test func `levels are read from the completion text`() {
    for level in QualitativeBand.Level.allCases { #expect(QualitativeScoring.level(of: level.chinese) == level) }
    #expect(QualitativeScoring.level(of: "50支队伍参赛") == nil)
  }

  @Test func `children's weights must add up to the parent`() {
    let rows = ["5", "5", "5", "5", "5", "5", "5", "5", "5", "5"].map(Self.number)
    #expect(WeightCheck(children: rows, parent: ExactNumber(50)).holds)
    let broken = WeightCheck(children: rows + [.one], parent: ExactNumber(50))
    #expect(!broken.holds)
    #expect(broken.difference == .one)
    #expect(broken.trace.substituted.hasSuffix("＝51"))
  }

  @Test func `the total is the sum of the rows`() {
    let total = TotalScore.sum(["8.92", "50", "30", "10"].map(Self.number))
    #expect(total.value == Self.number("98.92"))
    #expect(total.trace.substituted == "8.92＋50＋30＋10＝98.92")
  }

  @Test func `rows left out are re-scaled only where the pack allows it`() {
    var rules = ScoringRules()
    let scores = ["9", "45", "27"].map(Self.number)
    let weights = ["10", "50", "30"].map(Self.number)
    #expect(TotalScore.rescaled(scores, weights: weights, rules: rules) == nil)
    rules.rescalesMissingIndicators = true
    #expect(TotalScore.rescaled(scores, weights: weights, rules: rules)?.value == ExactNumber(90))
  }

  @Test func `splits of the points are those of the pack`() throws {
    func isAccepted(_ id: String, _ points: [Int]) throws -> Bool {
      let numbers = points.map { ExactNumber($0) }
      return FamilyWeightCheck.isAccepted(
        execution: numbers[0], cost: numbers[1], output: numbers[2], outcome: numbers[3], satisfaction: numbers[4],
        rules: try PackCatalog.pack(id: id, year: 2024).scoring)
    }
    #expect(try isAccepted("national", [10, 0, 50, 30, 10]))
    #expect(try isAccepted("national", [10, 20, 40, 20, 10]))
    #expect(try isAccepted("national", [10, 0, 50, 40, 0]))
    #expect(try !isAccepted("national", [10, 0, 60, 20, 10]))
    #expect(try isAccepted("guangdong/zhanjiang", [10, 20, 30, 30, 10]))
  }

  @Test func `praise that runs ahead of spending lights up`() {
    func light(_ indicators: String, _ execution: String, _ rate: String) -> SelfPraiseWarning {
      SelfPraiseWarning.light(
        indicatorScore: Self.number(indicators), indicatorPoints: ExactNumber(90),
        executionScore: Self.number(execution), executionRate: Self.number(rate), rules: ScoringRules())
    }
    #expect(light("90", "9.49", "0.949") == .red)
    #expect(light("90", "9.5", "0.95") == .none)
    #expect(light("60", "7", "0.7") == .yellow)
    #expect(light("0", "0", "0") == .yellow)
  }

  @Test func `satisfaction steps give only what is known`() throws {
    let rules = try PackCatalog.pack(id: "national", year: 2024).scoring
    #expect(
      SatisfactionScoring.score(rate: Self.number("0.95"), weight: ExactNumber(10), rules: rules)?.value
        == ExactNumber(10))
    #expect(SatisfactionScoring.score(rate: Self.number("0.85"), weight: ExactNumber(10), rules: rules) == nil)
  }
}
