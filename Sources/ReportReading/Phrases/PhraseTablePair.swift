/// Two phrase tables that are read in one pass over the text, each as if it were alone.
struct PhraseTablePair: Sendable {
  private let first: PhraseTable
  private let second: PhraseTable
  private let openings: PhraseOpenings

  init(_ first: PhraseTable, _ second: PhraseTable) {
    self.first = first
    self.second = second
    openings = first.openings.union(second.openings)
  }

  /// Notes each pair of characters in `digest`, and calls `inFirst` and `inSecond` with start, end and id of each phrase of the two tables in `bytes[range]`.
  @inline(__always)
  func scan(
    _ bytes: Span<UInt8>, _ range: Range<Int>, noting digest: inout MutableSpan<UInt64>,
    inFirst: (Int, Int, Int) -> Void, inSecond: (Int, Int, Int) -> Void
  ) {
    let end = range.upperBound
    let singles = openings.singles.span
    let pairs = openings.pairs.span
    let firstSingles = first.openings.singles.span
    let firstPairs = first.openings.pairs.span
    let secondSingles = second.openings.singles.span
    let secondPairs = second.openings.pairs.span
    // Where the last phrase of each table ended: phrases of one table do not overlap.
    var firstFloor = range.lowerBound
    var secondFloor = range.lowerBound
    var i = range.lowerBound
    var letter = Letter(bytes, i, end)
    while i < end {
      let next = i &+ letter.width
      let following = Letter(bytes, next, end)
      let hash = PhraseOpenings.pairHash(letter, following)
      let bit: UInt64 = 1 << UInt64(hash & 0x3F)
      digest[hash >> 6] |= bit
      if pairs[hash >> 6] & bit != 0 || PhraseOpenings.has(singles, letter) {
        if i >= firstFloor, firstPairs[hash >> 6] & bit != 0 || PhraseOpenings.has(firstSingles, letter),
          let match = first.longest(bytes, i, end, letter)
        {
          firstFloor = match.end
          inFirst(i, match.end, match.id)
        }
        if i >= secondFloor, secondPairs[hash >> 6] & bit != 0 || PhraseOpenings.has(secondSingles, letter),
          let match = second.longest(bytes, i, end, letter)
        {
          secondFloor = match.end
          inSecond(i, match.end, match.id)
        }
      }
      i = next
      letter = following
    }
  }
}
