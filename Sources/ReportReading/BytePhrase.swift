/// A fixed phrase in UTF-8, for searching canonical text without making strings.
package struct BytePhrase: Sendable, Hashable, ExpressibleByStringLiteral {
  package let bytes: [UInt8]

  package init(stringLiteral value: String) { bytes = Array(value.utf8) }
  package init(_ text: String) { bytes = Array(text.utf8) }
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// The offset of the first occurrence in `text[range]`.
  package func firstIndex(in text: [UInt8], _ range: Range<Int>) -> Int? {
    guard let lead = bytes.first else { return nil }
    let last = range.upperBound - bytes.count
    var i = range.lowerBound
    while i <= last {
      if text[i] == lead {
        var k = 1
        while k < bytes.count, text[i + k] == bytes[k] { k += 1 }
        if k == bytes.count { return i }
      }
      i += 1
    }
    return nil
  }

  package func occurs(in text: [UInt8], _ range: Range<Int>) -> Bool { firstIndex(in: text, range) != nil }

  package func isPrefix(of text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= bytes.count else { return false }
    for k in bytes.indices where text[range.lowerBound + k] != bytes[k] { return false }
    return true
  }

  package func isSuffix(of text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= bytes.count else { return false }
    for k in bytes.indices where text[range.upperBound - bytes.count + k] != bytes[k] { return false }
    return true
  }
}
