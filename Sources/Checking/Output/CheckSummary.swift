/// What a run found in all its documents.
package struct CheckSummary: Sendable {
  package private(set) var checked = 0
  /// Documents that could not be read, in the order given.
  package private(set) var unread: [UnreadDocument] = []
  package private(set) var counts = ResultCounts()
  /// Findings by severity, indexed by `Severity.rawValue`.
  package private(set) var bySeverity = [Int](repeating: 0, count: Severity.allCases.count)
  package private(set) var byRule: [RuleCode: RuleTally] = [:]
  /// Files of a walked directory that are no documents.
  package var skippedFiles = 0

  /// A document that could not be read, and why.
  package struct UnreadDocument: Sendable {
    package var path: String
    package var reason: UnreadReason
  }

  /// How often a rule fired.
  package struct RuleTally: Sendable {
    package var title: LocalizedText
    package var severity: Severity
    package var count: Int
  }

  package init() {}

  /// Takes in what one document gave.
  package mutating func add(_ result: DocumentResult) {
    if let reason = result.unread {
      unread.append(UnreadDocument(path: result.path, reason: reason))
      return
    }
    checked += 1
    counts += result.counts
    for finding in result.findings {
      bySeverity[Int(finding.severity.rawValue)] += 1
      byRule[finding.rule, default: RuleTally(title: finding.title, severity: finding.severity, count: 0)].count += 1
    }
  }

  /// Takes in the summary of documents that come later in the order.
  package mutating func add(_ other: CheckSummary) {
    checked += other.checked
    unread += other.unread
    counts += other.counts
    for i in bySeverity.indices { bySeverity[i] += other.bySeverity[i] }
    for (rule, tally) in other.byRule {
      byRule[rule, default: RuleTally(title: tally.title, severity: tally.severity, count: 0)].count += tally.count
    }
  }

  package func count(_ severity: Severity) -> Int { bySeverity[Int(severity.rawValue)] }
  package var findings: Int { bySeverity.reduce(0, +) }

  /// Whether a finding of this severity or above was made.
  package func hasFindings(from severity: Severity) -> Bool {
    Severity.allCases.contains { $0 >= severity && count($0) > 0 }
  }
}
