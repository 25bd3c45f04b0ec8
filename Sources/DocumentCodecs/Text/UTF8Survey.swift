/// What one pass over bytes says about them as UTF-8.
struct UTF8Survey: Sendable, Equatable {
  /// Characters of three or four bytes: rarely met by chance in other encodings.
  var longCharacters = 0
  /// Bytes (or cut-off sequences) that are no UTF-8.
  var invalid = 0
  /// The sequence at the very end is cut off; counted in `invalid`, too.
  var isTruncated = false
  /// NUL bytes at even and at odd offsets.
  var evenNULs = 0
  var oddNULs = 0
  /// Control characters that no text has, NUL excluded.
  var controls = 0

  var nuls: Int { evenNULs + oddNULs }

  init(_ bytes: Span<UInt8>) {
    var i = 0
    let count = bytes.count
    while i < count {
      let byte = bytes[i]
      if byte < 0x80 {
        if byte < 0x20 { note(control: byte, at: i) }
        i += 1
      } else {
        let length = Self.length(bytes, i)
        if length >= 3 {
          longCharacters += 1
          i += length
        } else if length > 0 {
          i += length
        } else {
          invalid += 1
          let skipped = Self.invalidLength(bytes, i)
          isTruncated = i + skipped == count && byte >= 0xC2 && byte <= 0xF4
          i += skipped
        }
      }
    }
  }

  private mutating func note(control byte: UInt8, at i: Int) {
    if byte == 0 {
      if i & 1 == 0 { evenNULs += 1 } else { oddNULs += 1 }
    } else if !(byte >= 0x09 && byte <= 0x0D) && byte != 0x1A && byte != 0x1B {
      controls += 1
    }
  }

  /// The length of the valid sequence of two to four bytes at `i`, 0 when there is none.
  @inline(__always)
  static func length(_ bytes: Span<UInt8>, _ i: Int) -> Int {
    let lead = bytes[i]
    let count = bytes.count
    if lead >= 0xE0, lead < 0xF0 {
      guard i + 2 < count else { return 0 }
      let second = bytes[i + 1]
      guard second & 0xC0 == 0x80, bytes[i + 2] & 0xC0 == 0x80 else { return 0 }
      if lead == 0xE0, second < 0xA0 { return 0 }
      if lead == 0xED, second >= 0xA0 { return 0 }
      return 3
    }
    if lead >= 0xC2, lead < 0xE0 {
      return i + 1 < count && bytes[i + 1] & 0xC0 == 0x80 ? 2 : 0
    }
    guard lead >= 0xF0, lead <= 0xF4, i + 3 < count else { return 0 }
    let second = bytes[i + 1]
    guard second & 0xC0 == 0x80, bytes[i + 2] & 0xC0 == 0x80, bytes[i + 3] & 0xC0 == 0x80 else { return 0 }
    if lead == 0xF0, second < 0x90 { return 0 }
    if lead == 0xF4, second >= 0x90 { return 0 }
    return 4
  }

  /// How many bytes at `i` one U+FFFD stands for: the longest prefix of a valid sequence, at least one.
  static func invalidLength(_ bytes: Span<UInt8>, _ i: Int) -> Int {
    let lead = bytes[i]
    guard lead >= 0xC2, lead <= 0xF4 else { return 1 }
    let expected = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var length = 1
    while length < expected, i + length < bytes.count {
      let byte = bytes[i + length]
      guard byte & 0xC0 == 0x80 else { break }
      if length == 1 {
        if lead == 0xE0 && byte < 0xA0 || lead == 0xED && byte >= 0xA0 { break }
        if lead == 0xF0 && byte < 0x90 || lead == 0xF4 && byte >= 0x90 { break }
      }
      length += 1
    }
    return min(length, expected - 1)
  }
}
