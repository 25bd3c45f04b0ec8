/// One long word that is looked for in a whole text: most bytes are never read.
package struct WordSearch: Sendable {
  private let word: [UInt8]
  /// By byte, how far the end of the word may move on when that byte stands there.
  private let steps: [UInt8]

  package init(_ text: String) {
    word = Array(text.utf8)
    var steps = [UInt8](repeating: UInt8(clamping: max(1, word.count)), count: 256)
    for (index, byte) in word.dropLast().enumerated() {
      steps[Int(byte)] = UInt8(clamping: word.count - 1 - index)
    }
    self.steps = steps
  }

  /// The first place at which the word stands in `bytes[range]`.
  package func first(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    if word.isEmpty { return nil }
    let text = bytes.span
    let letters = word.span
    let steps = steps.span
    let last = letters.count - 1
    var end = range.lowerBound + last
    while end < range.upperBound {
      let byte = text[end]
      if byte == letters[last] {
        var k = last - 1
        while k >= 0, text[end - last + k] == letters[k] { k -= 1 }
        if k < 0 { return end - last..<end + 1 }
      }
      end += Int(steps[Int(byte)])
    }
    return nil
  }
}
