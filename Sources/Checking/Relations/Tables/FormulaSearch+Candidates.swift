import Figures
import ReportReading

extension FormulaSearch {
  /// The formulas that may explain a column, by what its header and its numbers are.
  func candidates(for column: Int) -> [ColumnFormula] {
    let traits = grid.traits(column)
    let kind = grid.kind(column)
    let others = grid.columns.filter { $0 != column && !isSerial($0) }
    var formulas: [ColumnFormula] = []
    if isShareLike(column) {
      let values = others.filter { !isShareLike($0) && isCountable($0) }
      for a in values {
        for b in values where a != b && grid.kind(a) == grid.kind(b) {
          formulas.append(.quotient(a, b))
          if traits.contains(.growth) || traits.contains(.difference) { formulas.append(.growth(a, b)) }
        }
        if totalRow != nil { formulas.append(.share(a)) }
        for figure in outside(kind: grid.kind(a)) { formulas.append(.outside(a, figure: figure)) }
      }
      return formulas
    }
    let same = others.filter { grid.kind($0) == kind && isCountable($0) }
    if traits.contains(.running) {
      return same.filter { !grid.traits($0).contains(.running) }.map { .running($0) }
    }
    if traits.contains(.average) {
      let values = others.filter { isCountable($0) }
      for a in values {
        for b in values where a != b && grid.kind(a) != grid.kind(b) { formulas.append(.quotient(a, b)) }
      }
      return formulas
    }
    guard isCountable(column) else { return [] }
    for a in same {
      for b in same where a != b { formulas.append(.difference(a, b)) }
    }
    for run in runs(beside: column, same) { formulas.append(.sum(run)) }
    formulas += scatteredSums(column, same)
    let factors = others.filter { !isShareLike($0) }
    for (i, a) in factors.enumerated() {
      for b in factors[(i + 1)...] where grid.kind(a) != grid.kind(b) || kind == .bare {
        formulas.append(.product(a, b))
      }
    }
    return formulas
  }

  func isSerial(_ column: Int) -> Bool { grid.traits(column).contains(.serial) }

  func isShareLike(_ column: Int) -> Bool {
    grid.kind(column) == .percent
      || grid.kind(column) == .bare && !grid.traits(column).isDisjoint(with: [.rate, .growth, .share])
  }

  func isCountable(_ column: Int) -> Bool {
    grid.traits(column).isDisjoint(with: [.average, .serial]) && !isShareLike(column)
      && grid.kind(column) != .percentagePoint
  }

  /// Contiguous columns right before or behind a column, which it may add up.
  private func runs(beside column: Int, _ same: [Int]) -> [[Int]] {
    var runs: [[Int]] = []
    let right = same.filter { $0 > column }
    let left = same.filter { $0 < column }
    for length in 2...8 {
      if right.count >= length { runs.append(Array(right.prefix(length))) }
      if left.count >= length { runs.append(Array(left.suffix(length))) }
    }
    return runs
  }

  /// Amounts right above the table that a column may be measured against (「全年预算数:800.00万元」).
  private func outside(kind: FigureKind) -> [Int] {
    var found: [Int] = []
    var segment = Int(grid.table.caption)
    var steps = 0
    while segment >= 0, steps < 3, grid.report.segments[segment].table < 0 {
      for index in grid.report.segments[segment].figureRange
      where grid.report.figures[index].kind == kind && kind != .bare && found.count < 6 {
        found.append(index)
      }
      segment -= 1
      steps += 1
    }
    return found
  }

  /// Whether the header words of the columns propose the formula.
  func isSupported(_ formula: ColumnFormula, _ column: Int) -> Bool {
    let result = grid.traits(column)
    switch formula {
    case .quotient(let a, let b):
      if result.contains(.average) { return true }
      if result.contains(.satisfied) {
        return grid.traits(a).contains(.satisfied) && grid.traits(b).contains(.surveyed)
      }
      guard result.contains(.rate) else { return false }
      return grid.traits(a).contains(.done) && grid.traits(b).contains(.planned)
        && !grid.traits(a).contains(.difference) && !grid.traits(b).contains(.difference)
    case .growth: return !result.isDisjoint(with: [.growth, .difference])
    case .difference: return result.contains(.difference)
    case .share: return result.contains(.share)
    case .running: return result.contains(.running)
    case .outside: return result.contains(.rate)
    case .sum(let parts):
      return result.contains(.total)
        || parts.count >= 3 && !result.contains(.satisfied) && parts.allSatisfy { grid.traits($0).contains(.satisfied) }
    case .remainder: return result.contains(.difference)
    case .sumQuotient(let parts, let b):
      return result.contains(.satisfied) && parts.allSatisfy { isContent($0) } && grid.traits(b).contains(.surveyed)
        || isNoted(column, parts, b)
    case .product: return false
    case .written: return true
    }
  }

  /// Whether a supported quotient is the only one that the headers propose.
  func isOnlyPair(_ formula: ColumnFormula, _ column: Int) -> Bool {
    guard case .quotient = formula else { return false }
    return candidates(for: column).count { candidate in
      if case .quotient = candidate { return isSupported(candidate, column) }
      return false
    } == 1
  }
}
