import Figures
import ReportReading

/// How a column may be computed from others of the same row.
enum ColumnFormula: Hashable {
  /// a / b
  case quotient(Int, Int)
  /// a − b
  case difference(Int, Int)
  /// (a − b) / b
  case growth(Int, Int)
  /// a × b
  case product(Int, Int)
  /// The sum of columns.
  case sum([Int])
  /// a − the sum of columns.
  case remainder(Int, [Int])
  /// The sum of columns / b.
  case sumQuotient([Int], Int)
  /// a / the number of the total row in a's column.
  case share(Int)
  /// a / a figure outside the table.
  case outside(Int, figure: Int)
  /// The sum of a's column down to this row.
  case running(Int)
  /// A formula written in the header with the letters of columns.
  case written(FormulaExpression)

  /// The columns that are read.
  var columns: [Int] {
    switch self {
    case .quotient(let a, let b), .difference(let a, let b), .growth(let a, let b), .product(let a, let b): [a, b]
    case .sum(let columns): columns
    case .remainder(let a, let columns): [a] + columns
    case .sumQuotient(let columns, let b): columns + [b]
    case .share(let a), .outside(let a, _), .running(let a): [a]
    case .written(let expression): expression.columns
    }
  }

  /// Whether the rows of the formula add up to a row of it, so that a total row repeats the faults above it.
  var isAdditive: Bool {
    switch self {
    case .sum, .difference, .remainder: true
    default: false
    }
  }
}

/// What a formula says about one row.
struct FormulaValue {
  /// What the result may be, given the written decimals.
  var wide: NumberInterval
  /// The result of the numbers exactly as written.
  var exact: ExactNumber
  var operands: [Int32]
}

extension NumberGrid {
  /// The value of a formula in a row; `nil` when a number is missing or the division has no meaning.
  func value(_ formula: ColumnFormula, _ row: Int, total: Int?) -> FormulaValue? {
    switch formula {
    case .quotient(let a, let b):
      return pair(row, a, b) { x, y in
        x.divided(by: y)
      } exact: {
        $0.divided(by: $1)
      }
    case .difference(let a, let b):
      return pair(row, a, b) { x, y in
        x - y
      } exact: {
        $0 - $1
      }
    case .growth(let a, let b):
      return pair(row, a, b) { x, y in
        (x.divided(by: y)).map { $0 - NumberInterval(exactly: .one) }
      } exact: {
        ($0 - $1).divided(by: $1)
      }
    case .product(let a, let b):
      return pair(row, a, b) { x, y in
        x.times(y)
      } exact: {
        $0.times($1)
      }
    case .sum(let columns): return sum(columns, row)
    case .remainder(let a, let columns): return remainder(a, columns, row)
    case .sumQuotient(let columns, let b): return sumQuotient(columns, b, row)
    case .share(let a):
      guard let total, let whole = interval(total, a), let all = figure(total, a) else { return nil }
      return against(row, a, whole, all.value, table.number(total, a))
    case .outside(let a, let index):
      let whole = report.figures[index]
      return against(row, a, whole.interval, whole.value, index)
    case .running(let a): return running(a, row)
    case .written(let expression): return expression.value(in: self, row)
    }
  }

  private func pair(
    _ row: Int, _ a: Int, _ b: Int, _ wide: (NumberInterval, NumberInterval) -> NumberInterval?,
    exact: (ExactNumber, ExactNumber) -> ExactNumber?
  ) -> FormulaValue? {
    guard let x = figure(row, a), let y = figure(row, b), let first = interval(row, a), let second = interval(row, b),
      let interval = wide(first, second), let value = exact(x.value, y.value)
    else { return nil }
    return FormulaValue(wide: interval, exact: value, operands: [Int32(index(row, a)), Int32(index(row, b))])
  }

  private func against(_ row: Int, _ a: Int, _ whole: NumberInterval, _ value: ExactNumber, _ index: Int)
    -> FormulaValue?
  {
    guard let x = figure(row, a), let first = interval(row, a), let wide = first.divided(by: whole),
      let exact = x.value.divided(by: value)
    else { return nil }
    return FormulaValue(wide: wide, exact: exact, operands: [Int32(self.index(row, a)), Int32(index)])
  }

  private func sum(_ columns: [Int], _ row: Int) -> FormulaValue? {
    var wide = NumberInterval(exactly: .zero)
    var exact = ExactNumber.zero
    var operands: [Int32] = []
    for column in columns {
      guard let part = interval(row, column), let figure = figure(row, column) else {
        if isBlank(row, column) { continue }
        return nil
      }
      wide = wide + part
      exact = exact + figure.value
      operands.append(Int32(index(row, column)))
    }
    return operands.count < 2 ? nil : FormulaValue(wide: wide, exact: exact, operands: operands)
  }

  private func remainder(_ a: Int, _ columns: [Int], _ row: Int) -> FormulaValue? {
    guard let whole = figure(row, a), let interval = interval(row, a), let parts = sum(columns, row) else { return nil }
    return FormulaValue(
      wide: interval - parts.wide, exact: whole.value - parts.exact,
      operands: [Int32(index(row, a))] + parts.operands)
  }

  private func sumQuotient(_ columns: [Int], _ b: Int, _ row: Int) -> FormulaValue? {
    guard let whole = figure(row, b), let interval = interval(row, b), let parts = sum(columns, row),
      let wide = parts.wide.divided(by: interval), let exact = parts.exact.divided(by: whole.value)
    else { return nil }
    return FormulaValue(wide: wide, exact: exact, operands: parts.operands + [Int32(index(row, b))])
  }

  private func running(_ a: Int, _ row: Int) -> FormulaValue? {
    var wide = NumberInterval(exactly: .zero)
    var exact = ExactNumber.zero
    var operands: [Int32] = []
    for r in block.rows.lowerBound...row {
      guard let part = interval(r, a), let figure = figure(r, a) else { continue }
      wide = wide + part
      exact = exact + figure.value
      operands.append(Int32(index(r, a)))
    }
    return operands.isEmpty ? nil : FormulaValue(wide: wide, exact: exact, operands: operands)
  }
}
