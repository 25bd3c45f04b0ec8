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

  /// The edge is where most torn lines end; nearly no line is wider, and few lines that reach it are whole sentences.
  private static func find(_ lines: [SourceLine], _ measure: Measure) -> (wrap: WrapWidth, torn: Int)? {
    var all = [Int](repeating: 0, count: widest + 1)
    var torn = [Int](repeating: 0, count: widest + 1)
    for (i, line) in lines.enumerated() where isProse(line) {
      let width = min(widest, width(line, measure))
      all[width] += 1
      if isTorn(line, before: i + 1 < lines.count ? lines[i + 1] : nil) { torn[width] += 1 }
    }
    var best: (wrap: WrapWidth, torn: Int)?
    var bestAtEdge = 0
    for edge in (measure == .columns ? 30 : 18)..<widest where torn[edge] > 0 {
      let wrap = WrapWidth(measure: measure, edge: edge)
      let reach = max(0, edge - wrap.slack)...min(widest, edge + overhang)
      let sum = torn[reach].reduce(0, +)
      if sum > best?.torn ?? 0 || sum == best?.torn && torn[edge] >= bestAtEdge {
        best = (wrap, sum)
        bestAtEdge = torn[edge]
      }
    }
    guard let best, best.torn >= 2, best.torn * 5 >= torn.reduce(0, +) * 3 else { return nil }
    let counted = all.reduce(0, +)
    let edge = best.wrap.edge
    let wider = edge + overhang < widest ? all[(edge + overhang + 1)...].reduce(0, +) : all[widest]
    let full = all[max(0, edge - best.wrap.slack)...min(widest, edge + overhang)].reduce(0, +)
    return wider <= max(1, counted / 50) && best.torn * 2 > full && full * 5 >= counted ? best : nil
  }

  /// Nobody wraps at more columns than this.
  private static let widest = 257

  private static func isProse(_ line: SourceLine) -> Bool {
    !line.hasTabs && line.gaps == 0 && !line.flags.contains(.pipes) && line.width > 12
  }

  /// The sentence goes on, and the next line stands right below.
  private static func isTorn(_ line: SourceLine, before next: SourceLine?) -> Bool {
    guard let next, !line.flags.contains(.endsSentence) else { return false }
    return !next.flags.contains(.afterBlank) && next.indent < 2 && next.numbering == .none
  }
}
