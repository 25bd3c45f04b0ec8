/// Writes compact JSON straight into bytes.
///
/// Commas are placed by the writer; keys keep the order in which they are written. U+2028 and U+2029 are escaped so
/// that the output is also valid inside a script, and so are all control characters.
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  package init() {}

  package mutating func beginObject() { open(0x7B) }
  package mutating func endObject() { close(0x7D) }
  package mutating func beginArray() { open(0x5B) }
  package mutating func endArray() { close(0x5D) }

  package mutating func key(_ name: StaticString) {
    separate()
    string("\(name)")
    bytes.append(0x3A)
    needsComma = false
  }

  package mutating func value(_ text: String) {
    separate()
    string(text)
    needsComma = true
  }

  package mutating func value(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
    needsComma = true
  }

  package mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    needsComma = true
  }

  package mutating func field(_ name: StaticString, _ text: String) {
    key(name)
    value(text)
  }

  package mutating func field(_ name: StaticString, _ number: Int) {
    key(name)
    value(number)
  }

  /// Ends a line of a JSON Lines stream; the next value begins afresh.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func open(_ byte: UInt8) {
    separate()
    bytes.append(byte)
    needsComma = false
  }

  private mutating func close(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    needsComma = false
  }

  private mutating func string(_ text: String) {
    bytes.append(0x22)
    let utf8 = text.utf8
    var index = utf8.startIndex
    while index != utf8.endIndex {
      let byte = utf8[index]
      switch byte {
      case 0x22, 0x5C:
        bytes.append(0x5C)
        bytes.append(byte)
      case 0x00..<0x20: escapeControl(byte)
      case 0xE2:
        if let last = Self.lineSeparatorEnd(utf8, index) {
          bytes.append(contentsOf: last == 0xA8 ? #"\u2028"#.utf8 : #"\u2029"#.utf8)
          index = utf8.index(index, offsetBy: 2)
        } else {
          bytes.append(byte)
        }
      default: bytes.append(byte)
      }
      index = utf8.index(after: index)
    }
    bytes.append(0x22)
  }

  /// The last byte of U+2028 or U+2029 at `index`, `nil` for any other character.
  private static func lineSeparatorEnd(_ utf8: String.UTF8View, _ index: String.UTF8View.Index) -> UInt8? {
    let second = utf8.index(after: index)
    guard second != utf8.endIndex, utf8[second] == 0x80 else { return nil }
    let third = utf8.index(after: second)
    guard third != utf8.endIndex, utf8[third] == 0xA8 || utf8[third] == 0xA9 else { return nil }
    return utf8[third]
  }

  private mutating func escapeControl(_ byte: UInt8) {
    switch byte {
    case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
    case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
    case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
    default:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: (digits.count == 1 ? #"\u000"# : #"\u00"#).utf8)
      bytes.append(contentsOf: digits.utf8)
    }
  }
}
