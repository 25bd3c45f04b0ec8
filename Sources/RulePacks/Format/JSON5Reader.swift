import Figures

/// Reads JSON5: comments, unquoted names, single quotes, trailing commas; numbers as exact decimals.
///
/// A reader of our own because the platform decoder drops one of two equal keys without a word, reports no line, and
/// turns numbers into another type first. Exponents, hexadecimal numbers, NaN and Infinity are refused: law has none.
package struct JSON5Reader {
  private let bytes: [UInt8]
  private let file: String
  private var offset = 0
  private var line = 1
  private var depth = 0

  private static let deepest = 32

  private init(_ text: String, file: String) {
    bytes = Array(text.utf8)
    self.file = file
  }

  /// The one value of the text.
  package static func read(_ text: String, file: String) throws(PackError) -> JSON5Node {
    var reader = JSON5Reader(text, file: file)
    let node = try reader.value()
    try reader.skipBlank()
    if reader.offset < reader.bytes.count { throw reader.fault("末尾有多余的内容") }
    return node
  }

  private func fault(_ detail: String) -> PackError {
    PackError(.syntax, file: file, line: line, detail: detail)
  }

  private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func value() throws(PackError) -> JSON5Node {
    try skipBlank()
    guard let first = current else { throw fault("内容提前结束") }
    let start = line
    switch first {
    case UInt8(ascii: "{"):
      return JSON5Node(.object(try object()), line: start)
    case UInt8(ascii: "["):
      return JSON5Node(.array(try array()), line: start)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return JSON5Node(.text(try quoted()), line: start)
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSON5Node(.number(try number()), line: start)
    default:
      let word = bareName()
      switch word {
      case "null": return JSON5Node(.null, line: start)
      case "true": return JSON5Node(.bool(true), line: start)
      case "false": return JSON5Node(.bool(false), line: start)
      default: throw fault("不认识的内容「\(word.isEmpty ? "?" : word)」")
      }
    }
  }

  private mutating func enter() throws(PackError) {
    offset += 1
    depth += 1
    if depth > Self.deepest { throw fault("嵌套超过 \(Self.deepest) 层") }
  }

  private mutating func object() throws(PackError) -> [JSON5Member] {
    try enter()
    var members: [JSON5Member] = []
    while true {
      try skipBlank()
      guard let next = current else { throw fault("对象没有结束，缺「}」") }
      if next == UInt8(ascii: "}") { break }
      let isQuoted = next == UInt8(ascii: "\"") || next == UInt8(ascii: "'")
      let name = isQuoted ? try quoted() : bareName()
      if name.isEmpty { throw fault("这里应当是键名") }
      if members.contains(where: { $0.name == name }) {
        throw PackError(.duplicateKey, file: file, line: line, key: name)
      }
      try skipBlank()
      guard current == UInt8(ascii: ":") else { throw fault("键「\(name)」后缺「:」") }
      offset += 1
      members.append(JSON5Member(name: name, node: try value()))
      if try !comma(before: UInt8(ascii: "}")) { break }
    }
    offset += 1
    depth -= 1
    return members
  }

  private mutating func array() throws(PackError) -> [JSON5Node] {
    try enter()
    var elements: [JSON5Node] = []
    while true {
      try skipBlank()
      guard let next = current else { throw fault("数组没有结束，缺「]」") }
      if next == UInt8(ascii: "]") { break }
      elements.append(try value())
      if try !comma(before: UInt8(ascii: "]")) { break }
    }
    offset += 1
    depth -= 1
    return elements
  }

  /// Takes a comma; `false` when the closing bracket stands here instead.
  private mutating func comma(before closing: UInt8) throws(PackError) -> Bool {
    try skipBlank()
    if current == UInt8(ascii: ",") {
      offset += 1
      return true
    }
    if current == closing { return false }
    throw fault("缺「,」或「\(closing == UInt8(ascii: "}") ? "}" : "]")」")
  }

  private mutating func quoted() throws(PackError) -> String {
    let quote = bytes[offset]
    offset += 1
    var text: [UInt8] = []
    while let byte = current {
      offset += 1
      if byte == quote { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\n") { throw fault("字符串里不能直接换行") }
      if byte == UInt8(ascii: "\\") { try escape(into: &text) } else { text.append(byte) }
    }
    throw fault("字符串没有结束")
  }

  private mutating func escape(into text: inout [UInt8]) throws(PackError) {
    guard let byte = current else { throw fault("字符串没有结束") }
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "r"): text.append(UInt8(ascii: "\r"))
    case UInt8(ascii: "\n"): line += 1
    case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"):
      let digits = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self)
      guard digits.utf8.count == 4, let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) else {
        throw fault("「\\u」后应当是四位十六进制数")
      }
      offset += 4
      text.append(contentsOf: String(Character(scalar)).utf8)
    default: throw fault("不支持的转义符")
    }
  }

  private mutating func number() throws(PackError) -> ExactNumber {
    let start = offset
    while let byte = current, Self.belongsToNumber(byte) { offset += 1 }
    let written = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard let number = ExactNumber(decimal: written) else {
      throw fault("「\(written)」不是至多九位小数的十进制数")
    }
    return number
  }

  private static func belongsToNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }

  private mutating func bareName() -> String {
    let start = offset
    while let byte = current {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
        UInt8(ascii: "$"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        offset += 1
      default: return String(decoding: bytes[start..<offset], as: UTF8.self)
      }
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func skipBlank() throws(PackError) {
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        offset += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): offset += 1
      case UInt8(ascii: "/"): try skipComment()
      case 0xEF where bytes[offset...].starts(with: [0xEF, 0xBB, 0xBF]): offset += 3
      default: return
      }
    }
  }

  private mutating func skipComment() throws(PackError) {
    let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    if next == UInt8(ascii: "/") {
      while let byte = current, byte != UInt8(ascii: "\n") { offset += 1 }
      return
    }
    guard next == UInt8(ascii: "*") else { throw fault("「/」后应当是注释") }
    offset += 2
    while offset + 1 < bytes.count {
      if bytes[offset] == UInt8(ascii: "*"), bytes[offset + 1] == UInt8(ascii: "/") {
        offset += 2
        return
      }
      if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
      offset += 1
    }
    throw fault("注释没有结束")
  }
}
