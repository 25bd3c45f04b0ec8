package import DocumentModel

/// What came out for one document, ready to be shown: every place resolved, no rule or relation needed any more.
package struct DocumentResult: Sendable {
  /// The path as the user gave it.
  package var path: String
  /// Why the document could not be read, `nil` when it was checked.
  package var unread: UnreadReason?
  /// The document as read; `nil` when unread.
  package var document: Document?
  package var counts = ResultCounts()
  package var findings: [ResultFinding] = []
  package var notChecked: [UncheckedFigure] = []

  package init(path: String) { self.path = path }

  package init(path: String, unread: UnreadReason) {
    self.path = path
    self.unread = unread
  }
}

/// The figures, relations and findings of one document, counted.
package struct ResultCounts: Sendable, Hashable {
  package var figures = 0
  /// Figures that measure something, so that a relation is possible at all.
  package var quantities = 0
  /// Quantities that take part in a decided relation.
  package var covered = 0
  package var held = 0
  package var broken = 0
  package var undecided = 0
  /// Findings that the baseline knows.
  package var suppressed = 0

  package init() {}

  package static func += (a: inout ResultCounts, b: ResultCounts) {
    a.figures += b.figures
    a.quantities += b.quantities
    a.covered += b.covered
    a.held += b.held
    a.broken += b.broken
    a.undecided += b.undecided
    a.suppressed += b.suppressed
  }
}

/// Why a document could not be read: a stable code and the words for it.
package struct UnreadReason: Error, Sendable, Hashable {
  package var code: String
  package var text: LocalizedText

  package init(code: String, text: LocalizedText) {
    self.code = code
    self.text = text
  }
}

/// A finding with its rule's words and its quotes in place.
package struct ResultFinding: Sendable, Hashable {
  package var rule: RuleCode
  package var name: String
  package var title: LocalizedText
  package var severity: Severity
  package var message: LocalizedText
  package var stated: String
  package var computed: String
  package var difference: String
  package var evidence: [Quote]
  package var basis: LocalizedText
  package var remedy: LocalizedText

  package init(
    rule: RuleCode, name: String, title: LocalizedText, severity: Severity, message: LocalizedText,
    stated: String = "", computed: String = "", difference: String = "", evidence: [Quote], basis: LocalizedText,
    remedy: LocalizedText
  ) {
    self.rule = rule
    self.name = name
    self.title = title
    self.severity = severity
    self.message = message
    self.stated = stated
    self.computed = computed
    self.difference = difference
    self.evidence = evidence
    self.basis = basis
    self.remedy = remedy
  }

  /// The quoted texts in one line: what a baseline entry remembers a finding by.
  package var quotation: String { evidence.map(\.text).joined(separator: " … ") }
}

/// A piece of the source as written, with its place.
package struct Quote: Sendable, Hashable {
  package var text: String
  /// In `Document.text`.
  package var range: Range<Int>
  package var place: Place

  package init(text: String, range: Range<Int>, place: Place) {
    self.text = text
    self.range = range
    self.place = place
  }
}

/// A figure whose relation could not be decided. The text is made when it is shown: there may be many.
package struct UncheckedFigure: Sendable, Hashable {
  package var start: Int32
  package var end: Int32
  package var line: Int32
  package var reason: Relation.Reason

  package init(range: Range<Int>, line: Int, reason: Relation.Reason) {
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
    self.line = Int32(line)
    self.reason = reason
  }

  package var range: Range<Int> { Int(start)..<Int(end) }
}
