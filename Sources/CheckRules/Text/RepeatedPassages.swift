import Figures
import ReportReading

/// A passage that stands in the report again, sentence by sentence.
struct RepeatedPassage {
  /// The first place and every later one, each as the sentences of the table.
  var first: Range<Int>
  var repeats: [Range<Int>]
  var length: Int
}

/// Finds runs of sentences that were written twice.
struct RepeatedPassages {
  let report: Report
  let table: SentenceTable

  /// Characters that a repeated passage must have.
  static let least = 60
  /// Characters that are enough for a whole paragraph.
  static let leastParagraph = 30
  /// Cells of different rows repeat each other for good reasons; only long texts are copies.
  static let leastInCells = 100

  init(_ report: Report) {
    self.report = report
    table = SentenceTable(report)
  }

  func find() -> [RepeatedPassage] {
    var found: [RepeatedPassage] = []
    var indexOfStart: [Int: Int] = [:]
    var i = 0
    while i < table.sentences.count {
      let first = Int(table.firsts[i])
      guard first < i else {
        i += 1
        continue
      }
      var count = 1
      while i + count < table.sentences.count, first + count < i, Int(table.firsts[i + count]) == first + count {
        count += 1
      }
      if let length = lengthOfRun(i..<i + count, first: first) {
        if let known = indexOfStart[first] {
          found[known].repeats.append(i..<i + count)
        } else {
          indexOfStart[first] = found.count
          found.append(RepeatedPassage(first: first..<first + count, repeats: [i..<i + count], length: length))
        }
      }
      i += count
    }
    return found
  }

  /// How long a repeated run is, `nil` when it is too short to be a copy.
  private func lengthOfRun(_ run: Range<Int>, first: Int) -> Int? {
    let length = run.reduce(0) { $0 + Int(table.sentences[$1].length) }
    let here = report.segments[Int(table.sentences[run.lowerBound].segment)]
    let there = report.segments[Int(table.sentences[first].segment)]
    if here.kind == .cell || there.kind == .cell {
      if table.sentences[run.lowerBound].segment == table.sentences[first].segment {
        return length >= Self.least ? length : nil
      }
      let isForm = report.indicatorTables.contains { $0.table == Int(here.table) || $0.table == Int(there.table) }
      return length >= Self.leastInCells && !isForm && here.kind == there.kind ? length : nil
    }
    if length >= Self.least { return length }
    let isWhole = isWholeParagraph(run) && isWholeParagraph(first..<first + run.count)
    return length >= Self.leastParagraph && isWhole ? length : nil
  }

  private func isWholeParagraph(_ run: Range<Int>) -> Bool {
    let segment = report.segments[Int(table.sentences[run.lowerBound].segment)]
    let start = HeadingNumber.read(report.text.bytes.span, segment.range).end
    return Int(table.sentences[run.lowerBound].start) <= start + 1
      && Int(table.sentences[run.upperBound - 1].end) >= Int(segment.end)
  }

  /// The text of a run, cut where a segment ends.
  func ranges(of run: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var segment: Int32 = -1
    for index in run {
      let sentence = table.sentences[index]
      if sentence.segment == segment, let last = ranges.last {
        ranges[ranges.count - 1] = last.lowerBound..<Int(sentence.end)
      } else {
        ranges.append(sentence.range)
        segment = sentence.segment
      }
    }
    return ranges
  }
}
