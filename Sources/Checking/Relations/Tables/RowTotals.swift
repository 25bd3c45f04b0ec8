import Figures
import ReportReading

/// Judges the columns headed 合计 or 小计 that add up other columns of the same row.
enum RowTotals {
  private static let totals = WordList("合计", "小计", "总计", "共计")

  static func find(_ grid: NumberGrid, into relations: inout [Relation]) {
    if grid.columns.count < 3 || grid.columns.count > 64 { return }
    let headed = grid.columns.filter { isTotal($0, grid) }
    for column in headed {
      let readings = readings(of: column, headed, grid)
      var best: (held: Int, broken: Int, reading: [Int])?
      for reading in readings {
        let score = tally(reading, column, grid)
        if best == nil || score.held > (best?.held ?? 0) { best = (score.held, score.broken, reading) }
      }
      guard let best, best.held >= 1, best.held >= best.broken else { continue }
      judge(best.reading, column, grid, into: &relations)
    }
  }

  private static func isTotal(_ column: Int, _ grid: NumberGrid) -> Bool {
    guard let header = grid.table.headerCells(of: grid.block, column: column).last else { return false }
    let range = grid.report.bareHeader(grid.report.segments[header].range)
    return totals.ends(grid.report.text.bytes, range)
  }

  private static func readings(of column: Int, _ headed: [Int], _ grid: NumberGrid) -> [[Int]] {
    let parts = grid.columns.filter { grid.isAdditive($0) && grid.kind($0) == grid.kind(column) && $0 != column }
    let plain = parts.filter { !headed.contains($0) }
    let previous = headed.last { $0 < column } ?? -1
    let next = headed.first { $0 > column } ?? Int.max
    let candidates = [
      plain.filter { $0 > previous && $0 < column }, plain.filter { $0 > column && $0 < next },
      plain.filter { $0 < column }, plain.filter { $0 > column }, plain,
      parts.filter { headed.contains($0) },
    ]
    var seen: [[Int]] = []
    for candidate in candidates where candidate.count >= 2 && !seen.contains(candidate) { seen.append(candidate) }
    return seen
  }

  private static func tally(_ reading: [Int], _ column: Int, _ grid: NumberGrid) -> (held: Int, broken: Int) {
    var result = (held: 0, broken: 0)
    for row in grid.block.rows {
      guard let judged = sum(reading, column, row, grid) else { continue }
      if !judged.isHeld {
        result.broken += 1
      } else if judged.operands.count >= 2, !judged.computed.isZero {
        result.held += 1
      }
    }
    return result
  }

  private static func judge(_ reading: [Int], _ column: Int, _ grid: NumberGrid, into relations: inout [Relation]) {
    for row in grid.block.rows {
      guard let sum = sum(reading, column, row, grid), let figure = grid.figure(row, column) else { continue }
      let subject = grid.index(row, column)
      relations.append(
        sum.isHeld
          ? sum.relation(subject: subject)
          : RelationJudge.broken(
            .tableTotal, subject: subject, figure: figure, operands: sum.operands,
            computed: NumberInterval(exactly: sum.computed)))
    }
  }

  private static func sum(_ reading: [Int], _ column: Int, _ row: Int, _ grid: NumberGrid) -> TableTotals.Sum? {
    guard let stated = grid.interval(row, column) else { return nil }
    var interval = NumberInterval(exactly: .zero)
    var exact = ExactNumber.zero
    var operands: [Int32] = []
    for part in reading {
      guard let figure = grid.figure(row, part), let value = grid.interval(row, part) else {
        if grid.isBlank(row, part) { continue }
        return nil
      }
      interval = interval + value
      exact = exact + figure.value
      operands.append(Int32(grid.index(row, part)))
    }
    if operands.isEmpty { return nil }
    return TableTotals.Sum(operands: operands, computed: exact, isHeld: stated.meets(interval))
  }
}
