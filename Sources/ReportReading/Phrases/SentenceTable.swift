import Figures

/// The longer sentences of a report with a hash each, so that repeated ones are found in one pass.
package struct SentenceTable: Sendable {
  /// A sentence that ends at 。！？； or with its segment.
  package struct Sentence: Sendable, Hashable {
    package var hash: UInt64
    package var start: Int32
    package var end: Int32
    package var segment: Int32
    /// Characters without blanks and digits' separators.
    package var length: Int32

    package var range: Range<Int> { Int(start)..<Int(end) }
  }

  package private(set) var sentences: [Sentence] = []
  /// For each sentence the index of the first one with the same text, its own index when it is the first.
  package private(set) var firsts: [Int32] = []

  /// Reads paragraphs and cells; the number at the start of a segment (「3.」) is left out.
  package init(_ report: Report) {
    let text = report.text
    let bytes = text.bytes.span
    sentences.reserveCapacity(text.bytes.count / 100)
    for (index, segment) in report.segments.enumerated() where segment.kind == .paragraph || segment.kind == .cell {
      let range = segment.range
      let start = HeadingNumber.read(bytes, range).end
      read(bytes, start..<range.upperBound, Int32(index))
    }
    link()
  }

  private mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>, _ segment: Int32) {
    var hash: UInt64 = 0
    var length: Int32 = 0
    var start = range.lowerBound
    var i = range.lowerBound
    while i < range.upperBound {
      let lead = bytes[i]
      var letter = UInt32(lead)
      var width = 1
      if lead >= 0xE0, i + 3 <= range.upperBound {
        letter = UInt32(lead) << 16 | UInt32(bytes[i + 1]) << 8 | UInt32(bytes[i + 2])
        width = 3
      }
      i &+= width
      if letter != 0x20 {
        hash = (hash ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15
        length += 1
      }
      // No sign that ends a sentence begins with such a byte.
      if lead >= 0xE4, i < range.upperBound { continue }
      if letter == 0xE38082 || letter == 0x3B || letter == 0x21 || letter == 0x3F || i == range.upperBound {
        if length >= 6 {
          sentences.append(
            Sentence(hash: hash, start: Int32(start), end: Int32(i), segment: segment, length: length))
        }
        hash = 0
        length = 0
        start = i
      }
    }
  }

  private mutating func link() {
    var known: [UInt64: Int32] = [:]
    known.reserveCapacity(sentences.count)
    firsts.reserveCapacity(sentences.count)
    for (index, sentence) in sentences.enumerated() {
      if let first = known[sentence.hash] {
        firsts.append(first)
      } else {
        known[sentence.hash] = Int32(index)
        firsts.append(Int32(index))
      }
    }
  }
}
