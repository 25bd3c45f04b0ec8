/// The ways in which a total row may be meant: which rows it adds up, the likeliest first.
enum TotalReadings {
  static func readings(of row: Int, _ roles: RowRoles, rows: Range<Int>) -> [[Int]] {
    switch roles.role(row) {
    case .subtotal: subtotal(row, roles, rows)
    case .total: total(row, roles, rows)
    case .headTotal: headTotal(row, roles, rows)
    default: []
    }
  }

  private static func subtotal(_ row: Int, _ roles: RowRoles, _ rows: Range<Int>) -> [[Int]] {
    var above: [Int] = []
    var r = row - 1
    while r >= rows.lowerBound, isLine(roles.role(r)) {
      above.insert(r, at: 0)
      r -= 1
    }
    let below = linesBelow(row, roles, rows)
    return variants(of: above, roles) + variants(of: below, roles)
  }

  private static func total(_ row: Int, _ roles: RowRoles, _ rows: Range<Int>) -> [[Int]] {
    var lines: [Int] = []
    var subtotals: [Int] = []
    var sinceSubtotal: [Int] = []
    var totals: [Int] = []
    for r in rows.lowerBound..<row {
      switch roles.role(r) {
      case .detail, .ofWhich:
        lines.append(r)
        sinceSubtotal.append(r)
      case .subtotal:
        subtotals.append(r)
        sinceSubtotal = []
      case .total, .headTotal: totals.append(r)
      case .none: break
      }
    }
    var readings: [[Int]] = []
    if !subtotals.isEmpty {
      readings.append(subtotals)
      if !sinceSubtotal.isEmpty { readings.append(subtotals + sinceSubtotal) }
    }
    readings += variants(of: lines, roles)
    if let last = totals.last {
      let since = lines.filter { $0 > last }
      readings += variants(of: since, roles)
      readings.append([last] + since)
      if totals.count >= 2 { readings.append(totals) }
    }
    let numbered = lines.filter { roles.isNumbered[$0 - roles.first] }
    if numbered.count >= 2 { readings.append(numbered) }
    if lines.isEmpty { readings += below(row, roles, rows) }
    return readings.filter { $0.count >= 2 }
  }

  private static func below(_ row: Int, _ roles: RowRoles, _ rows: Range<Int>) -> [[Int]] {
    let lines = ((row + 1)..<max(row + 1, rows.upperBound)).filter { isLine(roles.role($0)) }
    let subtotals = ((row + 1)..<max(row + 1, rows.upperBound)).filter { roles.role($0) == .subtotal }
    var readings = subtotals.count >= 2 ? [subtotals] : []
    readings += variants(of: lines, roles)
    let numbered = lines.filter { roles.isNumbered[$0 - roles.first] }
    if numbered.count >= 2 { readings.append(numbered) }
    return readings
  }

  private static func headTotal(_ row: Int, _ roles: RowRoles, _ rows: Range<Int>) -> [[Int]] {
    let lines = linesBelow(row, roles, rows)
    return lines.count >= 2 ? [lines] : []
  }

  private static func linesBelow(_ row: Int, _ roles: RowRoles, _ rows: Range<Int>) -> [Int] {
    var below: [Int] = []
    var r = row + 1
    while r < rows.upperBound, isLine(roles.role(r)) {
      below.append(r)
      r += 1
    }
    return below
  }

  private static func isLine(_ role: RowRoles.Role) -> Bool { role == .detail || role == .ofWhich }

  /// The rows with and without those that are parts of another (其中 and what follows it).
  private static func variants(of lines: [Int], _ roles: RowRoles) -> [[Int]] {
    let marked = lines.filter { roles.role($0) == .ofWhich }
    if lines.count < 2 { return [] }
    if marked.isEmpty { return [lines] }
    var readings = [lines.filter { roles.role($0) != .ofWhich }]
    for extra in 1...6 {
      readings.append(lines.filter { line in !marked.contains { line >= $0 && line <= $0 + extra } })
    }
    return (readings + [lines]).filter { $0.count >= 2 }
  }
}
