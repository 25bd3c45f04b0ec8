/// What is wrong with a baseline file.
package enum BaselineError: Error, Sendable, Equatable {
  case syntax(line: Int, column: Int)
  /// The file is JSON, but not `{"schema":1,"entries":[…]}`.
  case notABaseline
  /// An entry (counted from 1) lacks a field, or the field is no text.
  case missingField(String, entry: Int)
}

extension Baseline {
  /// Reads a baseline file.
  package init(json bytes: [UInt8]) throws(BaselineError) {
    let root: JSONValue
    do { root = try JSONReader.read(bytes) } catch {
      throw .syntax(line: error.line, column: error.column)
    }
    guard let fields = root.fields, fields["schema"] == .number("1"), let list = fields["entries"]?.list else {
      throw .notABaseline
    }
    var entries: [Entry] = []
    for (index, value) in list.enumerated() {
      func field(_ name: String) throws(BaselineError) -> String {
        guard let text = value.fields?[name]?.text else { throw .missingField(name, entry: index + 1) }
        return text
      }
      let document = value.fields?["document"] ?? .null
      if document != .null, document.text == nil { throw .missingField("document", entry: index + 1) }
      entries.append(
        Entry(
          rule: try field("rule"), text: try field("text"), document: document.text, reason: try field("reason"),
          by: try field("by"), date: try field("date")))
    }
    self.init(entries: entries)
  }

  /// The file for `entries`, one entry a line, so that it can be reviewed and compared.
  package static func json(_ entries: [Entry]) -> [UInt8] {
    var bytes = Array(#"{"schema":1,"entries":["#.utf8)
    for (index, entry) in entries.enumerated() {
      bytes.append(contentsOf: (index == 0 ? "\n" : ",\n").utf8)
      var json = JSONWriter()
      json.beginObject()
      json.field("rule", entry.rule)
      json.field("text", entry.text)
      if let document = entry.document { json.field("document", document) }
      json.field("reason", entry.reason)
      json.field("by", entry.by)
      json.field("date", entry.date)
      json.endObject()
      bytes += json.bytes
    }
    bytes.append(contentsOf: "\n]}\n".utf8)
    return bytes
  }
}
