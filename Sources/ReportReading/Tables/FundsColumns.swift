import Figures

/// Which column of a funds block (「年度资金总额」 rows) holds what, read from its header words.
struct FundsColumns {
  private enum Role { case originalBudget, budget, executed, transfers, points, rate, score }

  /// The columns with a role, from left to right.
  private var roles: [(column: Int, role: Role)] = []

  private static let transferWords = WordList("转移支付", "移动支付")
  private static let originalWords = WordList("年初预算", "年初批复", "年初安排", "年初数")
  private static let budgetWords = WordList("预算数", "全年预算", "调整后预算", "调整预算", "预算安排", "预算资金", "预算金额", "预算总额")
  private static let rateWords = WordList("执行率", "支出率", "完成率", "支付率")
  private static let executedWords = WordList("执行数", "全年执行", "实际支出", "支出数", "执行金额", "实际执行", "决算数", "执行额")
  private static let pointsWords = WordList("分值", "权重", "标准分", "满分")
  private static let scoreWords = WordList("得分", "评分")
  private static let noteWords = WordList("注", "备注", "说明", "年度总体目标", "总体目标", "部门职能")
  private static let labelWords = WordList("资金", "总额", "拨款", "收入", "其他", "结转", "财政", "经费", "合计", "中央", "省级", "市级", "县级")

  /// Reads the header of a block; `nil` when it does not hold a budget and an executed amount.
  init?(_ table: ReportTable, _ block: TableBlock, in report: Report) {
    let bytes = report.text.bytes
    for column in 0..<table.columns {
      guard let segment = table.headerCells(of: block, column: column).last else { continue }
      if column > 0, table.segment(Int(report.segments[segment].row), column - 1) == segment { continue }
      let range = report.segments[segment].range
      if range.count > 60 { continue }
      let role: Role? =
        if Self.rateWords.occurs(in: bytes, range) {
          .rate
        } else if Self.transferWords.occurs(in: bytes, range) {
          .transfers
        } else if Self.originalWords.occurs(in: bytes, range) {
          .originalBudget
        } else if Self.budgetWords.occurs(in: bytes, range) {
          .budget
        } else if Self.executedWords.occurs(in: bytes, range) {
          .executed
        } else if Self.pointsWords.occurs(in: bytes, range) {
          .points
        } else if Self.scoreWords.occurs(in: bytes, range) {
          .score
        } else {
          nil
        }
      if let role { roles.append((column, role)) }
    }
    let hasBudget = roles.contains { $0.role == .budget || $0.role == .originalBudget }
    guard hasBudget, roles.contains(where: { $0.role == .executed }) else { return nil }
  }

  /// The rows of the block, each value found by its header, by order, or by the shift of the first value.
  func rows(of table: ReportTable, _ block: TableBlock, in report: Report) -> [FundsRow] {
    var rows: [FundsRow] = []
    let bytes = report.text.bytes
    for row in block.rows {
      let label = table.labelColumn(of: row)
      guard label >= 0 else { continue }
      let segment = table.segment(row, label)
      let range = report.segments[segment].range
      if range.count > 60 || Self.noteWords.begins(bytes, range) { break }
      var filled: [Int] = []
      for column in (label + 1)..<max(label + 1, table.columns) where table.segment(row, column) >= 0 {
        filled.append(column)
      }
      guard filled.contains(where: { table.number(row, $0) >= 0 }) else { continue }
      guard Self.labelWords.occurs(in: bytes, range) || rows.isEmpty == false || filled.count >= roles.count else {
        continue
      }
      var funds = FundsRow(row: Int32(row))
      funds.label = Int32(segment)
      for (place, entry) in roles.enumerated() {
        let column = column(of: place, filled)
        if column >= 0, column < table.columns { assign(table.number(row, column), entry.role, &funds) }
      }
      rows.append(funds)
    }
    return rows
  }

  /// The column of the value for the role at `place`.
  private func column(of place: Int, _ filled: [Int]) -> Int {
    let isDirect = filled.allSatisfy { column in roles.contains { $0.column == column } }
    if isDirect { return roles[place].column }
    if filled.count == roles.count { return filled[place] }
    return roles[place].column + (filled[0] - roles[0].column)
  }

  private func assign(_ number: Int, _ role: Role, _ funds: inout FundsRow) {
    if number < 0 { return }
    switch role {
    case .originalBudget: if funds.originalBudget < 0 { funds.originalBudget = Int32(number) }
    case .budget: if funds.budget < 0 { funds.budget = Int32(number) }
    case .executed: if funds.executed < 0 { funds.executed = Int32(number) }
    case .transfers: funds.transfers = Int32(number)
    case .points: funds.points = Int32(number)
    case .rate: funds.rate = Int32(number)
    case .score: funds.score = Int32(number)
    }
  }
}
