/// What a pack value is about; the raw value is the key in the files.
package enum PackTopic: String, Sendable, CaseIterable {
  case fullScore
  case grades
  case executionScore
  case executionBounds
  case positiveScore
  case equalScore
  case inverseScore
  case qualitativeBands
  case familyWeights
  case scoreGroups
  case overachievement
  case selfPraiseWarning
  case belowWeight
  case missingIndicators
  case survey
  case satisfactionBands
  case sections
  case formBlocks
  case phrases
  case plausibility
  case formulas

  /// Topics with several named values (`phrases.common`): a nearer pack adds to them or replaces one of them.
  package var isNamed: Bool {
    switch self {
    case .familyWeights, .scoreGroups, .phrases, .plausibility, .formulas: true
    default: false
    }
  }
}
