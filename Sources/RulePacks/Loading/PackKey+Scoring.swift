import Figures

extension PackKey {
  /// Puts a value of a scoring topic into the rules; `false` when the topic is no scoring topic.
  func applyScoring(_ node: JSON5Node, file: String, to rules: inout ScoringRules) throws(PackError) -> Bool {
    switch topic {
    case .familyWeights: try applyFamilyWeights(node, file: file, to: &rules)
    case .scoreGroups: try applyScoreGroup(node, file: file, to: &rules)
    case .qualitativeBands: rules.qualitativeBands = try qualitativeBands(node, file: file)
    case .satisfactionBands: rules.satisfactionBands = try satisfactionBands(node, file: file)
    case .executionScore, .positiveScore, .equalScore, .inverseScore:
      try applyMethod(node, file: file, to: &rules)
    case .fullScore, .grades, .executionBounds, .overachievement, .selfPraiseWarning, .belowWeight,
      .missingIndicators, .survey:
      try applyBounds(node, file: file, to: &rules)
    case .sections, .formBlocks, .phrases, .plausibility, .formulas: return false
    }
    return true
  }

  private func applyMethod(_ node: JSON5Node, file: String, to rules: inout ScoringRules) throws(PackError) {
    var reader = try ObjectReader(node, file: file, key: rawValue)
    switch topic {
    case .executionScore:
      rules.executionMethod = try reader.method("method", ScoringRules.ExecutionMethod.self)
      rules.executionRate = try reader.method("rate", ScoringRules.ExecutionRate.self)
      rules.executionPoints = try reader.number("points")
      rules.alsoAcceptedExecutionMethods = try reader.methods("alsoAccepted", ScoringRules.ExecutionMethod.self)
    case .positiveScore: rules.positiveMethod = try reader.method("method", ScoringRules.PositiveMethod.self)
    case .equalScore: rules.equalMethod = try reader.method("method", ScoringRules.EqualMethod.self)
    default:
      rules.inverseMethod = try reader.method("method", ScoringRules.InverseMethod.self)
      rules.alsoAcceptedInverseMethods = try reader.methods("alsoAccepted", ScoringRules.InverseMethod.self)
    }
    try reader.finish()
  }

  private func applyBounds(_ node: JSON5Node, file: String, to rules: inout ScoringRules) throws(PackError) {
    var reader = try ObjectReader(node, file: file, key: rawValue)
    switch topic {
    case .fullScore: rules.fullScore = try reader.number("points")
    case .grades:
      rules.excellentFrom = try reader.number("excellentFrom")
      rules.goodFrom = try reader.number("goodFrom")
      rules.fairFrom = try reader.number("fairFrom")
      guard rules.excellentFrom > rules.goodFrom, rules.goodFrom > rules.fairFrom else {
        throw reader.unfit("excellentFrom", node, "各等级下限应当依次递减")
      }
    case .executionBounds:
      rules.executionLowerBound = try reader.number("reasonBelow")
      rules.executionSeriousBound = try reader.number("seriousBelow")
      rules.executionUpperBound = try reader.number("reasonAbove")
    case .overachievement:
      rules.overachievementFrom = try reader.number("reasonFrom")
      rules.overachievementFromZero = try reader.number("reasonFromWhenTargetIsZero")
    case .selfPraiseWarning:
      rules.selfPraiseGap = try reader.number("gapAbove")
      rules.unspentShare = try reader.number("unspentAbove")
    case .belowWeight: rules.reasonBelowWeight = try reader.bool("reasonRequired")
    case .missingIndicators: rules.rescalesMissingIndicators = try reader.bool("rescaled")
    default:
      rules.smallestSurvey = try reader.whole("validAnswersFrom")
      rules.smallestSurveyShare = try reader.number("shareOfServedFrom")
    }
    try reader.finish()
  }

  private func applyFamilyWeights(
    _ node: JSON5Node, file: String, to rules: inout ScoringRules
  ) throws(PackError) {
    if node.isNull { return }
    var reader = try ObjectReader(node, file: file, key: rawValue)
    let weights = FamilyWeights(
      name: name, execution: try reader.number("execution"), cost: try reader.number("cost"),
      output: try reader.number("output"), outcome: try reader.number("outcome"),
      satisfaction: try reader.number("satisfaction"))
    try reader.finish()
    if name == "usual" {
      rules.outputPoints = weights.output
      rules.outcomePoints = weights.outcome
      rules.satisfactionPoints = weights.satisfaction
    }
    rules.weightsByFamily.append(weights)
  }

  private func applyScoreGroup(_ node: JSON5Node, file: String, to rules: inout ScoringRules) throws(PackError) {
    if node.isNull { return }
    var reader = try ObjectReader(node, file: file, key: rawValue)
    let group = ScoreGroup(
      name: try reader.text("name"), points: try reader.number("points"), parts: try reader.canonicalTexts("parts"))
    try reader.finish()
    rules.scoreGroups.append(group)
  }

  private func qualitativeBands(_ node: JSON5Node, file: String) throws(PackError) -> [QualitativeBand] {
    var reader = try ObjectReader(node, file: file, key: rawValue)
    var bands: [QualitativeBand] = []
    for level in QualitativeBand.Level.allCases {
      var band = try ObjectReader(
        try reader.required(level.rawValue), file: file, key: rawValue + "." + level.rawValue)
      bands.append(
        QualitativeBand(
          level: level, from: try band.number("from"), to: try band.number("to"),
          includesUpper: try band.bool("includesUpper")))
      try band.finish()
    }
    try reader.finish()
    return bands
  }

  private func satisfactionBands(_ node: JSON5Node, file: String) throws(PackError) -> [SatisfactionBand] {
    guard let elements = node.elements else {
      throw PackError(.unfitValue, file: file, line: node.line, key: rawValue, detail: "应当是数组")
    }
    var bands: [SatisfactionBand] = []
    for element in elements {
      var reader = try ObjectReader(element, file: file, key: rawValue)
      bands.append(SatisfactionBand(from: try reader.number("from"), share: try reader.number("share")))
      try reader.finish()
    }
    return bands
  }
}
