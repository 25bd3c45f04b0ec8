package import Figures
package import RulePacks

/// The scores that the level of a qualitative indicator 「定性指标」 allows.
package enum QualitativeScoring {
  /// The scores of one level, the upper bound included or not.
  package struct Band: Sendable, Hashable {
    package var lower: ExactNumber
    package var upper: ExactNumber
    package var includesUpper: Bool
    package var trace: ScoreTrace

    package func contains(_ score: ExactNumber) -> Bool {
      lower <= score && (includesUpper ? score <= upper : score < upper)
    }
  }

  /// `nil` when the pack has no band for the level.
  package static func range(
    _ level: QualitativeBand.Level, weight: ExactNumber, rules: ScoringRules
  ) -> Band? {
    guard let band = rules.qualitativeBands.first(where: { $0.level == level }),
      let lower = band.from.times(weight), let upper = band.to.times(weight)
    else { return nil }
    let written = "[\(lower), \(upper)\(band.includesUpper ? "]" : ")")"
    return Band(
      lower: lower, upper: upper, includesUpper: band.includesUpper,
      trace: ScoreTrace(
        inputs: [ScoreTrace.Input("等次", level.chinese), ScoreTrace.Input("分值", weight.text())],
        formula: "分值×该等次的比例区间", substituted: written, packValue: "qualitativeBands.\(level.rawValue)"))
  }

  /// The level that a completion text states; the worse one first, since 「未达成」 and 「部分达成」 contain 「达成」.
  package static func level(of text: String) -> QualitativeBand.Level? {
    if text.contains("未达成") { return .notAchieved }
    if text.contains("部分达成") { return .partlyAchieved }
    return text.contains("达成年度指标") || text.contains("达成预期") ? .achieved : nil
  }
}

extension QualitativeBand.Level {
  /// The text of the drop-down list.
  package var chinese: String {
    switch self {
    case .achieved: "达成年度指标"
    case .partlyAchieved: "部分达成年度指标并具有一定效果"
    case .notAchieved: "未达成年度指标且效果较差"
    }
  }
}
