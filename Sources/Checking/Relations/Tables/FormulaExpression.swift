import Figures
import ReportReading

/// A formula in a column header over marked columns: 「执行率((B-C)/A)」, 「③=②/①」.
struct FormulaExpression: Hashable {
  indirect enum Node: Hashable {
    case column(Int)
    case operation(UInt8, Node, Node)
  }

  var root: Node

  var columns: [Int] { Self.columns(of: root) }

  private static func columns(of node: Node) -> [Int] {
    switch node {
    case .column(let column): [column]
    case .operation(_, let a, let b): columns(of: a) + columns(of: b)
    }
  }

  /// Whether the outermost operation is a division, so that the result is a rate.
  var isQuotient: Bool {
    if case .operation(0x2F, _, _) = root { return true }
    return false
  }

  func value(in grid: NumberGrid, _ row: Int) -> FormulaValue? {
    guard let result = Self.evaluate(root, grid, row) else { return nil }
    let operands = columns.map { Int32(grid.index(row, $0)) }.filter { $0 >= 0 }
    return operands.isEmpty ? nil : FormulaValue(wide: result.wide, exact: result.exact, operands: operands)
  }

  private static func evaluate(_ node: Node, _ grid: NumberGrid, _ row: Int) -> (
    wide: NumberInterval, exact: ExactNumber
  )? {
    switch node {
    case .column(let column):
      if let figure = grid.figure(row, column), let interval = grid.interval(row, column) {
        return (interval, figure.value)
      }
      return grid.isBlank(row, column) ? (NumberInterval(exactly: .zero), .zero) : nil
    case .operation(let sign, let left, let right):
      guard let a = evaluate(left, grid, row), let b = evaluate(right, grid, row) else { return nil }
      switch sign {
      case 0x2B: return (a.wide + b.wide, a.exact + b.exact)
      case 0x2D: return (a.wide - b.wide, a.exact - b.exact)
      case 0x2A:
        guard let wide = a.wide.times(b.wide), let exact = a.exact.times(b.exact) else { return nil }
        return (wide, exact)
      default:
        guard let wide = a.wide.divided(by: b.wide), let exact = a.exact.divided(by: b.exact) else { return nil }
        return (wide, exact)
      }
    }
  }
}

/// Reads formulas in headers with the marks of the columns.
struct FormulaExpressionReader {
  /// The mark of each column: a letter, or a circled number (as its third byte); 0 without one.
  private var marks: [(mark: UInt8, column: Int)] = []
  private var tokens: [UInt8] = []
  private var at = 0

  init(_ grid: NumberGrid) {
    for column in 0..<grid.table.columns {
      for segment in grid.table.headerCells(of: grid.block, column: column).reversed() {
        let range = grid.report.segments[segment].range
        if let mark = Self.mark(grid.report.text.bytes, range), !marks.contains(where: { $0.mark == mark }) {
          marks.append((mark, column))
          break
        }
      }
    }
  }

  /// The mark at the end of a header: 「(A)」, 「A」 behind a name, 「①」 or 「(1)」 alone in its parentheses.
  private static func mark(_ bytes: [UInt8], _ range: Range<Int>) -> UInt8? {
    let tokens = tokens(bytes, range)
    let letters = tokens.filter { !isSign($0) }
    return letters.count == 1 && !tokens.contains(where: { isOperator($0) }) ? letters.first : nil
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x29 || isOperator(byte) }

  private static func isOperator(_ byte: UInt8) -> Bool {
    byte == 0x2B || byte == 0x2D || byte == 0x2A || byte == 0x2F || byte == 0x3D
  }

  /// Letters, circled numbers, parentheses and operators of a header; everything else is left out.
  private static func tokens(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var tokens: [UInt8] = []
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = bytes[i]
      if byte >= 0x41 && byte <= 0x5A {
        tokens.append(byte)
      } else if byte >= 0x61 && byte <= 0x7A {
        tokens.append(byte - 0x20)
      } else if isSign(byte) {
        tokens.append(byte)
      } else if byte == 0xE2, i + 2 < range.upperBound, bytes[i + 1] == 0x91, bytes[i + 2] >= 0xA0 {
        tokens.append(bytes[i + 2])
        i += 2
      } else if byte == 0xC3, i + 1 < range.upperBound {
        tokens.append(bytes[i + 1] == 0x97 ? 0x2A : 0x2F)
        i += 1
      } else if byte == 0xE2, i + 2 < range.upperBound, bytes[i + 1] == 0x88, bytes[i + 2] == 0x92 {
        tokens.append(0x2D)
        i += 2
      }
      i += byte >= 0xE0 && !(byte == 0xE2 && i + 2 < range.upperBound && bytes[i] != byte) ? width(bytes[i]) : 1
    }
    return tokens
  }

  private static func width(_ lead: UInt8) -> Int { lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 1 }

  /// The formula in the header of a column; `nil` when there is none or a letter marks no column.
  mutating func formula(of column: Int, in grid: NumberGrid) -> FormulaExpression? {
    for segment in grid.table.headerCells(of: grid.block, column: column).reversed() {
      tokens = Self.tokens(grid.report.text.bytes, grid.report.segments[segment].range)
      if let equals = tokens.lastIndex(of: 0x3D) { tokens.removeSubrange(...equals) }
      trimMultiplier()
      guard tokens.contains(where: { Self.isOperator($0) }) else { continue }
      at = 0
      if let root = expression(), tokens[at...].allSatisfy({ $0 == 0x29 || $0 == 0x28 }),
        !FormulaExpression(root: root).columns.contains(column)
      {
        return FormulaExpression(root: root)
      }
    }
    return nil
  }

  /// 「×100%」 leaves a `*` behind that multiplies by nothing; empty parentheses go as well.
  private mutating func trimMultiplier() {
    var kept: [UInt8] = []
    for (i, token) in tokens.enumerated() {
      let next = i + 1 < tokens.count ? tokens[i + 1] : 0x29
      if token == 0x2A, next == 0x29 { continue }
      if token == 0x29, kept.last == 0x28 {
        kept.removeLast()
        continue
      }
      kept.append(token)
    }
    tokens = kept
  }

  private mutating func expression() -> FormulaExpression.Node? {
    guard var left = term() else { return nil }
    while at < tokens.count, tokens[at] == 0x2B || tokens[at] == 0x2D {
      let sign = tokens[at]
      at += 1
      guard let right = term() else { return nil }
      left = .operation(sign, left, right)
    }
    return left
  }

  private mutating func term() -> FormulaExpression.Node? {
    guard var left = factor() else { return nil }
    while at < tokens.count, tokens[at] == 0x2A || tokens[at] == 0x2F {
      let sign = tokens[at]
      at += 1
      guard let right = factor() else { return nil }
      left = .operation(sign, left, right)
    }
    return left
  }

  private mutating func factor() -> FormulaExpression.Node? {
    guard at < tokens.count else { return nil }
    let token = tokens[at]
    at += 1
    if token == 0x28 {
      let inner = expression()
      if at < tokens.count, tokens[at] == 0x29 { at += 1 }
      return inner
    }
    guard let column = marks.first(where: { $0.mark == token })?.column else { return nil }
    return .column(column)
  }
}
