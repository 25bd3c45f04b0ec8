import Figures

/// Takes the members of an object one by one and refuses what is missing, unfit or left over.
struct ObjectReader {
  let file: String
  let key: String
  let line: Int
  private let members: [JSON5Member]
  private var taken: Set<String> = []

  init(_ node: JSON5Node, file: String, key: String) throws(PackError) {
    guard let members = node.members else {
      throw PackError(.unfitValue, file: file, line: node.line, key: key, detail: "应当是对象")
    }
    self.file = file
    self.key = key
    self.line = node.line
    self.members = members
  }

  private func path(_ name: String) -> String { key.isEmpty ? name : key + "." + name }

  func unfit(_ name: String, _ node: JSON5Node, _ detail: String) -> PackError {
    PackError(.unfitValue, file: file, line: node.line, key: path(name), detail: detail)
  }

  mutating func optional(_ name: String) -> JSON5Node? {
    taken.insert(name)
    return members.first { $0.name == name }?.node
  }

  mutating func required(_ name: String) throws(PackError) -> JSON5Node {
    guard let node = optional(name) else {
      throw PackError(.missingField, file: file, line: line, key: path(name))
    }
    return node
  }

  mutating func text(_ name: String) throws(PackError) -> String {
    let node = try required(name)
    guard let text = node.text, !text.isEmpty else { throw unfit(name, node, "应当是非空文字") }
    return text
  }

  /// A number not below zero.
  mutating func number(_ name: String) throws(PackError) -> ExactNumber {
    let node = try required(name)
    guard let number = node.number, number >= .zero else { throw unfit(name, node, "应当是不小于零的数") }
    return number
  }

  mutating func whole(_ name: String) throws(PackError) -> Int {
    let node = try required(name)
    guard let number = node.number, number >= .zero, number.rounded(toDecimals: 0) == number,
      let whole = Int(exactly: number.units / 1_000_000_000)
    else { throw unfit(name, node, "应当是不小于零的整数") }
    return whole
  }

  mutating func bool(_ name: String) throws(PackError) -> Bool {
    let node = try required(name)
    guard let bool = node.bool else { throw unfit(name, node, "应当是 true 或 false") }
    return bool
  }

  /// A text in the canonical form in which reports are read: full-width ASCII narrowed.
  mutating func canonicalText(_ name: String) throws(PackError) -> String { Self.canonical(try text(name)) }

  /// A list of texts in canonical form; absent is empty.
  mutating func canonicalTexts(_ name: String) throws(PackError) -> [String] {
    try texts(name).map { Self.canonical($0) }
  }

  private static func canonical(_ text: String) -> String {
    var canonical = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      canonical.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(canonical)
  }

  /// A list of texts; absent is empty.
  mutating func texts(_ name: String) throws(PackError) -> [String] {
    guard let node = optional(name) else { return [] }
    guard let elements = node.elements else { throw unfit(name, node, "应当是数组") }
    var texts: [String] = []
    for element in elements {
      guard let text = element.text, !text.isEmpty else { throw unfit(name, element, "应当是非空文字") }
      texts.append(text)
    }
    return texts
  }

  /// A method by its name; an unknown one is a fault of its own.
  mutating func method<M: RawRepresentable>(_ name: String, _: M.Type) throws(PackError) -> M
  where M.RawValue == String {
    let node = try required(name)
    guard let text = node.text, let method = M(rawValue: text) else {
      throw PackError(.unknownMethod, file: file, line: node.line, key: path(name), detail: node.compactText)
    }
    return method
  }

  mutating func methods<M: RawRepresentable>(_ name: String, _: M.Type) throws(PackError) -> [M]
  where M.RawValue == String {
    var methods: [M] = []
    for text in try texts(name) {
      guard let method = M(rawValue: text) else {
        throw PackError(.unknownMethod, file: file, line: line, key: path(name), detail: text)
      }
      methods.append(method)
    }
    return methods
  }

  /// Refuses members that nothing has asked for.
  func finish() throws(PackError) {
    for member in members where !taken.contains(member.name) {
      throw PackError(.unknownKey, file: file, line: member.node.line, key: path(member.name))
    }
  }
}
