import DocumentModel

/// Writes one SARIF 2.1.0 log with a single run, document by document, for code hosts and viewers.
///
/// The rules stand first, results follow as they come, and the invocation with what could not be read closes the run.
package struct SARIFRenderer: DocumentRenderer {
  private let language: Language
  private let rules: [RuleMetadata]
  private let version: String

  package init(language: Language, rules: [RuleMetadata], version: String) {
    self.language = language
    self.rules = rules.sorted { $0.code < $1.code }
    self.version = version
  }

  package var separator: [UInt8] { Array(",\n".utf8) }

  package var prologue: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.field("version", "2.1.0")
    json.key("runs")
    json.beginArray()
    json.beginObject()
    json.key("tool")
    json.beginObject()
    json.key("driver")
    json.beginObject()
    json.field("name", "taizhang")
    json.field("version", version)
    json.field("semanticVersion", version)
    json.field("language", languageTag)
    json.key("rules")
    json.beginArray()
    for rule in rules { write(rule, to: &json) }
    json.endArray()
    json.endObject()
    json.endObject()
    json.field("columnKind", "unicodeCodePoints")
    json.field("language", languageTag)
    json.key("results")
    json.beginArray()
    return json.bytes + [0x0A]
  }

  package func render(_ result: DocumentResult) -> [UInt8] {
    let address = Self.address(of: result.path)
    var bytes: [UInt8] = []
    for finding in result.findings {
      if !bytes.isEmpty { bytes += separator }
      var json = JSONWriter()
      write(finding, address: address, to: &json)
      bytes += json.bytes
    }
    return bytes
  }

  package func epilogue(_ summary: CheckSummary) -> [UInt8] {
    var json = JSONWriter()
    json.key("invocations")
    json.beginArray()
    json.beginObject()
    json.key("executionSuccessful")
    json.value(summary.unread.isEmpty)
    json.key("toolExecutionNotifications")
    json.beginArray()
    for unread in summary.unread {
      json.beginObject()
      json.key("descriptor")
      json.beginObject()
      json.field("id", unread.reason.code)
      json.endObject()
      json.field("level", "error")
      write(message: unread.reason.text.text(in: language), to: &json)
      json.key("locations")
      json.beginArray()
      writeLocation(of: nil, address: Self.address(of: unread.path), to: &json)
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endArray()
    return Array("\n],".utf8) + json.bytes + Array("}]}\n".utf8)
  }

  private var languageTag: String { language == .chinese ? "zh-CN" : "en-US" }

  private func write(_ rule: RuleMetadata, to json: inout JSONWriter) {
    json.beginObject()
    json.field("id", rule.code.text)
    json.field("name", Self.pascalCase(rule.name))
    json.key("shortDescription")
    writeText(rule.summary.text(in: language), to: &json)
    json.key("fullDescription")
    writeText(rule.checks.isEmpty ? rule.summary.text(in: language) : rule.checks, to: &json)
    json.key("help")
    writeText(help(rule), to: &json)
    json.key("defaultConfiguration")
    json.beginObject()
    json.field("level", rule.severity.name)
    json.endObject()
    json.endObject()
  }

  private func help(_ rule: RuleMetadata) -> String {
    let parts: [(LocalizedText, String)] = [
      (OutputMessages.why, rule.reason), (OutputMessages.remedy, rule.remedy.text(in: language)),
      (OutputMessages.quiet, rule.quiet), (OutputMessages.basis, rule.basis.text(in: language)),
    ]
    let lines = parts.filter { !$0.1.isEmpty }.map { title, text in
      title.text(in: language) + (language == .chinese ? "：" : ": ") + text
    }
    return lines.isEmpty ? rule.summary.text(in: language) : lines.joined(separator: "\n")
  }

  private func write(_ finding: ResultFinding, address: String, to json: inout JSONWriter) {
    json.beginObject()
    json.field("ruleId", finding.rule.text)
    if let index = rules.firstIndex(where: { $0.code == finding.rule }) { json.field("ruleIndex", index) }
    json.field("level", finding.severity.name)
    write(message: finding.message.text(in: language), to: &json)
    json.key("locations")
    json.beginArray()
    writeLocation(of: finding.evidence.first, address: address, to: &json)
    json.endArray()
    if finding.evidence.count > 1 {
      json.key("relatedLocations")
      json.beginArray()
      for (index, quote) in finding.evidence.dropFirst().enumerated() {
        writeLocation(of: quote, address: address, id: index + 1, to: &json)
      }
      json.endArray()
    }
    json.key("partialFingerprints")
    json.beginObject()
    json.field("quotation/v1", Self.fingerprint(of: finding))
    json.endObject()
    json.key("properties")
    json.beginObject()
    json.field("stated", finding.stated)
    json.field("computed", finding.computed)
    json.field("difference", finding.difference)
    json.field("basis", finding.basis.text(in: language))
    json.field("remedy", finding.remedy.text(in: language))
    json.endObject()
    json.endObject()
  }

  private func writeLocation(of quote: Quote?, address: String, id: Int? = nil, to json: inout JSONWriter) {
    json.beginObject()
    if let id { json.field("id", id) }
    json.key("physicalLocation")
    json.beginObject()
    json.key("artifactLocation")
    json.beginObject()
    json.field("uri", address)
    json.endObject()
    if let quote {
      json.key("region")
      json.beginObject()
      json.field("startLine", quote.place.line)
      json.field("startColumn", quote.place.column)
      let end = Self.end(of: quote)
      json.field("endLine", end.line)
      json.field("endColumn", end.column)
      json.key("snippet")
      writeText(quote.text, to: &json)
      json.endObject()
    }
    json.endObject()
    if id != nil, let quote { write(message: quote.text, to: &json) }
    json.endObject()
  }

  private func write(message: String, to json: inout JSONWriter) {
    json.key("message")
    writeText(message, to: &json)
  }

  private func writeText(_ text: String, to json: inout JSONWriter) {
    json.beginObject()
    json.field("text", text)
    json.endObject()
  }
}
