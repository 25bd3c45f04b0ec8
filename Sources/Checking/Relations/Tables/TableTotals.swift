import Figures
package import ReportReading
package import RulePacks

/// Finds row, column and group totals of tables and judges them.
package enum TableTotals {
  /// Total rows judged in one block, and the rows to each side that one may add up: no readable table has more.
  private static let mostTotals = 500
  private static let farthest = 2_000

  package static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    for (index, table) in report.tables.enumerated() {
      for block in table.blocks where !NumberGrid.isIndicatorForm(index, block, in: report) {
        let grid = NumberGrid(report, table, block)
        if grid.columns.isEmpty || block.rows.count > 20_000 { continue }
        let roles = RowRoles(grid)
        let hasTotals = findRows(grid, roles, into: &relations)
        if !hasTotals { findUnlabelled(grid, roles, into: &relations) }
        RowTotals.find(grid, into: &relations)
      }
    }
  }

  /// Judges every labelled total row; says whether there was one.
  private static func findRows(_ grid: NumberGrid, _ roles: RowRoles, into relations: inout [Relation]) -> Bool {
    var found = false
    var judged = 0
    for row in grid.block.rows where judged < mostTotals {
      let first = max(grid.block.rows.lowerBound, row - farthest)
      let last = min(grid.block.rows.upperBound, row + farthest)
      let readings = TotalReadings.readings(of: row, roles, rows: first..<last)
      if readings.isEmpty { continue }
      found = true
      judged += 1
      judge(row, readings, grid, roles, into: &relations)
    }
    return found
  }

  private static func judge(
    _ row: Int, _ readings: [[Int]], _ grid: NumberGrid, _ roles: RowRoles, into relations: inout [Relation]
  ) {
    let columns = grid.columns.filter { additive($0, grid) && grid.index(row, $0) >= 0 }
    var best = 0
    var bestHeld = -1
    for (i, reading) in readings.enumerated() {
      let held = columns.count { sum(reading, $0, of: row, grid)?.isHeld == true }
      if held > bestHeld {
        best = i
        bestHeld = held
      }
    }
    var broken: [Relation] = []
    var heldParts = 0
    for column in columns {
      if let held = readings.lazy.compactMap({ sum($0, column, of: row, grid) }).first(where: { $0.isHeld }) {
        if held.operands.count >= 1, !held.computed.isZero { heldParts += 1 }
        relations.append(held.relation(subject: grid.index(row, column)))
      } else if let failed = sum(readings[best], column, of: row, grid) {
        guard let figure = grid.figure(row, column), !failed.operands.isEmpty else { continue }
        broken.append(
          RelationJudge.broken(
            .tableTotal, subject: grid.index(row, column), figure: figure, operands: failed.operands,
            computed: NumberInterval(exactly: failed.computed)))
      } else {
        relations.append(
          Relation(
            kind: .tableTotal, verdict: .undecided, subject: grid.index(row, column), operands: [],
            reason: .operandsNotFound))
      }
    }
    let isOpen = roles.role(row) == .headTotal && !roles.hasRest
    for var relation in broken {
      if heldParts == 0, broken.count > 1 {
        // Every column fails: a plain total may have several faults, a layered one was rather misread.
        if readings.count == 1, broken.count == 2, roles.role(row) == .total {
          relation.severity = .warning
        } else {
          relation.verdict = .undecided
          relation.reason = .ambiguous
        }
      } else if heldParts == 0, isOpen, let computed = relation.computed,
        computed.upper < grid.report.figures[Int(relation.subject)].value
      {
        relation.severity = .warning
      }
      relations.append(relation)
    }
  }

  private static func additive(_ column: Int, _ grid: NumberGrid) -> Bool {
    grid.isAdditive(column)
      && !(grid.traits(column).contains(.points) && grid.columns.count > 2
        && grid.columns.contains { grid.traits($0).contains(.planned) })
  }

  /// A sum of rows against the total of one column.
  struct Sum {
    var operands: [Int32]
    var computed: ExactNumber
    var isHeld: Bool

    func relation(subject: Int) -> Relation {
      Relation(
        kind: .tableTotal, verdict: .held, subject: subject, operands: operands,
        computed: NumberInterval(exactly: computed))
    }
  }

  /// Adds up one column over rows; `nil` when a cell holds something other than a number or a dash.
  private static func sum(_ rows: [Int], _ column: Int, of total: Int, _ grid: NumberGrid) -> Sum? {
    guard let stated = grid.interval(total, column), let subject = grid.figure(total, column) else { return nil }
    var interval = NumberInterval(exactly: .zero)
    var exact = ExactNumber.zero
    var operands: [Int32] = []
    for row in rows {
      guard let figure = grid.figure(row, column), let part = grid.interval(row, column) else {
        if grid.isBlank(row, column) { continue }
        return nil
      }
      if figure.kind != subject.kind { return nil }
      interval = interval + part
      exact = exact + figure.value
      operands.append(Int32(grid.index(row, column)))
    }
    return Sum(operands: operands, computed: exact, isHeld: stated.meets(interval))
  }

  /// A last row without a label is a total when at least two columns say so.
  private static func findUnlabelled(_ grid: NumberGrid, _ roles: RowRoles, into relations: inout [Relation]) {
    let lines = grid.block.rows.filter { roles.role($0) == .detail }
    guard lines.count >= 4, let last = lines.last else { return }
    let parts = Array(lines.dropLast())
    let columns = grid.columns.filter { additive($0, grid) && grid.index(last, $0) >= 0 }
    let sums = columns.map { sum(parts, $0, of: last, grid) }
    let isClear = sums.count { sum in
      sum.map { $0.isHeld && $0.operands.count >= 3 && !$0.computed.isZero } ?? false
    }
    guard isClear >= 2 else { return }
    for (column, sum) in zip(columns, sums) {
      guard let sum, let figure = grid.figure(last, column) else { continue }
      if sum.isHeld {
        relations.append(sum.relation(subject: grid.index(last, column)))
      } else if !sum.operands.isEmpty {
        relations.append(
          RelationJudge.broken(
            .tableTotal, severity: .warning, subject: grid.index(last, column), figure: figure,
            operands: sum.operands, computed: NumberInterval(exactly: sum.computed)))
      }
    }
  }
}
