package import Figures
package import RulePacks

/// The grade of a total score: 「优」「良」「中」「差」.
package enum Rating: String, Sendable, CaseIterable {
  case excellent, good, fair, poor

  package var chinese: String {
    switch self {
    case .excellent: "优"
    case .good: "良"
    case .fair: "中"
    case .poor: "差"
    }
  }

  /// The grade of a written word: 「优」「优秀」「良好」「中等」「较差」; `nil` for any other.
  package init?(written: String) {
    switch written {
    case "优", "优秀": self = .excellent
    case "良", "良好": self = .good
    case "中", "中等", "一般": self = .fair
    case "差", "较差": self = .poor
    default: return nil
    }
  }

  /// The grade of a total in half-open intervals (89.5 is 良), with the way to it.
  ///
  /// A total out of another full score is brought to the pack's full score first; `nil` when that cannot be done.
  package static func rating(
    of total: ExactNumber, outOf fullScore: ExactNumber? = nil, rules: ScoringRules
  ) -> (rating: Rating, trace: ScoreTrace)? {
    let full = fullScore ?? rules.fullScore
    guard full > .zero, let product = total.times(rules.fullScore), let scaled = product.divided(by: full) else {
      return nil
    }
    let rating: Rating =
      scaled >= rules.excellentFrom
      ? .excellent : scaled >= rules.goodFrom ? .good : scaled >= rules.fairFrom ? .fair : .poor
    let trace = ScoreTrace(
      inputs: [ScoreTrace.Input("总分", total.text()), ScoreTrace.Input("满分", full.text())],
      formula: "优≥\(rules.excellentFrom)，良≥\(rules.goodFrom)，中≥\(rules.fairFrom)，其余为差",
      substituted: "\(scaled)：\(rating.chinese)", packValue: "grades", rounding: "不取整")
    return (rating, trace)
  }
}
