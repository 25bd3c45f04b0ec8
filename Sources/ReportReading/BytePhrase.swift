/// A fixed phrase in UTF-8, for searching canonical text without making strings of it.
///
/// Its bytes are part of the value: searching touches no memory but the text.
package struct BytePhrase: Sendable, ExpressibleByStringLiteral {
  /// The longest phrase; a longer literal is cut, which a test of its rule would show.
  private static let capacity = 32

  private var storage: InlineArray<32, UInt8>
  private let length: UInt8

  package init(stringLiteral value: String) {
    storage = InlineArray(repeating: 0)
    var length = 0
    for byte in value.utf8 where length < Self.capacity {
      storage[length] = byte
      length += 1
    }
    self.length = UInt8(length)
  }

  package var count: Int { Int(length) }

  /// The byte in which the first character differs most from others.
  var key: UInt8 {
    let lead = storage[0]
    return lead >= 0xE0 ? storage[2] : lead >= 0xC0 ? storage[1] : lead
  }

  /// The offset of the first occurrence in `text[range]`.
  package func firstIndex(in text: [UInt8], _ range: Range<Int>) -> Int? {
    if length == 0 { return nil }
    let bytes = text.span
    let lead = storage[0]
    let last = range.upperBound - count
    var i = range.lowerBound
    while i <= last {
      let byte = bytes[i]
      if byte == lead, stands(in: bytes, at: i) { return i }
      i += PhraseSearch.width(byte)
    }
    return nil
  }

  package func occurs(in text: [UInt8], _ range: Range<Int>) -> Bool { firstIndex(in: text, range) != nil }

  package func isPrefix(of text: [UInt8], _ range: Range<Int>) -> Bool {
    range.count >= count && stands(in: text.span, at: range.lowerBound)
  }

  package func isSuffix(of text: [UInt8], _ range: Range<Int>) -> Bool {
    range.count >= count && stands(in: text.span, at: range.upperBound - count)
  }

  /// Whether the phrase stands at `offset`, where the text has room for it; the last byte tells characters apart best.
  @inline(__always)
  private func stands(in text: Span<UInt8>, at offset: Int) -> Bool {
    var k = count - 1
    while k >= 0 {
      if text[offset + k] != storage[k] { return false }
      k -= 1
    }
    return true
  }

  /// Whether any of the phrases occurs in `text[range]`.
  package static func anyOccurs(_ phrases: [BytePhrase], in text: [UInt8], _ range: Range<Int>) -> Bool {
    var mask: UInt64 = 0
    for phrase in phrases { mask |= 1 << UInt64(phrase.key & 0x3F) }
    let bytes = text.span
    let end = range.upperBound
    var i = range.lowerBound
    while i < end {
      if mask >> UInt64(PhraseSearch.key(bytes, i, end) & 0x3F) & 1 != 0 {
        for phrase in phrases where i + phrase.count <= end && phrase.length > 0 {
          if phrase.stands(in: bytes, at: i) { return true }
        }
      }
      i += PhraseSearch.width(bytes[i])
    }
    return false
  }
}
