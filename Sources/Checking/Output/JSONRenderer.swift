import DocumentModel

/// Writes one JSON object per document and line: the contract for other programs.
package struct JSONRenderer: DocumentRenderer {
  private let language: Language

  package init(language: Language) { self.language = language }

  package func render(_ result: DocumentResult) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.field("schema", 1)
    json.field("document", result.path)
    json.field("status", result.unread == nil ? "checked" : "unread")
    json.field("figures", result.counts.figures)
    json.key("relations")
    json.beginObject()
    json.field("held", result.counts.held)
    json.field("broken", result.counts.broken)
    json.field("undecided", result.counts.undecided)
    json.endObject()
    json.key("findings")
    json.beginArray()
    for finding in result.findings { write(finding, to: &json) }
    json.endArray()
    writeNotChecked(of: result, to: &json)
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private func write(_ finding: ResultFinding, to json: inout JSONWriter) {
    json.beginObject()
    json.field("rule", finding.rule.text)
    json.field("name", finding.name)
    json.field("severity", finding.severity.name)
    json.field("message", finding.message.text(in: language))
    json.field("stated", finding.stated)
    json.field("computed", finding.computed)
    json.field("difference", finding.difference)
    json.key("evidence")
    json.beginArray()
    for quote in finding.evidence {
      json.beginObject()
      json.field("text", quote.text)
      json.field("line", quote.place.line)
      json.field("column", quote.place.column)
      json.endObject()
    }
    json.endArray()
    json.field("basis", finding.basis.text(in: language))
    json.field("remedy", finding.remedy.text(in: language))
    json.endObject()
  }

  private func writeNotChecked(of result: DocumentResult, to json: inout JSONWriter) {
    json.key("notChecked")
    json.beginArray()
    if let unread = result.unread {
      json.beginObject()
      json.field("text", "")
      json.field("line", 0)
      json.field("reason", unread.code + " " + unread.text.text(in: language))
      json.endObject()
    }
    for figure in result.notChecked {
      json.beginObject()
      json.field("text", result.document?.string(figure.range) ?? "")
      json.field("line", Int(figure.line))
      json.field("reason", OutputMessages.reason(figure.reason).text(in: language))
      json.endObject()
    }
    json.endArray()
  }
}
