/// How sure a pack value is, so that a guess never looks like law.
package enum SourceStatus: String, Sendable, CaseIterable {
  /// Read in the official text itself.
  case officialText = "official-text"
  /// Seen at work in a production system, a form or a notice.
  case appliedInPractice = "applied-in-practice"
  /// Concluded from a published report.
  case inferredFromReport = "inferred-from-report"
  /// Background knowledge that nobody has confirmed: it may excuse a figure, never accuse one.
  case unconfirmed

  package var chinese: String {
    switch self {
    case .officialText: "官方原文"
    case .appliedInPractice: "实践中采用"
    case .inferredFromReport: "由报告推断"
    case .unconfirmed: "尚未核实"
    }
  }

  package var english: String {
    switch self {
    case .officialText: "official text"
    case .appliedInPractice: "applied in practice"
    case .inferredFromReport: "inferred from a report"
    case .unconfirmed: "unconfirmed"
    }
  }
}
