import Figures
import ReportReading

extension FormulaSearch {
  private static let fewestRows = 3

  /// The amount above the table when all rates of a column agree on another one: the amount was changed, not the rates.
  func impliedWhole(_ column: Int) -> Relation? {
    guard grid.traits(column).contains(.rate), grid.kind(column) == .percent else { return nil }
    for formula in candidates(for: column) {
      guard case .outside(let part, let index) = formula, let implied = implied(column, part) else { continue }
      let stated = grid.report.figures[index]
      guard stated.approximator == .exact, !implied.whole.meets(stated.interval),
        let written = implied.whole.upper.shifted(byPowerOfTen: -Int(stated.scale))
      else { continue }
      let middle = ExactNumber(units: (implied.whole.lower.units + implied.whole.upper.units) / 2)
      let digits = WrittenDigits(stated, grid.report.text.bytes).digits.count
      let isSlip =
        written >= .one && digits >= 3
        && [.swapped, .oneDigit].contains(DigitSlip.between(stated, middle, grid.report.text.bytes))
      return RelationJudge.broken(
        .tableFormula, severity: isSlip ? .error : .warning, subject: index, figure: stated,
        operands: implied.operands, computed: NumberInterval(exactly: middle))
    }
    return nil
  }

  /// What a column of rates says that the column of parts is measured against, when at least three rows agree.
  private func implied(_ column: Int, _ part: Int) -> (whole: NumberInterval, operands: [Int32])? {
    var whole: NumberInterval?
    var operands: [Int32] = []
    var parts = Set<ExactNumber>()
    for row in grid.block.rows where roles.role(row) == .detail {
      guard let amount = grid.figure(row, part), let rate = grid.figure(row, column) else { continue }
      guard let quotient = amount.interval.divided(by: rate.interval) else { return nil }
      let lower = whole.map { max($0.lower, quotient.lower) } ?? quotient.lower
      let upper = whole.map { min($0.upper, quotient.upper) } ?? quotient.upper
      if lower > upper { return nil }
      whole = NumberInterval(lower, upper)
      parts.insert(amount.value)
      operands = [Int32(grid.index(row, part)), Int32(grid.index(row, column))]
    }
    guard let whole, parts.count >= Self.fewestRows else { return nil }
    return (whole, operands)
  }
}
