package import Figures

/// One value of a JSON5 text with the line it stands on; numbers stay exact decimals.
package struct JSON5Node: Sendable, Hashable {
  /// What the value is.
  package indirect enum Content: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(ExactNumber)
    case text(String)
    case array([JSON5Node])
    case object([JSON5Member])
  }

  package var content: Content
  /// Counted from 1.
  package var line: Int

  package init(_ content: Content, line: Int = 0) {
    self.content = content
    self.line = line
  }

  /// The member of this name, `nil` when there is none or the node is no object.
  package subscript(name: String) -> JSON5Node? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.name == name }?.node
  }

  package var members: [JSON5Member]? {
    guard case .object(let members) = content else { return nil }
    return members
  }

  package var elements: [JSON5Node]? {
    guard case .array(let elements) = content else { return nil }
    return elements
  }

  package var text: String? {
    guard case .text(let text) = content else { return nil }
    return text
  }

  package var number: ExactNumber? {
    guard case .number(let number) = content else { return nil }
    return number
  }

  package var bool: Bool? {
    guard case .bool(let bool) = content else { return nil }
    return bool
  }

  package var isNull: Bool { content == .null }
}

extension JSON5Node {
  /// The value in one line of JSON, for `taizhang packs` and for messages.
  package var compactText: String {
    switch content {
    case .null: "null"
    case .bool(let bool): bool ? "true" : "false"
    case .number(let number): number.text()
    case .text(let text): "\"" + text + "\""
    case .array(let elements): "[" + elements.map(\.compactText).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\"" + $0.name + "\": " + $0.node.compactText }.joined(separator: ", ") + "}"
    }
  }
}
