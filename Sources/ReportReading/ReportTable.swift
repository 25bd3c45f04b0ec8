/// A table as read: a dense grid, merged cells repeated over their span, units applied from captions and headers.
package struct ReportTable: Sendable {
  package var rows: Int
  package var columns: Int
  /// Row-major: index into `Report.segments` of the cell that covers the place, or -1.
  package var grid: [Int32]
  /// Row-major: index into `Report.figures` when the cell's text is one figure and nothing else, or -1.
  package var numbers: [Int32]
  /// The rows above the first data row.
  package var headerRows: Int
  /// The segment right before the table (its caption or 「单位：万元」), or -1.
  package var caption: Int32
  /// The stretches of rows with a header of their own, in order; they cover every row.
  package var blocks: [TableBlock] = []

  package init(rows: Int, columns: Int, grid: [Int32], numbers: [Int32], headerRows: Int, caption: Int32) {
    self.rows = rows
    self.columns = columns
    self.grid = grid
    self.numbers = numbers
    self.headerRows = headerRows
    self.caption = caption
  }

  package func segment(_ row: Int, _ column: Int) -> Int { Int(grid[row * columns + column]) }
  package func number(_ row: Int, _ column: Int) -> Int { Int(numbers[row * columns + column]) }
}

/// A scored or unscored indicator form: 一级/二级/三级指标, target, actual, weight, score.
///
/// A report may hold several; the rows of one form stay together even when page breaks cut the table.
package struct IndicatorTable: Sendable {
  package var table: Int
  package var rows: [IndicatorRow]
  /// The row 「总分」 or 「合计」: figure indices of weight and score, or -1.
  package var totalWeight: Int32 = -1
  package var totalScore: Int32 = -1
  /// The funds block of the same form (「年度资金总额」 rows), possibly empty.
  package var funds: [FundsRow] = []

  package init(table: Int, rows: [IndicatorRow]) {
    self.table = table
    self.rows = rows
  }
}

/// One third-level indicator. Indices are into `Report.segments` (text) and `Report.figures` (numbers); -1 is absent.
package struct IndicatorRow: Sendable {
  package var row: Int32
  package var dimension: Int32 = -1
  package var category: Int32 = -1
  package var name: Int32 = -1
  /// 「目标内容」, when the form has such a column.
  package var content: Int32 = -1
  package var target: Int32 = -1
  package var actual: Int32 = -1
  package var reason: Int32 = -1
  package var measures: Int32 = -1
  /// Points of the level-1 and level-2 rows that begin here, in forms that carry points per level.
  package var dimensionWeight: Int32 = -1
  package var categoryWeight: Int32 = -1
  package var weight: Int32 = -1
  package var score: Int32 = -1

  package init(row: Int32) { self.row = row }
}

/// One row of the funds block: budget (A), executed (B), transfers (C), points, rate, score. Figure indices or -1.
package struct FundsRow: Sendable {
  package var row: Int32
  package var label: Int32 = -1
  package var originalBudget: Int32 = -1
  package var budget: Int32 = -1
  package var executed: Int32 = -1
  package var transfers: Int32 = -1
  package var points: Int32 = -1
  package var rate: Int32 = -1
  package var score: Int32 = -1

  package init(row: Int32) { self.row = row }
}
