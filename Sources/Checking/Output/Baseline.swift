/// Findings that are known and accepted, each with who accepted it, when and why.
package struct Baseline: Sendable {
  /// One accepted finding.
  package struct Entry: Sendable, Hashable {
    package var rule: String
    /// The quoted evidence (`ResultFinding.quotation`).
    package var text: String
    /// The document it belongs to; `nil` for any.
    package var document: String?
    package var reason: String
    package var by: String
    package var date: String

    package init(rule: String, text: String, document: String?, reason: String, by: String, date: String) {
      self.rule = rule
      self.text = text
      self.document = document
      self.reason = reason
      self.by = by
      self.date = date
    }
  }

  private struct Key: Hashable, Sendable {
    var rule: String
    var text: String
  }

  package let entries: [Entry]
  /// The documents of the entries by rule and text; `nil` stands for any document.
  private let documents: [Key: Set<String?>]

  package init(entries: [Entry]) {
    self.entries = entries
    var documents: [Key: Set<String?>] = [:]
    for entry in entries { documents[Key(rule: entry.rule, text: entry.text), default: []].insert(entry.document) }
    self.documents = documents
  }

  /// Whether an entry stands for the finding.
  package func knows(_ finding: ResultFinding, in document: String) -> Bool {
    guard let known = documents[Key(rule: finding.rule.text, text: finding.quotation)] else { return false }
    return known.contains(nil) || known.contains(document)
  }
}
