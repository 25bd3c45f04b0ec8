import Figures
import ReportReading

/// Searches the formulas of one block: written ones first, then those that headers propose, then those that only the
/// numbers show.
struct FormulaSearch {
  let grid: NumberGrid
  let roles: RowRoles
  /// The first total row, which shares are taken of.
  let totalRow: Int?
  private(set) var relations: [Relation] = []
  /// Sets of columns already related by a formula, so that c = a − b does not come back as a = b + c.
  private var related: [Set<Int>] = []

  init(_ grid: NumberGrid) {
    self.grid = grid
    let roles = RowRoles(grid)
    self.roles = roles
    totalRow = grid.block.rows.first { roles.role($0) == .total || roles.role($0) == .headTotal }
  }

  mutating func run() {
    var reader = FormulaExpressionReader(grid)
    var open: [Int] = []
    for column in grid.columns {
      if let written = reader.formula(of: column, in: grid) {
        let formula = ColumnFormula.written(written)
        judge(column, Candidate(formula: formula, tally: tally(formula, column), isSupported: true, isExact: true), [])
        related.append(Set(written.columns + [column]))
      } else {
        open.append(column)
      }
    }
    let byTrust = open.filter { isNamed($0) } + open.filter { !isNamed($0) }
    for column in byTrust { search(column) }
  }

  private func isNamed(_ column: Int) -> Bool {
    isRate(column) || !grid.traits(column).isDisjoint(with: [.difference, .running, .average])
  }

  private func isRate(_ column: Int) -> Bool {
    if grid.traits(column).contains(.points) { return false }
    switch grid.kind(column) {
    case .percent: return true
    case .bare: return !grid.traits(column).isDisjoint(with: [.rate, .growth, .share])
    default: return false
    }
  }

  private mutating func search(_ column: Int) {
    if grid.traits(column).contains(.serial) { return }
    var best: [Candidate] = []
    for formula in candidates(for: column) {
      if !isWorthATry(formula, column) { continue }
      let columns = Set(formula.columns + [column])
      if !isRate(column), related.contains(columns) { continue }
      var candidate = Candidate(
        formula: formula, tally: tally(formula, column), isSupported: isSupported(formula, column), isExact: false)
      if candidate.tally.broken > 0, isAddedDown(formula) {
        // A total row repeats the fault of the row above it: the rows it adds up speak alone.
        let details = tally(formula, column, of: .detail)
        if details.held >= 2, details.broken < candidate.tally.broken { candidate.tally = details }
      }
      if isEstablished(candidate, column) { best.append(candidate) }
    }
    if best.isEmpty, isRate(column) {
      for formula in summedRates(column) where isWorthATry(formula, column) {
        let candidate = Candidate(
          formula: formula, tally: tally(formula, column), isSupported: isSupported(formula, column), isExact: false)
        if isEstablished(candidate, column) { best.append(candidate) }
      }
    }
    best.sort { $0.rank > $1.rank }
    guard let first = best.first else {
      if let relation = impliedWhole(column) { relations.append(relation) }
      return
    }
    judge(column, first, Array(best.dropFirst().prefix(3)))
    related.append(Set(first.formula.columns + [column]))
  }

  /// Whether the first rows leave room for the formula: most candidates fall here.
  private func isWorthATry(_ formula: ColumnFormula, _ column: Int) -> Bool {
    var held = 0
    var broken = 0
    for row in grid.block.rows where roles.role(row) == .detail {
      guard let judged = judge(formula, column, row) else { continue }
      if judged.isHeld { held += 1 } else { broken += 1 }
      if held + broken >= 6 { break }
    }
    return broken <= 2 || held >= 2
  }

  /// A formula with the rows that it explains.
  struct Candidate {
    var formula: ColumnFormula
    var tally: (held: Int, broken: Int, trivial: Int)
    /// Whether the header words propose it.
    var isSupported: Bool
    /// Whether the header writes it out.
    var isExact: Bool

    var rank: Int { tally.held * 20 - tally.broken * 10 + (isSupported ? 9 : 0) - formula.columns.count }
  }

