import Figures
import ReportReading

/// A fault in the numbers of headings and numbered paragraphs.
struct NumberingFault {
  enum Sort: Sendable { case repeated, skipped, backwards, lateStart }

  var sort: Sort
  /// The number that is wrong, as a canonical range with its mark (「二、」).
  var range: Range<Int>
  /// The number before it in the same style, `nil` at the start.
  var before: Range<Int>?
  var ordinal: Int
}

/// Follows the numbers of headings and numbered paragraphs through a report.
///
/// Each open list is a level of a stack: a number that continues any open list closes the lists inside it; a first
/// number opens a new list; anything else is a fault.
struct NumberingReader {
  private struct Level {
    var numbering: ReportSection.Numbering
    var last: Int
    var range: Range<Int>
  }

  let report: Report
  private var open: [Level] = []
  private(set) var faults: [NumberingFault] = []

  init(_ report: Report) { self.report = report }

  mutating func read() {
    readHeadings()
    readEnumerators()
    faults.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// 「一是…二是…四是…」 inside one paragraph.
  private mutating func readEnumerators() {
    var segment: Int32 = -1
    var last: (ordinal: Int, range: Range<Int>)?
    for mark in report.marks where mark.kind == .enumerator {
      if mark.segment != segment {
        segment = mark.segment
        last = nil
      }
      let start = report.segments[Int(segment)].range.lowerBound
      let before = report.character(before: Int(mark.start), start: start)
      guard before < 0x4E00 || before > 0x9FFF else { continue }
      guard let ordinal = Self.numerals.firstIndex(of: report.character(at: Int(mark.start), end: Int(mark.end))) else {
        continue
      }
      if let last, ordinal > 0, ordinal != last.ordinal + 1 {
        faults.append(
          NumberingFault(
            sort: ordinal == last.ordinal ? .repeated : ordinal > last.ordinal ? .skipped : .backwards,
            range: mark.range, before: last.range, ordinal: ordinal + 1))
      }
      last = (ordinal, mark.range)
    }
  }

  private static let numerals = "一二三四五六七八九十".unicodeScalars.map(\.value)

  private mutating func readHeadings() {
    let bytes = report.text.bytes
    for segment in report.segments where segment.kind == .heading || segment.kind == .paragraph {
      let number = HeadingNumber.read(bytes.span, segment.range)
      guard number.numbering != .none, number.ordinal > 0 else { continue }
      var start = segment.range.lowerBound
      while start < number.end, bytes[start] == 0x20 { start += 1 }
      take(number, start..<number.end, isHeading: segment.kind == .heading)
    }
  }

  private mutating func take(_ number: HeadingNumber, _ range: Range<Int>, isHeading: Bool) {
    if let at = open.lastIndex(where: { $0.numbering == number.numbering && $0.last + 1 == number.ordinal }) {
      open[at].last = number.ordinal
      open[at].range = range
      open.removeSubrange((at + 1)...)
      return
    }
    let nearest = open.lastIndex { $0.numbering == number.numbering }
    if number.ordinal == 1 {
      if let nearest, isHeading, nearest == open.count - 1, open[nearest].last == 1, isTop(number) {
        faults.append(
          NumberingFault(sort: .repeated, range: range, before: open[nearest].range, ordinal: number.ordinal))
        open[nearest].range = range
        return
      }
      open.append(Level(numbering: number.numbering, last: 1, range: range))
      return
    }
    guard let nearest else {
      open.append(Level(numbering: number.numbering, last: number.ordinal, range: range))
      if isHeading, isTop(number) || number.numbering == .parenthesizedChinese {
        faults.append(NumberingFault(sort: .lateStart, range: range, before: nil, ordinal: number.ordinal))
      }
      return
    }
    let last = open[nearest].last
    faults.append(
      NumberingFault(
        sort: number.ordinal == last ? .repeated : number.ordinal > last ? .skipped : .backwards, range: range,
        before: open[nearest].range, ordinal: number.ordinal))
    open[nearest].last = number.ordinal
    open[nearest].range = range
    open.removeSubrange((nearest + 1)...)
  }

  private func isTop(_ number: HeadingNumber) -> Bool { number.numbering == .chinese || number.numbering == .part }
}
