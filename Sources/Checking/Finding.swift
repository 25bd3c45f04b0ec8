package import Figures

/// A text in the two languages of the product; Chinese is the default.
package struct LocalizedText: Sendable, Hashable {
  package var chinese: String
  package var english: String

  package init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }
}

/// How sure and how grave a finding is.
package enum Severity: UInt8, Sendable, Comparable, CaseIterable {
  /// Style or information.
  case note
  /// Very likely wrong, or will cost points.
  case warning
  /// A provable contradiction.
  case error

  package static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

  package var name: String {
    switch self {
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }
}

/// A quoted piece of the report that a finding rests on: a canonical range of `Report.text`.
package struct Evidence: Sendable, Hashable {
  package var start: Int32
  package var end: Int32

  package init(_ range: Range<Int>) {
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
  }

  /// The number of a figure as written.
  package init(_ figure: Figure) {
    start = figure.numberStart
    end = figure.numberEnd
  }

  package var range: Range<Int> { Int(start)..<Int(end) }
}

/// One finding: a value. Presentation, language, severity overrides and exit codes belong to the front end.
package struct Finding: Sendable, Hashable {
  package var rule: RuleCode
  package var severity: Severity
  package var message: LocalizedText
  /// The value as stated, with its unit; empty where the finding is not about a value.
  package var stated: String
  package var computed: String
  package var difference: String
  /// Every figure (or phrase) of the relation, in reading order; the first is where the finding stands.
  package var evidence: [Evidence]
  /// Overrides the rule's remedy when the case has a better one.
  package var remedy: LocalizedText?

  package init(
    rule: RuleCode, severity: Severity, message: LocalizedText, stated: String = "", computed: String = "",
    difference: String = "", evidence: [Evidence], remedy: LocalizedText? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.stated = stated
    self.computed = computed
    self.difference = difference
    self.evidence = evidence
    self.remedy = remedy
  }
}

/// A rule's code: three letters of the family and three digits (`ARI001`). Codes are never reused.
package struct RuleCode: Sendable, Hashable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let text: String

  package init(stringLiteral value: String) { text = value }
  package init(_ value: String) { text = value }

  package var description: String { text }
  package static func < (a: RuleCode, b: RuleCode) -> Bool { a.text < b.text }
}
