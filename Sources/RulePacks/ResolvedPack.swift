package import Figures

/// The rules of one place in one fiscal year, with every inherited value in place.
package struct ResolvedPack: Sendable {
  /// The pack that was chosen (`hunan/changsha`) and its ancestors, nearest first.
  package var id: String
  package var ancestry: [String]
  package var fiscalYear: Int
  package var scoring: ScoringRules
  /// Sections that a report of this place must have; empty when the place prescribes none.
  package var requiredSections: [RequiredSection]
  /// Known mis-typed fixed phrases and what they should read.
  package var fixedPhrases: [FixedPhrase]
  /// Amounts per head or per thing outside which a warning is due (DOMAIN 5.4).
  package var plausibleBands: [PlausibleBand]

  package init(
    id: String, ancestry: [String] = [], fiscalYear: Int = 0, scoring: ScoringRules = ScoringRules(),
    requiredSections: [RequiredSection] = [], fixedPhrases: [FixedPhrase] = [], plausibleBands: [PlausibleBand] = []
  ) {
    self.id = id
    self.ancestry = ancestry
    self.fiscalYear = fiscalYear
    self.scoring = scoring
    self.requiredSections = requiredSections
    self.fixedPhrases = fixedPhrases
    self.plausibleBands = plausibleBands
  }
}

/// How points are given in one place.
package struct ScoringRules: Sendable, Hashable {
  /// Points of the budget execution rate.
  package var executionPoints = ExactNumber(10)
  package var executionMethod = ExecutionMethod.cappedProportional
  package var positiveMethod = PositiveMethod.proportional
  package var inverseMethod = InverseMethod.reverseDeviation
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
  /// From this share of the target on, over-achievement needs a reason (1.3).
  package var overachievementFrom = ExactNumber(units: 1_300_000_000)
  /// Below this execution rate a reason is needed, and below the second one urgently.
  package var executionLowerBound = ExactNumber(units: 800_000_000)
  package var executionSeriousBound = ExactNumber(units: 600_000_000)
  package var executionUpperBound = ExactNumber(units: 1_200_000_000)
  /// A survey with fewer valid answers is too small.
  package var smallestSurvey = 30

  package init() {}

  /// How the budget execution rate is scored.
  package enum ExecutionMethod: String, Sendable, CaseIterable {
    /// rate × points, at most full.
    case cappedProportional
    /// Above 100 % the excess is deducted: points × (1 − (rate − 1)).
    case penaliseDeviation
  }

  /// How an indicator that should be high is scored below its target 「正向指标」.
  package enum PositiveMethod: String, Sendable, CaseIterable {
    /// Below the target: round(actual / target × weight, 2).
    case proportional
  }

  /// How an indicator that should be low is scored above its target 「反向指标」.
  package enum InverseMethod: String, Sendable, CaseIterable {
    /// (1 − (actual − target) / target) × weight, 0 from twice the target.
    case reverseDeviation
    /// weight × target / actual.
    case targetOverActual
  }
}

/// A section that a report must have, by any of the words its heading may use.
package struct RequiredSection: Sendable, Hashable {
  package var name: String
  /// Any one of these in a heading (or in the first words of a paragraph) satisfies the requirement.
  package var anyOf: [String]

  package init(name: String, anyOf: [String]) {
    self.name = name
    self.anyOf = anyOf
  }
}

/// A fixed phrase that is often mis-typed.
package struct FixedPhrase: Sendable, Hashable {
  package var wrong: String
  package var right: String

  package init(wrong: String, right: String) {
    self.wrong = wrong
    self.right = right
  }
}

/// A plausible band of an amount per head or per thing, in the base unit.
package struct PlausibleBand: Sendable, Hashable {
  package var id: String
  /// Words one of which must stand near the amount.
  package var anyOf: [String]
  package var lower: ExactNumber
  package var upper: ExactNumber

  package init(id: String, anyOf: [String], lower: ExactNumber, upper: ExactNumber) {
    self.id = id
    self.anyOf = anyOf
    self.lower = lower
    self.upper = upper
  }
}

extension ResolvedPack {
  /// The national rules without any local value; for tests and as the last resort.
  package static let national = ResolvedPack(id: "national")
}