  private func isAddedDown(_ formula: ColumnFormula) -> Bool { formula.isAdditive && totalRow != nil }

  private func tally(_ formula: ColumnFormula, _ column: Int, of role: RowRoles.Role? = nil)
    -> (held: Int, broken: Int, trivial: Int)
  {
    var result = (held: 0, broken: 0, trivial: 0)
    for row in rows(of: formula) where role == nil || roles.role(row) == role {
      guard let judged = judge(formula, column, row) else { continue }
      if !judged.isHeld {
        result.broken += 1
      } else if judged.isTrivial {
        result.trivial += 1
      } else {
        result.held += 1
      }
    }
    return result
  }

  /// The rows for which a formula speaks: totals have no running sum and no share of themselves.
  private func rows(of formula: ColumnFormula) -> [Int] {
    grid.block.rows.filter { row in
      switch formula {
      case .running: roles.role(row) == .detail
      case .product: roles.role(row) == .detail || roles.role(row) == .ofWhich
      case .share: row != totalRow && roles.role(row) != .none
      default: roles.role(row) != .none
      }
    }
  }

  struct Judgement {
    var value: FormulaValue
    var isHeld: Bool
    /// Whether the numbers as written, taken as exact, give the stated one.
    var isExact: Bool
    /// Whether the row would hold for many formulas (zeros, equal columns).
    var isTrivial: Bool
  }

  func judge(_ formula: ColumnFormula, _ column: Int, _ row: Int) -> Judgement? {
    guard let figure = grid.figure(row, column), var stated = grid.interval(row, column),
      var value = grid.value(formula, row, total: totalRow)
    else { return nil }
    if figure.kind == .bare, isRate(column), isRatio(formula), let lower = value.wide.lower.shifted(byPowerOfTen: 2),
      let upper = value.wide.upper.shifted(byPowerOfTen: 2), let exact = value.exact.shifted(byPowerOfTen: 2)
    {
      value.wide = NumberInterval(lower, upper)
      value.exact = exact
    }
    if isRatio(formula) {
      stated = NumberGrid.interval(figure, decimals: Int(figure.writtenDecimals))
      let half =
        ExactNumber(units: 500_000_000)
        .shifted(byPowerOfTen: Int(figure.scale) - Int(figure.writtenDecimals)) ?? .zero
      if figure.approximator == .exact { stated = NumberInterval(figure.value - half, figure.value + half) }
    }
    if case .running = formula, let step = step(column, formula, row), stated.meets(step.wide) {
      return Judgement(value: step, isHeld: true, isExact: true, isTrivial: figure.value.isZero)
    }
    let isTrivial =
      figure.value.isZero
      || !isRatio(formula) && figure.value.magnitude < ExactNumber(10) && figure.writtenDecimals == 0
    return Judgement(
      value: value, isHeld: stated.meets(value.wide), isExact: stated.contains(value.exact), isTrivial: isTrivial)
  }

  /// 累计 read step by step: the running total above plus this row.
  private func step(_ column: Int, _ formula: ColumnFormula, _ row: Int) -> FormulaValue? {
    guard case .running(let a) = formula, row > grid.block.rows.lowerBound,
      let above = grid.figure(row - 1, column), let before = grid.interval(row - 1, column),
      let here = grid.figure(row, a), let part = grid.interval(row, a)
    else { return nil }
    return FormulaValue(
      wide: before + part, exact: above.value + here.value,
      operands: [Int32(grid.index(row - 1, column)), Int32(grid.index(row, a))])
  }

  func isRatio(_ formula: ColumnFormula) -> Bool {
    switch formula {
    case .quotient, .growth, .share, .outside, .sumQuotient: true
    case .written(let expression): expression.isQuotient
    default: false
    }
  }

  private func isEstablished(_ candidate: Candidate, _ column: Int) -> Bool {
    let (held, broken, trivial) = candidate.tally
    if candidate.isSupported {
      if held >= 1 && held + trivial >= broken { return true }
      if held >= 1, isRatio(candidate.formula), 2 * held >= broken || isOnlyPair(candidate.formula, column) {
        return true
      }
      return held + trivial + broken == 1 && isRatio(candidate.formula) && isOnlyPair(candidate.formula, column)
    }
    return held >= 2 && held >= 2 * broken
  }

