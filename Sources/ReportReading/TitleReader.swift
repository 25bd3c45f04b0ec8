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

  private static let labels: [BytePhrase] = [
    "评价单位", "单位名称", "部门(单位)名称", "部门名称", "实施单位", "主管部门", "填报单位", "预算单位",
  ]
  private static let endings: [BytePhrase] = [
    "部门整体", "整体支出", "单位整体", "整体绩效", "部门决算", "部门预算", "部门支出", "绩效自评", "绩效评价", "项目支出", "预算绩效", "自评报告", "自评表", "支出",
  ]

  private static func unitName(_ report: Report) -> String {
    for segment in report.segments.prefix(40) {
      for label in labels where label.isPrefix(of: report.text.bytes, segment.range) {
        let rest = report.string(segment.range.lowerBound + label.count..<segment.range.upperBound)
          .drop { ":() ".contains($0) }
        if !rest.isEmpty { return String(rest.prefix(60)) }
        if segment.kind == .cell, let next = nextCell(report, after: segment) { return next }
      }
    }
    let title = Array(report.title.utf8)
    var name = Substring(decoding: title[..<cut(title, at: endings)], as: UTF8.self)
    while let first = name.first, first.isNumber || "年度关于( )-—".contains(first) { name = name.dropFirst() }
    let rest = Array(name.utf8)
    return String(decoding: rest[..<cut(rest, at: ["20", "19"])], as: UTF8.self)
  }

  /// Where the name ends when each of the words in turn cuts off what stands behind it.
  private static func cut(_ name: [UInt8], at words: [BytePhrase]) -> Int {
    words.reduce(name.count) { end, word in word.firstIndex(in: name, 0..<end) ?? end }
  }

  private static func nextCell(_ report: Report, after cell: Segment) -> String? {
    for other in report.segments
    where other.table == cell.table && other.row == cell.row && other.column > cell.column && other.end > other.start {
      return report.string(other.range)
    }
    return nil
  }
}
