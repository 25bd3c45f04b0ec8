/// Reads strict JSON (RFC 8259) and says where it goes wrong.
struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0
  private static let deepest = 64

  static func read(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value()
    reader.skipBlanks()
    if reader.index < bytes.count { throw reader.error }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  private var error: JSONSyntaxError {
    let before = bytes[..<min(index, bytes.count)]
    let lineStart = (before.lastIndex(of: 0x0A) ?? -1) + 1
    return JSONSyntaxError(line: before.count { $0 == 0x0A } + 1, column: before.count - lineStart + 1)
  }

  private mutating func skipBlanks() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ text: StaticString) throws(JSONSyntaxError) {
    for byte in "\(text)".utf8 where !take(byte) { throw error }
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    skipBlanks()
    guard index < bytes.count, depth < Self.deepest else { throw error }
    depth += 1
    defer { depth -= 1 }
    switch bytes[index] {
    case 0x7B: return try object()
    case 0x5B: return try array()
    case 0x22: return .string(try string())
    case 0x74:
      try expect("true")
      return .bool(true)
    case 0x66:
      try expect("false")
      return .bool(false)
    case 0x6E:
      try expect("null")
      return .null
    default: return .number(try number())
    }
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONValue {
    index += 1
    var fields: [String: JSONValue] = [:]
    skipBlanks()
    if take(0x7D) { return .object(fields) }
    while true {
      skipBlanks()
      guard index < bytes.count, bytes[index] == 0x22 else { throw error }
      let key = try string()
      skipBlanks()
      if !take(0x3A) { throw error }
      fields[key] = try value()
      skipBlanks()
      if take(0x7D) { return .object(fields) }
      if !take(0x2C) { throw error }
    }
  }

  private mutating func array() throws(JSONSyntaxError) -> JSONValue {
    index += 1
    var values: [JSONValue] = []
    skipBlanks()
    if take(0x5D) { return .array(values) }
    while true {
      values.append(try value())
      skipBlanks()
      if take(0x5D) { return .array(values) }
      if !take(0x2C) { throw error }
    }
  }

  private mutating func number() throws(JSONSyntaxError) -> String {
    let start = index
    _ = take(0x2D)
    if !take(0x30) { try digits() }
    if take(0x2E) { try digits() }
    if take(0x65) || take(0x45) {
      if !take(0x2B) { _ = take(0x2D) }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let start = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    if index == start { throw error }
  }

  private mutating func string() throws(JSONSyntaxError) -> String {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 { throw error }
      index += 1
      if byte == 0x22 { return String(decoding: text, as: UTF8.self) }
      if byte == 0x5C { try escape(into: &text) } else { text.append(byte) }
    }
    throw error
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONSyntaxError) {
    guard index < bytes.count else { throw error }
    let byte = bytes[index]
    switch byte {
    case 0x22, 0x5C, 0x2F: text.append(byte)
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x6E: text.append(0x0A)
    case 0x72: text.append(0x0D)
    case 0x74: text.append(0x09)
    case 0x75:
      index += 1
      let scalar = try unicodeEscape()
      text.append(contentsOf: String(scalar).utf8)
      return
    default: throw error
    }
    index += 1
  }

  private mutating func unicodeEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let unit = try hexadecimal()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, take(0x5C), take(0x75) else { throw error }
    let low = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
    else { throw error }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    guard index + 4 <= bytes.count else { throw error }
    let digits = String(decoding: bytes[index..<index + 4], as: UTF8.self)
    guard let unit = UInt32(digits, radix: 16), !digits.hasPrefix("+") else { throw error }
    index += 4
    return unit
  }
}
