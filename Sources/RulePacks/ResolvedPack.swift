/// The rules of one place in one fiscal year, with every inherited value in place.
package struct ResolvedPack: Sendable {
  /// The pack that was chosen (`hunan/changsha`) and its ancestors, nearest first.
  package var id: String
  package var ancestry: [String]
  /// The Chinese name of the pack (「湖南省长沙市」), empty for the built-in one.
  package var name = ""
  package var fiscalYear: Int
  package var scoring: ScoringRules
  /// Sections that a report of this place must have; empty when the place prescribes none.
  package var requiredSections: [RequiredSection]
  /// Blocks that a form of this place must have, named in its cells; empty when the place prescribes none.
  package var formBlocks: [RequiredSection] = []
  /// Known mis-typed fixed phrases and what they should read.
  package var fixedPhrases: [FixedPhrase]
  /// Amounts per head or per thing outside which a warning is due (DOMAIN 5.4).
  package var plausibleBands: [PlausibleBand]
  /// Department-level indicators with a formula that reports write out.
  package var formulas: [IndicatorFormula] = []
  /// Where each value comes from, by key (`executionScore`, `phrases.common`).
  package var origins: [String: ValueOrigin] = [:]

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

extension ResolvedPack {
  /// The national rules without any local value; for tests and as the last resort.
  package static let national = ResolvedPack(id: "national")

  /// Where the value of a key comes from; `nil` when no pack gives it.
  package func origin(of key: PackKey) -> ValueOrigin? { origins[key.rawValue] }
}
