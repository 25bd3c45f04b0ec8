import Figures
import ReportReading

/// The running text right before and behind every table, where a report announces and explains what the table shows.
struct TableVicinity {
  /// Segments of running text looked at before and behind a table.
  static let before = 4
  static let behind = 12

  private var ranges: [Range<Int>]
  private let report: Report

  init(_ report: Report) {
    self.report = report
    ranges = Array(repeating: 0..<0, count: report.tables.count)
    for (index, segment) in report.segments.enumerated() where segment.table >= 0 && Int(segment.table) < ranges.count {
      let table = Int(segment.table)
      ranges[table] = ranges[table].isEmpty ? index..<index + 1 : ranges[table].lowerBound..<index + 1
    }
  }

  /// The segments before a table, up to the table before it.
  func above(_ table: Int, most: Int = before) -> Range<Int> {
    let end = ranges[table].lowerBound
    var start = end
    while start > 0, end - start < most, report.segments[start - 1].table < 0 { start -= 1 }
    return start..<end
  }

  /// The segments behind a table, up to the next one.
  func below(_ table: Int, most: Int = behind) -> Range<Int> {
    let start = ranges[table].upperBound
    if ranges[table].isEmpty { return start..<start }
    var end = start
    while end < report.segments.count, end - start < most, report.segments[end].table < 0 { end += 1 }
    return start..<end
  }

  /// The part of a figure's sentence between semicolons before the figure.
  static func clause(before index: Int, in report: Report) -> Range<Int> {
    let end = Int(report.figures[index].start)
    var start = end
    let lower = Int(report.contexts[index].sentenceStart)
    while start > lower, report.text.bytes[start - 1] != UInt8(ascii: ";") { start -= 1 }
    return start..<end
  }
}
