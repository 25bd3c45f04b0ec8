import Figures

/// Divides a table into blocks of rows with a header of their own.
enum TableBlocks {
  /// Cells that stand in the header of a form and nowhere else.
  private static let headerCells = WordList(
    "一级指标", "二级指标", "三级指标", "指标名称", "指标内容", "指标值", "年度指标值", "目标值", "年度目标值", "计划值", "预期值",
    "完成值", "实际完成值", "全年实际完成值", "自评完成值", "实际值", "分值", "权重", "标准分", "满分", "得分", "自评得分", "自评分", "评分",
    "预期目标", "实际完成情况", "全年实际完成情况", "总体目标", "年初设定目标", "目标完成情况", "年度目标", "完成情况",
    "年初预算数", "全年预算数", "调整预算数", "全年执行数", "预算数", "执行数", "执行率", "预算执行率", "资金来源", "年初预算",
    "全年预算", "全年执行", "目标内容", "偏差原因分析及改进措施", "未完成原因", "改进措施", "未完成原因和改进措施", "未完成原因及改进措施",
    "扣分原因", "偏差原因", "未完成原因分析", "原因分析", "备注", "指标", "项目", "金额", "序号", "合计")

  /// Fills `headerRows` and `blocks`.
  static func divide(_ table: inout ReportTable, in report: Report) {
    var starts: [(start: Int, end: Int)] = []
    let firstData = firstDataRow(table, in: report)
    table.headerRows = firstData
    var row = 0
    var hasStrong = false
    while row < table.rows {
      guard isStrongHeader(row, table, in: report) else {
        row += 1
        continue
      }
      var end = row + 1
      while end < table.rows, isStrongHeader(end, table, in: report) || continuesHeader(end, table, in: report) {
        end += 1
      }
      if row < firstData { hasStrong = true }
      starts.append((row, end))
      row = end
    }
    if !hasStrong {
      var start = firstData
      while start > 0, firstData - start < 3, distinctCells(start - 1, table) > 1 { start -= 1 }
      if firstData > 0 || starts.isEmpty { starts.insert((start, firstData), at: 0) }
    }
    store(starts, in: &table, report)
  }

  private static func store(_ starts: [(start: Int, end: Int)], in table: inout ReportTable, _ report: Report) {
    var blocks: [TableBlock] = []
    for (i, block) in starts.enumerated() {
      let end = i + 1 < starts.count ? starts[i + 1].start : table.rows
      blocks.append(TableBlock(headerStart: Int32(block.start), headerEnd: Int32(block.end), end: Int32(end)))
    }
    table.blocks = blocks
    let bytes = report.text.bytes
    for b in blocks.indices {
      var traits = [ColumnTraits](repeating: [], count: table.columns)
      for column in 0..<table.columns {
        for segment in table.headerCells(of: blocks[b], column: column) {
          traits[column].formUnion(ColumnTraits.reading(bytes, report.segments[segment].range))
        }
      }
      table.blocks[b].traits = traits
    }
  }

  /// The first row with a number in it; years in a header do not count.
  private static func firstDataRow(_ table: ReportTable, in report: Report) -> Int {
    for row in 0..<table.rows where hasNumber(row, table, in: report) { return row }
    return min(1, table.rows)
  }

  private static func hasNumber(_ row: Int, _ table: ReportTable, in report: Report) -> Bool {
    var numbers = 0
    var years = 0
    for column in 0..<table.columns {
      let number = table.number(row, column)
      if number < 0 { continue }
      numbers += 1
      if isYear(report.figures[number]) { years += 1 }
    }
    return numbers > 0 && !(row == 0 && years == numbers)
  }

  private static func isYear(_ figure: Figure) -> Bool {
    figure.kind == .bare && figure.writtenDecimals == 0 && figure.value >= ExactNumber(1990)
      && figure.value <= ExactNumber(2100)
  }

  private static func isStrongHeader(_ row: Int, _ table: ReportTable, in report: Report) -> Bool {
    var matches = 0
    var last = -1
    let bytes = report.text.bytes
    for column in 0..<table.columns {
      if table.number(row, column) >= 0 { return false }
      let segment = table.segment(row, column)
      if segment < 0 || segment == last { continue }
      last = segment
      if headerCells.equals(bytes, report.bareHeader(report.segments[segment].range)) { matches += 1 }
    }
    return matches >= 2
  }

  /// Whether a row below a header row belongs to it: no numbers, no label in front, cells only under the header.
  private static func continuesHeader(_ row: Int, _ table: ReportTable, in report: Report) -> Bool {
    guard row + 1 < table.rows, hasNumber(row + 1, table, in: report) else { return false }
    let first = table.segment(row, 0)
    if first >= 0, first != table.segment(row - 1, 0) { return false }
    var filled = 0
    for column in 0..<table.columns {
      if table.number(row, column) >= 0 { return false }
      let segment = table.segment(row, column)
      if segment < 0 { continue }
      let range = report.segments[segment].range
      if range.count > 36 || report.segments[segment].figureCount > 0 { return false }
      if segment != table.segment(row - 1, column) { filled += 1 }
    }
    return filled >= 2 && table.segment(row, 1) < 0 || filled >= 2 && first >= 0
  }

  private static func distinctCells(_ row: Int, _ table: ReportTable) -> Int {
    var count = 0
    var last = -1
    for column in 0..<table.columns {
      let segment = table.segment(row, column)
      if segment < 0 || segment == last { continue }
      last = segment
      count += 1
    }
    return count
  }
}
