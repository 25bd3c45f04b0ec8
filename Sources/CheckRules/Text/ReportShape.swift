import Figures
import ReportReading

/// What sort of document a report is, as far as its wording is concerned.
struct ReportShape {
  let report: Report

  init(_ report: Report) { self.report = report }

  /// A report in sections with a title that says so; forms, statistics and accounts are not.
  var isNarrative: Bool {
    guard report.sections.count >= 3, report.indicatorTables.count <= 1, let title = titleRange else { return false }
    return Self.reports.occurs(in: report.text.bytes, title)
  }

  private static let reports = WordList("自评报告", "评价报告", "自评情况报告")
  private static let entities = WordList("整体支出", "部门整体", "整体绩效", "单位整体")

  /// A report on a whole unit, not on one project.
  var isEntity: Bool {
    titleRange.map { Self.entities.occurs(in: report.text.bytes, $0) } ?? false
  }

  /// Where the title stands, or the first text of the document.
  var titleRange: Range<Int>? {
    let title = report.segments.first { $0.kind == .title } ?? report.segments.first { $0.end > $0.start }
    return title?.range
  }

  /// The opening words of every heading and paragraph: what may be a section's name.
  var leads: [Range<Int>] {
    let bytes = report.text.bytes
    var leads: [Range<Int>] = []
    for segment in report.segments where segment.kind != .cell && segment.end > segment.start {
      let start = HeadingNumber.read(bytes.span, segment.range).end
      var end = start
      let limit = segment.kind == .heading ? segment.range.upperBound : min(segment.range.upperBound, start + 75)
      while end < limit, bytes[end] != 0x3A {
        if bytes[end] < 0xE0 {
          end += 1
          continue
        }
        if bytes[end] == 0xE3, end + 3 <= limit, bytes[end + 1] == 0x80, bytes[end + 2] == 0x82 { break }
        end += 3
      }
      if end > start { leads.append(start..<min(end, limit)) }
    }
    return leads
  }

  /// Whether one of the words stands anywhere in `ranges`.
  func occurs(_ words: [String], in ranges: [Range<Int>]) -> Bool {
    let list = WordList(words.map { CanonicalText.form(of: $0) })
    return ranges.contains { list.occurs(in: report.text.bytes, $0) }
  }
}
