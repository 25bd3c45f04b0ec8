/// The width at which a converter broke the lines of a document, if it did.
struct WrapWidth: Sendable, Equatable {
  /// Columns; an ideograph takes two.
  var columns: Int

  /// A wrapped line may end this far before the edge: a number or a punctuation mark is not torn off.
  static let slack = 8

  /// Whether a line of this width reaches the edge.
  func isFull(_ line: SourceLine) -> Bool {
    Int(line.width) + Self.slack >= columns && Int(line.width) <= columns + 4
  }

  /// Whether not even one more ideograph would have fitted.
  func isFilled(_ line: SourceLine) -> Bool {
    Int(line.width) + 2 >= columns && Int(line.width) <= columns + 4
  }

  /// Finds the edge: nearly no line is wider, many end there, and most of those end in the middle of a sentence.
  static func find(_ lines: [SourceLine]) -> WrapWidth? {
    var histogram = [Int](repeating: 0, count: 258)
    var counted = 0
    for line in lines where isProse(line) {
      histogram[min(257, Int(line.width))] += 1
      counted += 1
    }
    var allowed = max(1, counted / 50)
    var edge = 257
    while edge > 30 {
      allowed -= histogram[edge]
      if allowed < 0 { break }
      edge -= 1
    }
    guard edge > 30, edge < 256 else { return nil }
    let wrap = WrapWidth(columns: edge)
    var full = 0
    var torn = 0
    for (i, line) in lines.enumerated() where isProse(line) && wrap.isFull(line) {
      full += 1
      if isTorn(line, before: i + 1 < lines.count ? lines[i + 1] : nil) { torn += 1 }
    }
    return torn >= 2 && torn * 2 > full && full * 5 >= counted ? wrap : nil
  }

  private static func isProse(_ line: SourceLine) -> Bool {
    !line.hasTabs && line.gaps == 0 && !line.flags.contains(.pipes) && line.width > 12
  }

  /// The sentence goes on, and the next line stands right below.
  private static func isTorn(_ line: SourceLine, before next: SourceLine?) -> Bool {
    guard let next, !line.flags.contains(.endsSentence) else { return false }
    return !next.flags.contains(.afterBlank) && next.indent < 2 && next.numbering == .none
  }
}
