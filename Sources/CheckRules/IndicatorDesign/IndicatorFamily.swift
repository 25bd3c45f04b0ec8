import Figures
import ReportReading

/// The second-level family of an indicator.
enum IndicatorFamily: Sendable, Hashable {
  case quantity, quality, timeliness, cost
  case economic, social, environmental, sustainability
  case satisfaction

  var isOutput: Bool { self == .quantity || self == .quality || self == .timeliness || self == .cost }
  var isOutcome: Bool { self == .economic || self == .social || self == .environmental || self == .sustainability }

  private static let words: [(IndicatorFamily, WordList)] = [
    (.satisfaction, WordList("满意")), (.cost, WordList("成本")), (.quantity, WordList("数量")),
    (.quality, WordList("质量")), (.timeliness, WordList("时效", "及时")), (.sustainability, WordList("可持续")),
    (.environmental, WordList("生态")), (.economic, WordList("经济")), (.social, WordList("社会")),
  ]

  /// The family that the level-2 cell, else the level-1 cell, names.
  static func of(_ row: IndicatorRow, in report: Report) -> IndicatorFamily? {
    for segment in [row.category, row.dimension] where segment >= 0 {
      let range = report.segments[Int(segment)].range
      if range.count > 60 { continue }
      for (family, list) in words where list.occurs(in: report.text.bytes, range) { return family }
    }
    return nil
  }
}

/// An indicator row with its family and its texts.
struct FamilyRow {
  private let shared: SharedReport
  var report: Report {
    @inline(__always) get { shared.report }
  }
  let row: IndicatorRow
  let family: IndicatorFamily

  /// The rows of a form whose family is known and that say something.
  static func all(_ form: IndicatorTable, in report: Report) -> [FamilyRow] {
    let shared = SharedReport(report)
    return form.rows.compactMap { row in
      guard row.name >= 0 || row.content >= 0 || row.target >= 0 else { return nil }
      return IndicatorFamily.of(row, in: report).map { FamilyRow(shared: shared, row: row, family: $0) }
    }
  }

  /// Name and content: what the indicator is about.
  var subjects: [Range<Int>] { [row.name, row.content].filter { $0 >= 0 }.map { report.segments[Int($0)].range } }

  /// The indicator's own name: the content where the form has such a column.
  var nameRange: Range<Int>? { subjects.last { !$0.isEmpty } }

  func says(_ words: WordList) -> Bool { subjects.contains { words.occurs(in: report.text.bytes, $0) } }

  /// The figures of the target.
  var targets: [Figure] {
    guard row.target >= 0 else { return [] }
    return report.segments[Int(row.target)].figureRange.map { report.figures[$0] }.filter(\.isQuantity)
  }

  var targetRange: Range<Int>? { row.target >= 0 ? report.segments[Int(row.target)].range : nil }

  func written(_ range: Range<Int>?) -> String { range.map { report.written($0) } ?? "" }
}
