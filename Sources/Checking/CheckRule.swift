/// A rule of the checker: one file, one type, one code, one documentation page.
package protocol CheckRule: Sendable {
  static var metadata: RuleMetadata { get }
  init()
  /// Judges the report and hands its findings to the sink. Pure: no input, output, clock or locale.
  func check(_ context: borrowing CheckContext, into sink: inout FindingSink)
}

/// What a rule is, for `taizhang rules`, `taizhang explain`, the documentation page, and the example tests.
package struct RuleMetadata: Sendable {
  package var code: RuleCode
  /// Names the fault: `sum-mismatch`, never `check-…` or `no-…`.
  package var name: String
  /// The gravest severity that the rule gives.
  package var severity: Severity
  /// One line.
  package var summary: LocalizedText
  /// 查什么: what is compared with what.
  package var checks: String
  /// 为什么: the reason and the consequence.
  package var reason: String
  /// 怎么改: what the author of the report does.
  package var remedy: LocalizedText
  /// 不报的情形: when it stays quiet.
  package var quiet: String
  /// Document and article, or the practice it is taken from.
  package var basis: LocalizedText
  package var examples: [RuleExample]

  package init(
    code: RuleCode, name: String, severity: Severity, summary: LocalizedText, checks: String, reason: String,
    remedy: LocalizedText, quiet: String, basis: LocalizedText, examples: [RuleExample]
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.summary = summary
    self.checks = checks
    self.reason = reason
    self.remedy = remedy
    self.quiet = quiet
    self.basis = basis
    self.examples = examples
  }
}

/// A text on which a rule fires or stays quiet: documentation and test in one.
///
/// In a firing example ⟦ ⟧ mark the figures or words that must be among the finding's evidence.
package struct RuleExample: Sendable, Hashable {
  package var text: String
  package var fires: Bool
  /// The pack to check with, `nil` for the one found from the text.
  package var pack: String?
  /// Whether the harness may mutate it (full-width digits, spaces, separators, line breaks, inside a table cell).
  package var isMutable: Bool

  package static func fires(_ text: String, pack: String? = nil, isMutable: Bool = true) -> RuleExample {
    RuleExample(text: text, fires: true, pack: pack, isMutable: isMutable)
  }

  package static func stays(_ text: String, pack: String? = nil, isMutable: Bool = true) -> RuleExample {
    RuleExample(text: text, fires: false, pack: pack, isMutable: isMutable)
  }
}

/// Collects the findings of one report.
package struct FindingSink: Sendable {
  package private(set) var findings: [Finding] = []

  package init() {}

  package mutating func emit(_ finding: Finding) { findings.append(finding) }
}
