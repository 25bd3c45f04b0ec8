/// The key of a dated value: a topic, with a name when the topic holds several (`phrases.common`).
package struct PackKey: Sendable, Hashable {
  package var topic: PackTopic
  package var name: String

  package init(_ topic: PackTopic, _ name: String = "") {
    self.topic = topic
    self.name = name
  }

  /// The key of a written text; `nil` when there is no such topic or the name is missing or too much.
  package init?(rawValue: String) {
    let parts = rawValue.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let topic = PackTopic(rawValue: String(first)) else { return nil }
    let name = parts.count > 1 ? String(parts[1]) : ""
    guard topic.isNamed == !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      return nil
    }
    self.init(topic, name)
  }

  package var rawValue: String { name.isEmpty ? topic.rawValue : topic.rawValue + "." + name }
}
