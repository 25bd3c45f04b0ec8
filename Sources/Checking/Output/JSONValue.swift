/// A JSON value as read.
enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// A number as written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  var text: String? { if case .string(let text) = self { text } else { nil } }
  var list: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
  var fields: [String: JSONValue]? { if case .object(let fields) = self { fields } else { nil } }
}

/// Where JSON stops being JSON: line and column from 1, columns in bytes.
struct JSONSyntaxError: Error, Sendable, Equatable {
  var line: Int
  var column: Int
}
