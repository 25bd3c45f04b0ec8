import DocumentModel
import Figures

/// Turns blocks and cells into segments of canonical text, with their figures, cues and sections.
enum SegmentBuilder {
  static func build(_ report: inout Report) {
    let document = report.document
    report.text.reserveCapacity(document.text.count + document.blocks.count)
    var outline = Outline()
    for block in document.blocks {
      if block.kind == .table {
        appendTable(Int(block.table), &report, section: outline.current)
      } else {
        let segment = appendText(block, &report)
        if block.kind == .heading { outline.open(block, segment, &report) }
        report.segments[segment].section = outline.current
      }
    }
    outline.closeAll(&report)
    scan(&report)
  }

  private static func appendText(_ block: Block, _ report: inout Report) -> Int {
    let kind: Segment.Kind =
      switch block.kind {
      case .title: .title
      case .heading: .heading
      default: .paragraph
      }
    let start = report.text.count
    appendPieces(Int(block.firstPiece), Int(block.pieceCount), &report)
    return close(kind, from: start, &report)
  }

  private static func appendTable(_ table: Int, _ report: inout Report, section: Int32) {
    let shape = report.document.tables[table]
    for index in Int(shape.firstCell)..<Int(shape.firstCell + shape.cellCount) {
      let cell = report.document.cells[index]
      let start = report.text.count
      appendPieces(Int(cell.firstPiece), Int(cell.pieceCount), &report)
      let segment = close(.cell, from: start, &report)
      report.segments[segment].section = section
      report.segments[segment].table = Int32(table)
      report.segments[segment].row = cell.row
      report.segments[segment].column = cell.column
    }
  }

  private static func appendPieces(_ first: Int, _ count: Int, _ report: inout Report) {
    let document = report.document
    let source = document.text.span
    for index in first..<first + count { report.text.append(source, document.pieces[index].range) }
  }

  private static func close(_ kind: Segment.Kind, from start: Int, _ report: inout Report) -> Int {
    let end = report.text.count
    report.text.appendSeparator(0x0A)
    report.segments.append(
      Segment(
        kind: kind, start: Int32(start), end: Int32(end), section: -1, table: -1, row: 0, column: 0, firstFigure: 0,
        figureCount: 0))
    return report.segments.count - 1
  }

  private static func scan(_ report: inout Report) {
    let text = report.text
    let bytes = text.bytes.span
    var figures: [Figure] = []
    figures.reserveCapacity(text.count / 100)
    for index in report.segments.indices {
      let before = figures.count
      FigureScanner.scan(bytes, report.segments[index].range, into: &figures)
      report.segments[index].firstFigure = Int32(before)
      report.segments[index].figureCount = Int32(figures.count - before)
    }
    report.figures = figures
    findWords(&report)
  }

  private static let words = PhraseTablePair(CueLexicon.standard.table, TextMarkLexicon.table)
  private static let cueKinds = Cue.allCases
  private static let markKinds = TextMark.Kind.allCases

  /// Finds the cues and the marks in one pass.
  private static func findWords(_ report: inout Report) {
    let text = report.text
    let bytes = text.bytes.span
    var cues: [CueToken] = []
    var marks: [TextMark] = []
    cues.reserveCapacity(text.count / 40)
    marks.reserveCapacity(text.count / 80)
    var pairs = [UInt64](repeating: 0, count: 1024)
    var noted = pairs.mutableSpan
    for (index, segment) in report.segments.enumerated() {
      words.scan(bytes, segment.range, noting: &noted) { start, end, id in
        cues.append(CueToken(start: Int32(start), end: Int32(end), cue: cueKinds[id]))
      } inSecond: { start, end, id in
        marks.append(
          TextMark(start: Int32(start), end: Int32(end), segment: Int32(index), kind: markKinds[id]))
      }
    }
    report.cues = cues
    report.marks = marks
    report.pairs = PairDigest(bits: pairs)
  }
}

/// The open headings while a document is read.
private struct Outline {
  private var open: [Int] = []

  var current: Int32 { open.last.map { Int32($0) } ?? -1 }

  mutating func open(_ block: Block, _ segment: Int, _ report: inout Report) {
    let text = report.text
    let heading = HeadingNumber.read(text.bytes.span, report.segments[segment].range)
    while let last = open.last, report.sections[last].level >= block.level { closeLast(&report, at: segment) }
    report.sections.append(
      ReportSection(
        numbering: heading.numbering, ordinal: Int32(heading.ordinal), level: block.level, segment: Int32(segment),
        titleStart: Int32(heading.end), titleEnd: report.segments[segment].end, parent: current,
        firstSegment: Int32(segment + 1), endSegment: Int32(segment + 1)))
    open.append(report.sections.count - 1)
  }

  mutating func closeAll(_ report: inout Report) {
    while !open.isEmpty { closeLast(&report, at: report.segments.count) }
  }

  private mutating func closeLast(_ report: inout Report, at segment: Int) {
    let last = open.removeLast()
    report.sections[last].endSegment = Int32(segment)
  }
}
