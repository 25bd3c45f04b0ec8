package import Figures

/// How points are given in one place.
package struct ScoringRules: Sendable, Hashable {
  /// Points of the budget execution rate.
  package var executionPoints = ExactNumber(10)
  package var executionMethod = ExecutionMethod.cappedProportional
  package var executionRate = ExecutionRate.executedOverBudget
  /// Other methods seen in real forms: a score that follows one of them is no contradiction.
  package var alsoAcceptedExecutionMethods: [ExecutionMethod] = []
  package var positiveMethod = PositiveMethod.proportional
  package var equalMethod = EqualMethod.proportionalUnlessZero
  package var inverseMethod = InverseMethod.reverseDeviation
  package var alsoAcceptedInverseMethods: [InverseMethod] = []
  /// The share of the weight that each level of a qualitative indicator may score.
  package var qualitativeBands = QualitativeBand.usual
  /// Full score of a form.
  package var fullScore = ExactNumber(100)
  /// Lower bounds, half open: excellent ≥ 90, good ≥ 80, fair ≥ 60.
  package var excellentFrom = ExactNumber(90)
  package var goodFrom = ExactNumber(80)
  package var fairFrom = ExactNumber(60)
  /// Points of output, outcome, satisfaction when the place fixes them.
  package var outputPoints: ExactNumber? = ExactNumber(50)
  package var outcomePoints: ExactNumber? = ExactNumber(30)
  package var satisfactionPoints: ExactNumber? = ExactNumber(10)
  /// Every split of the points over the families that the place accepts; empty when it fixes none.
  package var weightsByFamily = [FamilyWeights.usual]
  /// Blocks of a form with their own points (「履职效能」50, 「管理效率」50).
  package var scoreGroups: [ScoreGroup] = []
  /// From this share of the target on, over-achievement needs a reason (1.3).
  package var overachievementFrom = ExactNumber(units: 1_300_000_000)
  /// With a target of 0, over-achievement starts at this actual value.
  package var overachievementFromZero = ExactNumber(30)
  /// Below this execution rate a reason is needed, and below the second one urgently.
  package var executionLowerBound = ExactNumber(units: 800_000_000)
  package var executionSeriousBound = ExactNumber(units: 600_000_000)
  package var executionUpperBound = ExactNumber(units: 1_200_000_000)
  /// Red when indicator points run further ahead of execution points than this share (3.2).
  package var selfPraiseGap = ExactNumber(units: 50_000_000)
  /// Yellow when more than this share of the budget is unspent.
  package var unspentShare = ExactNumber(units: 200_000_000)
  /// A score below the weight needs a written reason.
  package var reasonBelowWeight = true
  /// An indicator that does not apply may be left out and the rest re-scaled to the full score.
  package var rescalesMissingIndicators = false
  /// A survey with fewer valid answers is too small.
  package var smallestSurvey = 30
  /// A survey that reaches a smaller share of the people served is too small.
  package var smallestSurveyShare = ExactNumber(units: 10_000_000)
  /// Steps of a satisfaction indicator: from this rate on, this share of the weight.
  package var satisfactionBands: [SatisfactionBand] = []

  package init() {}

  /// How the budget execution rate is scored.
  package enum ExecutionMethod: String, Sendable, CaseIterable {
    /// rate × points, at most full.
    case cappedProportional
    /// Above 100 % the excess is deducted: points × (1 − (rate − 1)).
    case penaliseDeviation
  }

  /// What the execution rate divides.
  package enum ExecutionRate: String, Sendable, CaseIterable {
    /// B / A.
    case executedOverBudget
    /// (B − C) / A: transfers of the higher level are left out.
    case executedLessTransfersOverBudget
  }

  /// How an indicator that should be high is scored below its target 「正向指标」.
  package enum PositiveMethod: String, Sendable, CaseIterable {
    /// Below the target: round(actual / target × weight, 2).
    case proportional
  }

  /// How an indicator that should equal its target 「等于」 is scored.
  package enum EqualMethod: String, Sendable, CaseIterable {
    /// Target 0: full when actual ≤ 0, else nothing; other targets as a positive indicator.
    case proportionalUnlessZero
  }

  /// How an indicator that should be low is scored above its target 「反向指标」.
  package enum InverseMethod: String, Sendable, CaseIterable {
    /// (1 − (actual − target) / target) × weight, 0 from twice the target.
    case reverseDeviation
    /// weight × target / actual.
    case targetOverActual
  }
}
