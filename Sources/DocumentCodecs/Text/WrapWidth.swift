/// The width at which a converter broke the lines of a document, if it did.
struct WrapWidth: Sendable, Equatable {
  /// Converters count either columns (an ideograph takes two) or characters.
  enum Measure: Sendable { case columns, characters }

  var measure: Measure
  var edge: Int

  /// A wrapped line may end this far before the edge: a number or a punctuation mark is not torn off.
  private var slack: Int { measure == .columns ? 8 : 5 }

  /// A number that is not torn and closing marks stand out this far.
  private static let overhang = 12

  /// Whether a line of this width reaches the edge.
  func isFull(_ line: SourceLine) -> Bool { reaches(line, slack) }

  /// Whether not even one more ideograph would have fitted.
  func isFilled(_ line: SourceLine) -> Bool { reaches(line, measure == .columns ? 2 : 1) }

  private func reaches(_ line: SourceLine, _ slack: Int) -> Bool {
    let width = Self.width(line, measure)
    return width + slack >= edge && width <= edge + Self.overhang
  }

  private static func width(_ line: SourceLine, _ measure: Measure) -> Int {
    measure == .columns ? Int(line.width) + Int(line.indent) : Int(line.count) + Int(line.indent) / 2
  }

  /// Finds the edge in columns or in characters, whichever explains more torn lines.
  static func find(_ lines: [SourceLine]) -> WrapWidth? {
    let columns = find(lines, .columns)
    let characters = find(lines, .characters)
    guard let columns, let characters else { return columns?.wrap ?? characters?.wrap }
    return characters.torn > columns.torn ? characters.wrap : columns.wrap
  }

  /// Nearly no line is wider than the edge, many end there, and most of those end in the middle of a sentence.
  private static func find(_ lines: [SourceLine], _ measure: Measure) -> (wrap: WrapWidth, torn: Int)? {
    var histogram = [Int](repeating: 0, count: 258)
    var counted = 0
    for line in lines where isProse(line) {
      histogram[min(257, width(line, measure))] += 1
      counted += 1
    }
    let least = measure == .columns ? 30 : 18
    var allowed = counted < 10 ? 0 : max(1, counted / 50)
    var edge = 257
    while edge > least {
      allowed -= histogram[edge]
      if allowed < 0 { break }
      edge -= 1
    }
    guard edge > least, edge < 256 else { return nil }
    let wrap = WrapWidth(measure: measure, edge: edge)
    var full = 0
    var torn = 0
    for (i, line) in lines.enumerated() where isProse(line) && wrap.isFull(line) {
      full += 1
      if isTorn(line, before: i + 1 < lines.count ? lines[i + 1] : nil) { torn += 1 }
    }
    return torn >= 2 && torn * 2 > full && full * 5 >= counted ? (wrap, torn) : nil
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
