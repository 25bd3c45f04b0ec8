import Figures
import ReportReading

/// What each row of a block is: a detail, a subtotal, a total, a part of the row above.
struct RowRoles {
  enum Role: Sendable {
    case detail, subtotal, total
    /// 「年度资金总额」: the rows below are its parts.
    case headTotal
    /// 「其中:」: part of the row above.
    case ofWhich
    /// No numbers, or a note.
    case none
  }

  private(set) var roles: [Role] = []
  /// Whether the label of the row begins with a top-level number (一、).
  private(set) var isNumbered: [Bool] = []
  /// Whether some part row is the rest of all (其他).
  private(set) var hasRest = false
  let first: Int

  private static let totals = WordList("合计", "总计", "共计", "总和", "汇总", "累计", "合 计", "总 计", "全县合计")
  private static let subtotals = WordList("小计", "小 计")
  private static let headTotals = WordList("总额", "资金总额", "资金合计", "总金额", "总投资", "资金总量")
  private static let parts = WordList("其中:", "其中", "其中：")
  private static let rest = WordList("其他", "其它", "其余")
  private static let numerals = WordList(
    "一、", "二、", "三、", "四、", "五、", "六、", "七、", "八、", "九、", "十、")
  private static let notes = WordList("注:", "备注", "说明:", "注")

  init(_ grid: NumberGrid) {
    first = grid.block.rows.lowerBound
    for row in grid.block.rows {
      roles.append(role(of: row, grid))
      let segment = grid.table.segment(row, 0)
      isNumbered.append(
        segment >= 0 && Self.numerals.begins(grid.report.text.bytes, grid.report.segments[segment].range))
    }
  }

  func role(_ row: Int) -> Role { roles[row - first] }

  private mutating func role(of row: Int, _ grid: NumberGrid) -> Role {
    var hasNumber = false
    var found = Role.detail
    let bytes = grid.report.text.bytes
    for column in 0..<grid.table.columns {
      if grid.table.number(row, column) >= 0 {
        hasNumber = true
        continue
      }
      let segment = grid.table.segment(row, column)
      if segment < 0 || hasNumber { continue }
      let whole = grid.report.segments[segment].range
      if whole.count > 60 { continue }
      let range = grid.report.bareHeader(whole)
      if Self.subtotals.ends(bytes, range) || Self.subtotals.begins(bytes, range) {
        found = .subtotal
      } else if found == .detail, range.count <= 36, Self.totals.ends(bytes, range) || Self.totals.begins(bytes, range)
      {
        found = .total
      } else if found == .detail, Self.headTotals.ends(bytes, range) {
        found = .headTotal
      } else if Self.parts.begins(bytes, whole) {
        found = .ofWhich
      } else if column == 0, Self.notes.begins(bytes, range) {
        return .none
      }
      if Self.rest.occurs(in: bytes, whole) { hasRest = true }
    }
    return hasNumber ? found : .none
  }
}
