import Figures

/// Gives each figure its sentence, its label and tail, its cues and its year.
enum ContextBuilder {
  /// Labels and tails never reach farther than this many bytes.
  private static let reach = 150

  static func build(_ report: inout Report) {
    report.contexts.reserveCapacity(report.figures.count)
    let text = report.text
    let bytes = text.bytes.span
    var cue = 0
    for (index, segment) in report.segments.enumerated() {
      var sentence = segment.range.lowerBound..<segment.range.lowerBound
      for figure in segment.figureRange {
        let range = report.figures[figure].range
        if range.lowerBound >= sentence.upperBound {
          let start = sentenceStart(bytes, before: range.lowerBound, from: sentence.upperBound)
          sentence = start..<sentenceEnd(bytes, from: range.upperBound, to: segment.range.upperBound)
        }
        let previousEnd = figure > segment.figureRange.lowerBound ? Int(report.figures[figure - 1].end) : -1
        let nextStart =
          figure + 1 < segment.figureRange.upperBound ? Int(report.figures[figure + 1].start) : sentence.upperBound
        let label = labelStart(bytes, range.lowerBound, sentence.lowerBound, previousEnd)..<range.lowerBound
        let tail = range.upperBound..<tailEnd(bytes, range.upperBound, min(nextStart, sentence.upperBound))
        while cue < report.cues.count, Int(report.cues[cue].start) < label.lowerBound { cue += 1 }
        while cue > 0, Int(report.cues[cue - 1].start) >= label.lowerBound { cue -= 1 }
        report.contexts.append(
          FigureContext(
            segment: Int32(index), sentenceStart: Int32(sentence.lowerBound), sentenceEnd: Int32(sentence.upperBound),
            labelStart: Int32(label.lowerBound), labelEnd: Int32(label.upperBound), tailStart: Int32(tail.lowerBound),
            tailEnd: Int32(tail.upperBound), year: 0, labelCues: cues(report.cues, from: cue, in: label),
            tailCues: cues(report.cues, from: cue, in: tail)))
      }
    }
    YearReader.assign(&report)
  }

  private static func cues(_ tokens: [CueToken], from first: Int, in range: Range<Int>) -> CueSet {
    var set = CueSet(rawValue: 0)
    var i = first
    while i < tokens.count, Int(tokens[i].start) < range.upperBound {
      if Int(tokens[i].start) >= range.lowerBound { set.insert(CueSet(tokens[i].cue)) }
      i += 1
    }
    return set
  }

  /// The offset behind the last 。！？ before `offset`, not before `lowest`.
  private static func sentenceStart(_ bytes: Span<UInt8>, before offset: Int, from lowest: Int) -> Int {
    var i = offset - 1
    while i >= lowest {
      if isStop(bytes, i) { return i + stopWidth(bytes[i]) }
      i -= 1
    }
    return lowest
  }

  private static func sentenceEnd(_ bytes: Span<UInt8>, from offset: Int, to end: Int) -> Int {
    var i = offset
    while i < end {
      if isStop(bytes, i) { return i }
      i += PhraseSearch.width(bytes[i])
    }
    return end
  }

  private static func isStop(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
    let byte = bytes[i]
    if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") { return true }
    return byte == 0xE3 && i + 2 < bytes.count && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x82
  }

  private static func stopWidth(_ byte: UInt8) -> Int { byte == 0xE3 ? 3 : 1 }

  /// Walks back to a separator or to the previous figure; closed parentheses are walked over.
  private static func labelStart(_ bytes: Span<UInt8>, _ at: Int, _ lowest: Int, _ previousEnd: Int) -> Int {
    var i = at - 1
    var depth = 0
    let limit = max(lowest, at - reach)
    while i >= limit {
      let byte = bytes[i]
      if depth == 0, i < previousEnd { return previousEnd }
      switch byte {
      case UInt8(ascii: ")"): depth += 1
      case UInt8(ascii: "("):
        if depth == 0 { return i + 1 }
        depth -= 1
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), 0x0A, UInt8(ascii: "="):
        if depth == 0 { return i + 1 }
      case 0x81 where depth == 0 && i >= 2 && bytes[i - 1] == 0x80 && bytes[i - 2] == 0xE3:
        return i + 1
      default: break
      }
      i -= 1
    }
    if depth > 0 { return max(limit, previousEnd) }
    return align(bytes, max(limit, min(previousEnd, at)))
  }

  private static func tailEnd(_ bytes: Span<UInt8>, _ at: Int, _ highest: Int) -> Int {
    var i = at
    let limit = min(highest, at + reach)
    while i < limit {
      switch bytes[i] {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"), 0x0A:
        return i
      case 0xE3 where i + 2 < limit && bytes[i + 1] == 0x80 && (bytes[i + 2] == 0x81 || bytes[i + 2] == 0x82):
        return i
      default: i += PhraseSearch.width(bytes[i])
      }
    }
    return max(at, limit)
  }

  /// Moves forward to the start of a character.
  private static func align(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
    var i = offset
    while i < bytes.count, bytes[i] & 0xC0 == 0x80 { i += 1 }
    return i
  }
}
