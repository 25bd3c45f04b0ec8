import Figures
import ReportReading

/// The quantities of one segment of prose, with the marks and cues that stand between them.
///
/// Buffers are reused from segment to segment: a report has tens of thousands of passages.
struct Passage {
  /// Index into `Report.segments`.
  var segment = 0
  var figures: [PassageFigure] = []
  private var walker = MarkWalker(at: 0)
  private var next = 0

  /// Separators that occur between two figures.
  struct Marks: OptionSet {
    let rawValue: UInt8
    static let comma = Marks(rawValue: 1)
    /// 「、」
    static let pause = Marks(rawValue: 2)
    static let semicolon = Marks(rawValue: 4)
    /// 。！？
    static let stop = Marks(rawValue: 8)
    static let colon = Marks(rawValue: 16)
    static let open = Marks(rawValue: 32)
    static let close = Marks(rawValue: 64)
  }
}

/// A quantity in its passage.
struct PassageFigure {
  /// Index into `Report.figures`.
  var index: Int
  /// What it can be added to or compared with; kinds and units that share it are commensurable.
  var dimension: UInt32
  /// Depth of parentheses it stands in.
  var depth: Int
  /// Number of its sentence, and of its part between semicolons, within the passage.
  var sentence: Int
  var clauseGroup: Int
  /// Marks and cues in the text since the previous quantity of the passage (or since its beginning).
  var marks: Passage.Marks
  var gapCues: CueSet
  /// Cues of the figure's own label and tail.
  var label: CueSet
  var tail: CueSet
}

extension PassageFigure {
  var isPercent: Bool { dimension >> 16 == UInt32(FigureKind.percent.rawValue) }
}

extension Passage {
  /// A passage ends with a sentence behind so many figures, and at twice as many in any case.
  private static let length = 256

  /// Makes ready to read the segment at `segment`.
  mutating func begin(_ segment: Int, of report: Report) {
    self.segment = segment
    let piece = report.segments[segment]
    walker = MarkWalker(at: piece.range.lowerBound)
    next = piece.figureRange.lowerBound
  }

  /// Reads the next passage of the segment, nearly always all of it; figures that are no quantities are left out.
  ///
  /// False when there is none.
  mutating func loadNext(of report: Report, cue cursor: inout Int) -> Bool {
    figures.removeAll(keepingCapacity: true)
    let end = report.segments[segment].figureRange.upperBound
    while next < end {
      let figure = report.figures[next]
      guard figure.isQuantity else {
        next += 1
        continue
      }
      let place = walker
      let before = walker.advance(to: Int(figure.start), report.text.bytes)
      if figures.count >= Self.length, figures.count >= 2 * Self.length || walker.sentence > place.sentence {
        walker = place
        return true
      }
      var cues = CueSet(rawValue: 0)
      while cursor < report.cues.count, Int(report.cues[cursor].start) < Int(figure.start) {
        let token = report.cues[cursor]
        if Int(token.start) >= before.from { cues.insert(CueSet(token.cue)) }
        cursor += 1
      }
      let context = report.contexts[next]
      figures.append(
        PassageFigure(
          index: next, dimension: Self.dimension(of: figure), depth: walker.depth, sentence: walker.sentence,
          clauseGroup: walker.clauseGroup, marks: before.marks, gapCues: cues, label: context.labelCues,
          tail: context.tailCues))
      walker.skip(to: Int(figure.end))
      next += 1
    }
    return !figures.isEmpty
  }

  /// Figures of one dimension may be added and compared.
  static func dimension(of figure: Figure) -> UInt32 {
    switch figure.kind {
    case .percent: return UInt32(FigureKind.percent.rawValue) << 16
    case .percentagePoint: return UInt32(FigureKind.percentagePoint.rawValue) << 16
    default: return UInt32(figure.kind.rawValue) << 16 | UInt32(figure.unit.dimension)
    }
  }
}

/// Walks over the text between figures and keeps count of parentheses, sentences and semicolons.
private struct MarkWalker {
  var position: Int
  var depth = 0
  var sentence = 0
  var clauseGroup = 0

  init(at position: Int) { self.position = position }

  mutating func skip(to offset: Int) { position = max(position, offset) }

  mutating func advance(to offset: Int, _ bytes: [UInt8]) -> (marks: Passage.Marks, from: Int) {
    var marks: Passage.Marks = []
    let from = position
    var i = position
    while i < offset {
      switch bytes[i] {
      case UInt8(ascii: ","): marks.insert(.comma)
      case UInt8(ascii: ";"):
        marks.insert(.semicolon)
        if depth == 0 { clauseGroup += 1 }
      case UInt8(ascii: ":"): marks.insert(.colon)
      case UInt8(ascii: "("):
        marks.insert(.open)
        depth += 1
      case UInt8(ascii: ")"):
        marks.insert(.close)
        depth = max(0, depth - 1)
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        marks.insert(.stop)
        sentence += 1
        clauseGroup += 1
      case 0xE3 where i + 2 < offset && bytes[i + 1] == 0x80:
        if bytes[i + 2] == 0x81 { marks.insert(.pause) }
        if bytes[i + 2] == 0x82 {
          marks.insert(.stop)
          sentence += 1
          clauseGroup += 1
        }
        i += 2
      case 0xE4...0xEF: i += 2
      default: break
      }
      i += 1
    }
    position = max(position, offset)
    return (marks, from)
  }
}
