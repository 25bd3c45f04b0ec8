/// The parts of a source range between the tags `<p>`, `</p>`, `<br>` that converters leave in cells.
enum TaglessRanges {
  static func each(_ text: Span<UInt8>, _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
    var start = range.lowerBound
    var i = start
    while i < range.upperBound {
      let tag = TextCharacter.tagLength(text, i, range.upperBound)
      if tag > 0 {
        let part = TextCharacter.trimmed(text, start..<i)
        if !part.isEmpty { body(part) }
        i += tag
        start = i
      } else {
        i += 1
      }
    }
    let part = TextCharacter.trimmed(text, start..<range.upperBound)
    if !part.isEmpty { body(part) }
  }
}
