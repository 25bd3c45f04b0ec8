package import Figures

/// The shares of the weight that one level of a qualitative indicator (「定性指标」) may score.
package struct QualitativeBand: Sendable, Hashable {
  /// The three levels of the drop-down list.
  package enum Level: String, Sendable, CaseIterable {
    /// 「达成年度指标」
    case achieved
    /// 「部分达成年度指标并具有一定效果」
    case partlyAchieved
    /// 「未达成年度指标且效果较差」
    case notAchieved
  }

  package var level: Level
  package var from: ExactNumber
  package var to: ExactNumber
  /// Whether the upper bound itself belongs to the band; the lower one always does.
  package var includesUpper: Bool

  package init(level: Level, from: ExactNumber, to: ExactNumber, includesUpper: Bool) {
    self.level = level
    self.from = from
    self.to = to
    self.includesUpper = includesUpper
  }

  /// [0.8, 1], [0.6, 0.8), [0, 0.6).
  package static let usual = [
    QualitativeBand(level: .achieved, from: ExactNumber(units: 800_000_000), to: .one, includesUpper: true),
    QualitativeBand(
      level: .partlyAchieved, from: ExactNumber(units: 600_000_000), to: ExactNumber(units: 800_000_000),
      includesUpper: false),
    QualitativeBand(level: .notAchieved, from: .zero, to: ExactNumber(units: 600_000_000), includesUpper: false),
  ]
}
