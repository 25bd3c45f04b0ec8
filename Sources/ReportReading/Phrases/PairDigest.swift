/// Which pairs of neighbouring characters a text has, as one bit for each hash: a quick proof that a phrase is absent.
package struct PairDigest: Sendable {
  private(set) var bits = [UInt64](repeating: 0, count: 1024)

  /// Takes over the bits that a pass over the text has set.
  init(bits: [UInt64]) { self.bits = bits }

  /// A digest that rules nothing out.
  init() { bits = [UInt64](repeating: .max, count: 1024) }

  /// Whether the phrase `bytes[range]` may stand in the text; `false` is certain.
  package func mayHold(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    let bits = bits.span
    var letter = Letter(bytes, range.lowerBound, end)
    var i = range.lowerBound &+ letter.width
    while i < end {
      let following = Letter(bytes, i, end)
      if !PhraseOpenings.has(bits, letter, following) { return false }
      letter = following
      i &+= following.width
    }
    return true
  }
}