  private mutating func judge(_ column: Int, _ best: Candidate, _ others: [Candidate]) {
    let isSure =
      best.isExact || best.isSupported
      || best.tally.held >= 3 && (isRate(column) || best.tally.held >= 4 * best.tally.broken)
    for row in rows(of: best.formula) {
      guard let judged = judge(best.formula, column, row), let figure = grid.figure(row, column) else { continue }
      let subject = grid.index(row, column)
      if judged.isHeld {
        relations.append(
          Relation(
            kind: .tableFormula, verdict: .held, subject: subject, operands: judged.value.operands,
            computed: NumberInterval(exactly: judged.value.exact)))
        if judged.isExact || !isRatio(best.formula) || !hasWholeMoney(best.formula, row) { continue }
        relations.removeLast()
      }
      if repeatsFaults(best.formula, column, row, judged, figure) { continue }
      if others.contains(where: { other in
        other.tally.held >= best.tally.held && other.tally.broken <= best.tally.broken
          && (other.isSupported || !best.isSupported) && judge(other.formula, column, row)?.isHeld == true
      }) {
        continue
      }
      var severity: Severity = judged.isHeld || !isSure ? .warning : .error
      if severity == .error { severity = doubt(best.formula, column, row, figure, judged) }
      relations.append(
        RelationJudge.broken(
          .tableFormula, severity: severity, subject: subject, figure: figure,
          operands: operands(best.formula, column, row, judged),
          computed: NumberInterval(exactly: judged.value.exact)))
    }
  }

  /// A running total names the one above it and this row's amount, not the whole column.
  private func operands(_ formula: ColumnFormula, _ column: Int, _ row: Int, _ judged: Judgement) -> [Int32] {
    if case .running = formula, let step = step(column, formula, row) { return step.operands }
    return judged.value.operands
  }

  /// Whole amounts in 万元 beside a finer rate may have been rounded before they were printed.
  private func hasWholeMoney(_ formula: ColumnFormula, _ row: Int) -> Bool {
    formula.columns.contains { column in
      grid.figure(row, column).map { $0.kind == .money || $0.kind == .bare && $0.scale > 0 } ?? false
    }
  }

  /// Reasons for a warning instead of an error: digits cut off instead of rounded, a decline written without its sign,
  /// a total row that shows a mean.
  private func doubt(
    _ formula: ColumnFormula, _ column: Int, _ row: Int, _ figure: Figure, _ judged: Judgement
  ) -> Severity {
    let step =
      ExactNumber(units: 1_000_000_000)
      .shifted(byPowerOfTen: Int(figure.scale) - Int(figure.writtenDecimals)) ?? .zero
    let difference = (judged.value.exact - figure.value).magnitude
    if isRatio(formula), difference < step { return .warning }
    if case .difference = formula, figure.value > .zero, judged.value.exact == -figure.value,
      !totalDenies(column)
    {
      return .warning
    }
    if isRatio(formula), roles.role(row) != .detail, isMean(column, row, figure) { return .warning }
    return .error
  }

  /// Whether the column as written fails to add up to its total, so that a sign must be missing.
  private func totalDenies(_ column: Int) -> Bool {
    guard let totalRow, let total = grid.figure(totalRow, column) else { return false }
    var sum = ExactNumber.zero
    for row in grid.block.rows where roles.role(row) == .detail {
      if let figure = grid.figure(row, column) { sum = sum + figure.value }
    }
    return sum != total.value
  }

  private func isMean(_ column: Int, _ row: Int, _ figure: Figure) -> Bool {
    var sum = ExactNumber.zero
    var count = 0
    for r in grid.block.rows where roles.role(r) == .detail {
      guard let part = grid.figure(r, column) else { continue }
      sum = sum + part.value
      count += 1
    }
    guard count > 1, let mean = sum.divided(by: ExactNumber(count)) else { return false }
    return figure.interval.contains(mean)
  }
}
