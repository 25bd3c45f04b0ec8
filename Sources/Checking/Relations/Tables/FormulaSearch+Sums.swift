import Figures
import ReportReading

/// Sums and differences of several columns that need not stand side by side, and rates of such sums.
extension FormulaSearch {
  private static let widestSearch = 16

  /// Sums of at least three columns, and differences of several, that two rows confirm to the last digit.
  func scatteredSums(_ column: Int, _ same: [Int]) -> [ColumnFormula] {
    guard same.count >= 3, same.count <= Self.widestSearch else { return [] }
    var formulas: [ColumnFormula] = []
    let rows = Array(
      grid.block.rows.lazy.filter { row in
        roles.role(row) == .detail && (grid.figure(row, column).map { $0.value > .zero } ?? false)
      }.prefix(3))
    for (i, first) in rows.enumerated() {
      for second in rows[(i + 1)...] {
        for parts in parts(of: column, less: nil, same, first, second) where parts.count >= 3 {
          add(.sum(parts), to: &formulas)
        }
        guard grid.traits(column).contains(.difference) else { continue }
        for whole in same {
          let rest = same.filter { $0 != whole }
          for parts in parts(of: whole, less: column, rest, first, second) {
            add(.remainder(whole, parts), to: &formulas)
          }
        }
      }
    }
    return formulas
  }

  private func add(_ formula: ColumnFormula, to formulas: inout [ColumnFormula]) {
    if formulas.count < 8, !formulas.contains(formula) { formulas.append(formula) }
  }

  private func parts(of whole: Int, less column: Int?, _ from: [Int], _ first: Int, _ second: Int) -> [[Int]] {
    guard let one = grid.figure(first, whole), let two = grid.figure(second, whole) else { return [] }
    var targets = (one.value.units, two.value.units)
    if let column {
      guard let a = grid.figure(first, column), let b = grid.figure(second, column) else { return [] }
      targets = (targets.0 - a.value.units, targets.1 - b.value.units)
    }
    if targets.0 <= 0 || targets.1 <= 0 { return [] }
    var search = SubsetSearch(first: targets.0, second: targets.1)
    for part in from {
      let a = grid.figure(first, part)?.value.units
      let b = grid.figure(second, part)?.value.units
      guard a != nil || grid.isBlank(first, part), b != nil || grid.isBlank(second, part) else { continue }
      search.offer(part, a ?? 0, b ?? 0)
    }
    return search.run()
  }

  /// Rates of a sum of two or three neighbouring columns, tried only when no plain rate explains the column.
  func summedRates(_ column: Int) -> [ColumnFormula] {
    let values = grid.columns.filter { $0 != column && !isSerial($0) && !isShareLike($0) && isCountable($0) }
    guard values.count >= 3, values.count <= Self.widestSearch else { return [] }
    var formulas: [ColumnFormula] = []
    for start in values.indices {
      for length in 2...3 where start + length <= values.count {
        let parts = Array(values[start..<(start + length)])
        guard parts.allSatisfy({ grid.kind($0) == grid.kind(parts[0]) }) else { continue }
        for whole in values where !parts.contains(whole) && grid.kind(whole) == grid.kind(parts[0]) {
          formulas.append(.sumQuotient(parts, whole))
        }
      }
    }
    return formulas
  }

  private static let sums = WordList("之和", "+", "加上")
  private static let noteDistance = 8

  /// Whether the text around the table explains the rate: 「综合满意率（满意与基本满意之和占调查户数的比例）」.
  func isNoted(_ column: Int, _ parts: [Int], _ whole: Int) -> Bool {
    let report = grid.report
    let bytes = report.text.bytes
    guard let name = header(column), name.count >= 9, let cell = grid.table.grid.first(where: { $0 >= 0 }),
      let last = grid.table.grid.last(where: { $0 >= 0 })
    else { return false }
    let near = max(0, Int(cell) - Self.noteDistance)..<min(report.segments.count, Int(last) + 1 + Self.noteDistance)
    for segment in near where report.segments[segment].table < 0 {
      let range = report.segments[segment].range
      guard let at = bytes.firstIndex(ofTextAt: name, in: range), Self.sums.occurs(in: bytes, at..<range.upperBound)
      else { continue }
      let behind = at + name.count..<min(range.upperBound, at + name.count + 150)
      if (parts + [whole]).allSatisfy({ isNamed($0, in: behind) }) { return true }
    }
    return false
  }

  private func header(_ column: Int) -> Range<Int>? {
    grid.table.headerCells(of: grid.block, column: column).last.map {
      grid.report.bareHeader(grid.report.segments[$0].range)
    }
  }

  /// Whether a text names a column, with or without 户数, 人数 at the end of its header.
  private func isNamed(_ column: Int, in range: Range<Int>) -> Bool {
    guard let header = header(column), let name = FigureSubject.read(words: header, in: grid.report) else {
      return false
    }
    return grid.report.text.bytes.firstIndex(ofTextAt: name.words, in: range) != nil
  }

  private static let discontent = WordList("不满意")

  /// Whether a column counts those who are satisfied.
  func isContent(_ column: Int) -> Bool {
    guard grid.traits(column).contains(.satisfied),
      let header = grid.table.headerCells(of: grid.block, column: column).last
    else { return false }
    return !Self.discontent.occurs(in: grid.report.text.bytes, grid.report.segments[header].range)
  }

  /// Whether a total row is off by exactly what the rows above it are off: the fault is theirs.
  func repeatsFaults(
    _ formula: ColumnFormula, _ column: Int, _ row: Int, _ judged: Judgement, _ figure: Figure
  ) -> Bool {
    guard formula.isAdditive, roles.role(row) == .total || roles.role(row) == .subtotal else { return false }
    var difference = ExactNumber.zero
    var faults = 0
    for above in grid.block.rows where roles.role(above) == .detail {
      guard let part = judge(formula, column, above), !part.isHeld, let stated = grid.figure(above, column) else {
        continue
      }
      difference = difference + (part.value.exact - stated.value)
      faults += 1
    }
    return faults > 0 && difference == judged.value.exact - figure.value
  }
}

/// Finds the columns that add up to a number in one row and to another number in a second row.
private struct SubsetSearch {
  let first: Int128
  let second: Int128
  private var columns: [(column: Int, first: Int128, second: Int128)] = []
  private var chosen: [Int] = []
  private var found: [[Int]] = []
  private var steps = 0

  private static let mostSteps = 3_000
  private static let mostFound = 4

  init(first: Int128, second: Int128) {
    self.first = first
    self.second = second
  }

  /// Columns of nothing and columns too large for the sum are left out.
  mutating func offer(_ column: Int, _ a: Int128, _ b: Int128) {
    if a < 0 || b < 0 || a > first || b > second || a + b == 0 { return }
    columns.append((column, a, b))
  }

  mutating func run() -> [[Int]] {
    columns.sort { $0.first != $1.first ? $0.first > $1.first : $0.column < $1.column }
    descend(0, first, second)
    return found.map { $0.sorted() }
  }

  private mutating func descend(_ from: Int, _ a: Int128, _ b: Int128) {
    steps += 1
    if steps > Self.mostSteps || found.count == Self.mostFound { return }
    if a == 0, b == 0, chosen.count >= 2 {
      found.append(chosen)
      return
    }
    for i in from..<max(from, columns.count) where columns[i].first <= a && columns[i].second <= b {
      chosen.append(columns[i].column)
      descend(i + 1, a - columns[i].first, b - columns[i].second)
      chosen.removeLast()
    }
  }
}
