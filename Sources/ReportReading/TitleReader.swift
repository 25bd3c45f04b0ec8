import Figures

/// Finds the title, the unit that reports, and the fiscal year.
enum TitleReader {
  static func read(_ report: inout Report) {
    if let title = report.segments.first(where: { $0.kind == .title }) {
      report.title = report.string(title.range)
    }
    report.fiscalYear = fiscalYear(report)
    report.unitName = unitName(report)
  }

  /// The year of the title, else of the first segments (「评价年度：2022年度」), else the most frequent year.
  private static func fiscalYear(_ report: Report) -> Int {
    for segment in report.segments.prefix(12) {
      for index in segment.figureRange where report.figures[index].kind == .year {
        if let year = YearReader.year(of: report.figures[index]) { return Int(year) }
      }
    }
    var counts: [Int32: Int] = [:]
    for figure in report.figures where figure.kind == .year {
      if let year = YearReader.year(of: figure) { counts[year, default: 0] += 1 }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }.map { Int($0.key) } ?? 0
  }

  private static let labels = ["评价单位", "单位名称", "部门(单位)名称", "部门名称", "实施单位", "主管部门", "填报单位", "预算单位"]
  private static let endings = [
    "部门整体", "整体支出", "单位整体", "整体绩效", "部门决算", "部门预算", "部门支出", "绩效自评", "绩效评价", "项目支出", "预算绩效", "自评报告", "自评表", "支出",
  ]

  private static func unitName(_ report: Report) -> String {
    for segment in report.segments.prefix(40) {
      let text = report.string(segment.range)
      for label in labels where text.hasPrefix(label) {
        let rest = text.dropFirst(label.count).drop { ":() ".contains($0) }
        if !rest.isEmpty { return String(rest.prefix(60)) }
        if segment.kind == .cell, let next = nextCell(report, after: segment) { return next }
      }
    }
    var name = Substring(report.title)
    for ending in endings {
      if let range = range(of: ending, in: name) { name = name[..<range.lowerBound] }
    }
    while let first = name.first, first.isNumber || "年度关于( )-—".contains(first) { name = name.dropFirst() }
    for marker in ["20", "19"] {
      if let range = range(of: marker, in: name) { name = name[..<range.lowerBound] }
    }
    return String(name)
  }

  private static func nextCell(_ report: Report, after cell: Segment) -> String? {
    for other in report.segments
    where other.table == cell.table && other.row == cell.row && other.column > cell.column && other.end > other.start {
      return report.string(other.range)
    }
    return nil
  }

  private static func range(of needle: String, in text: Substring) -> Range<Substring.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(needle) { return start..<text.index(start, offsetBy: needle.count) }
      start = text.index(after: start)
    }
    return nil
  }
}
