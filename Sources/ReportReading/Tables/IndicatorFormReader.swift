import Figures

/// Recognises indicator forms (一级指标 … 得分) among the tables of a report.
package enum IndicatorFormReader {
  private static let totalWords = WordList("总分", "合计", "总计", "总得分", "自评总分", "得分合计", "自评得分合计", "总评分", "合计得分")
  private static let noteWords = WordList("注", "备注", "说明", "填表", "填报", "联系", "评价结论", "单位负责人")
  private static let categoryWords = WordList(
    "数量指标", "质量指标", "时效指标", "成本指标", "经济成本指标", "社会成本指标", "生态环境成本指标", "经济效益指标", "社会效益指标",
    "生态效益指标", "可持续影响指标", "服务对象满意度指标", "服务对象满意度", "满意度指标", "经济效益", "社会效益", "生态效益",
    "可持续影响", "可持续发展指标")

  /// Fills `report.indicatorTables` from `report.tables`.
  package static func read(_ report: inout Report) {
    report.indicatorTables = []
    var pendingFunds: [FundsRow] = []
    for t in report.tables.indices {
      let table = report.tables[t]
      var funds: [FundsRow] = []
      var forms: [IndicatorTable] = []
      for block in table.blocks {
        if let columns = FormColumns(table, block, in: report) {
          forms.append(readForm(t, table, block, columns, in: report))
        } else if let columns = FundsColumns(table, block, in: report) {
          funds += columns.rows(of: table, block, in: report)
        }
      }
      if forms.isEmpty {
        pendingFunds = funds
        continue
      }
      if funds.isEmpty { funds = pendingFunds }
      pendingFunds = []
      forms[0].funds = funds
      report.indicatorTables += forms
    }
  }

  private static func readForm(
    _ index: Int, _ table: ReportTable, _ block: TableBlock, _ columns: FormColumns, in report: Report
  ) -> IndicatorTable {
    var form = IndicatorTable(table: index, rows: [])
    var dimension: Int32 = -1
    var category: Int32 = -1
    let bytes = report.text.bytes
    for row in block.rows {
      guard let first = firstCell(of: row, table) else { continue }
      let label = report.bareHeader(report.segments[first].range)
      if totalWords.equals(bytes, label) {
        readTotal(row, table, columns, into: &form)
        continue
      }
      if noteWords.begins(bytes, label) { continue }
      let shift = shift(of: row, table, columns, in: report)
      var indicator = IndicatorRow(row: Int32(row))
      let ownDimension = table.textCell(row, columns.dimension, shift)
      let ownCategory = table.textCell(row, columns.category, shift)
      if ownDimension >= 0, ownDimension != dimension {
        dimension = ownDimension
        category = -1
      }
      if ownCategory >= 0 { category = ownCategory }
      indicator.dimension = dimension
      indicator.category = category
      indicator.name = table.textCell(row, columns.name, shift)
      let points = pointsShift(row, shift, table, columns)
      // Name and content that ran together pull the cells behind them to the left.
      let isRunTogether = shift == 0 && points < 0
      indicator.content = isRunTogether ? -1 : table.textCell(row, columns.content, shift)
      indicator.target = table.textCell(row, columns.target, isRunTogether ? points : shift)
      indicator.actual = table.textCell(row, columns.actual, isRunTogether ? points : shift)
      readPoints(row, points, table, columns, into: &indicator)
      if indicator.name >= 0 || indicator.content >= 0 || indicator.target >= 0 || indicator.actual >= 0
        || indicator.weight >= 0 || indicator.score >= 0
      {
        form.rows.append(indicator)
      }
    }
    return form
  }

  private static func firstCell(of row: Int, _ table: ReportTable) -> Int? {
    for column in 0..<table.columns where table.segment(row, column) >= 0 { return table.segment(row, column) }
    return nil
  }

  /// How far the text cells of a row stand from their header columns, told by the level-2 word (数量指标 …).
  private static func shift(
    of row: Int, _ table: ReportTable, _ columns: FormColumns, in report: Report
  ) -> Int {
    guard columns.category >= 0 else { return 0 }
    for offset in [0, -1, 1, -2] {
      let column = columns.category + offset
      guard column >= 0, column < table.columns, table.segment(row, column) >= 0 else { continue }
      let range = report.segments[table.segment(row, column)].range
      if categoryWords.equals(report.text.bytes, range) {
        // 「满意度指标」 may be the level above as well: then the level-2 word stands behind it.
        let next = column + 1
        if offset < 0, next < table.columns, table.segment(row, next) >= 0,
          table.segment(row, next) != table.segment(row, column),
          categoryWords.equals(report.text.bytes, report.segments[table.segment(row, next)].range)
        {
          continue
        }
        return offset
      }
    }
    return 0
  }

  /// How far the points of a row stand from their header: like its text cells, not at all, or moved by cells that ran
  /// together before them.
  private static func pointsShift(_ row: Int, _ shift: Int, _ table: ReportTable, _ columns: FormColumns) -> Int {
    if columns.weight < 0 || columns.score < 0 { return 0 }
    for offset in [shift, 0, -1, 1, -2]
    where table.figure(row, columns.weight + offset) >= 0 && table.figure(row, columns.score + offset) >= 0 {
      return offset
    }
    return 0
  }

  private static func readPoints(
    _ row: Int, _ used: Int, _ table: ReportTable, _ columns: FormColumns, into indicator: inout IndicatorRow
  ) {
    indicator.weight = Int32(table.figure(row, columns.weight < 0 ? -1 : columns.weight + used))
    indicator.score = Int32(table.figure(row, columns.score < 0 ? -1 : columns.score + used))
    indicator.reason = table.textCell(row, columns.reason, used)
    indicator.measures = table.textCell(row, columns.measures, used)
    indicator.dimensionWeight = Int32(table.figure(row, columns.dimensionWeight))
    indicator.categoryWeight = Int32(table.figure(row, columns.categoryWeight))
  }

  /// The total row: weight and score under their headers, or the last two numbers of a row that is shifted.
  private static func readTotal(
    _ row: Int, _ table: ReportTable, _ columns: FormColumns, into form: inout IndicatorTable
  ) {
    let weight = table.figure(row, columns.weight)
    let score = table.figure(row, columns.score)
    if weight >= 0 || score >= 0, columns.weight < 0 || columns.score < 0 || weight >= 0 && score >= 0 {
      form.totalWeight = Int32(weight)
      form.totalScore = Int32(score)
      return
    }
    var numbers: [Int] = []
    for column in 0..<table.columns where table.number(row, column) >= 0 { numbers.append(table.number(row, column)) }
    if numbers.count >= 2, columns.weight >= 0 {
      form.totalWeight = Int32(numbers[numbers.count - 2])
      form.totalScore = Int32(numbers[numbers.count - 1])
    } else if let last = numbers.last {
      form.totalScore = Int32(last)
    }
  }
}

extension ReportTable {
  /// The cell of a column that may be absent (-1) or shifted; -1 when nothing stands there.
  func textCell(_ row: Int, _ column: Int, _ shift: Int) -> Int32 {
    if column < 0 { return -1 }
    let place = column + shift
    return place >= 0 && place < columns ? Int32(segment(row, place)) : -1
  }

  /// The number of a column that may be absent (-1); -1 when nothing stands there.
  func figure(_ row: Int, _ column: Int) -> Int {
    column >= 0 && column < columns ? number(row, column) : -1
  }
}
