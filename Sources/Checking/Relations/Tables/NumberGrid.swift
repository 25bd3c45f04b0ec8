import Figures
import ReportReading

/// The numbers of one block of a table, as the finders of table relations read them.
///
/// A table writes one precision for all amounts of a unit and drops trailing zeros (「86」 beside 「84.28」 is 86.00), so a
/// cell stands for the interval of the finest decimals that its unit shows in the block.
struct NumberGrid {
  let report: Report
  let table: ReportTable
  let block: TableBlock
  /// The columns with at least one number, from left to right.
  let columns: [Int]
  private var finest: [Precision] = []
  /// The interval of every number, row-major over `block.rows`; meaningless where there is no number.
  private var intervals: [NumberInterval] = []

  private struct Precision {
    var kind: FigureKind
    var scale: Int8
    var isRate: Bool
    var decimals: Int8
  }

  /// Columns beyond this are not searched for formulas.
  static let widest = 24

  init(_ report: Report, _ table: ReportTable, _ block: TableBlock) {
    self.report = report
    self.table = table
    self.block = block
    var columns: [Int] = []
    for column in 0..<table.columns {
      for row in block.rows where table.number(row, column) >= 0 {
        columns.append(column)
        break
      }
    }
    self.columns = columns
    for column in columns {
      for row in block.rows where table.number(row, column) >= 0 { note(row, column) }
    }
    intervals = Array(repeating: NumberInterval(.zero, .zero), count: block.rows.count * table.columns)
    for column in columns {
      for row in block.rows {
        guard let interval = computedInterval(row, column) else { continue }
        intervals[(row - block.rows.lowerBound) * table.columns + column] = interval
      }
    }
  }

  private mutating func note(_ row: Int, _ column: Int) {
    let figure = report.figures[table.number(row, column)]
    let isRate = !traits(column).isAdditive
    for i in finest.indices
    where finest[i].kind == figure.kind && finest[i].scale == figure.scale && finest[i].isRate == isRate {
      finest[i].decimals = max(finest[i].decimals, figure.writtenDecimals)
      return
    }
    finest.append(
      Precision(kind: figure.kind, scale: figure.scale, isRate: isRate, decimals: figure.writtenDecimals))
  }

  func traits(_ column: Int) -> ColumnTraits { column < block.traits.count ? block.traits[column] : [] }

  func index(_ row: Int, _ column: Int) -> Int { table.number(row, column) }

  func figure(_ row: Int, _ column: Int) -> Figure? {
    let index = table.number(row, column)
    return index < 0 ? nil : report.figures[index]
  }

  /// The kind of the first number of a column.
  func kind(_ column: Int) -> FigureKind {
    for row in block.rows {
      if let figure = figure(row, column) { return figure.kind }
    }
    return .bare
  }

  /// Whether the numbers of a column may be added up.
  func isAdditive(_ column: Int) -> Bool {
    switch kind(column) {
    case .percent, .percentagePoint, .ratio, .duration: false
    default: traits(column).isAdditive
    }
  }

  /// What the number of a cell may truly be; `nil` without a number.
  func interval(_ row: Int, _ column: Int) -> NumberInterval? {
    guard block.rows.contains(row), table.number(row, column) >= 0 else { return nil }
    return intervals[(row - block.rows.lowerBound) * table.columns + column]
  }

  private func computedInterval(_ row: Int, _ column: Int) -> NumberInterval? {
    guard let figure = figure(row, column) else { return nil }
    if figure.approximator != .exact { return figure.interval }
    let isRate = !traits(column).isAdditive
    var decimals = Int(figure.writtenDecimals)
    if !isRate, figure.kind != .percent {
      for precision in finest
      where precision.kind == figure.kind && precision.scale == figure.scale && precision.isRate == isRate {
        decimals = max(decimals, Int(precision.decimals))
      }
    }
    return Self.interval(figure, decimals: decimals)
  }

  /// The interval of a figure when it is written to `decimals` decimals.
  static func interval(_ figure: Figure, decimals: Int) -> NumberInterval {
    if decimals == 0, figure.scale == 0, isCounted(figure.kind) { return NumberInterval(exactly: figure.value) }
    let half = ExactNumber(units: 500_000_000).shifted(byPowerOfTen: Int(figure.scale) - decimals) ?? .zero
    let low = figure.value - half
    return NumberInterval(figure.value >= .zero && low < .zero ? .zero : low, figure.value + half)
  }

  private static func isCounted(_ kind: FigureKind) -> Bool {
    switch kind {
    case .person, .personTime, .household, .session, .count, .bare, .score: true
    default: false
    }
  }

  /// Whether a place holds nothing or a dash, so that it counts as zero in a sum.
  func isBlank(_ row: Int, _ column: Int) -> Bool {
    let segment = table.segment(row, column)
    if segment < 0 { return true }
    let range = report.segments[segment].range
    if range.count > 9 { return false }
    if Self.nothing.equals(report.text.bytes, range) { return true }
    for i in range {
      switch report.text.bytes[i] {
      case 0x20, 0x2D, 0x2F, 0x2A, 0xE2, 0x80, 0x94, 0x93, 0x95, 0xEF, 0xBC, 0x8D, 0x8F: continue
      default: return false
      }
    }
    return true
  }

  private static let nothing = WordList("无", "不适用", "一", "〇")

  /// Whether the block is the body of an indicator form, which has relations of its own.
  static func isIndicatorForm(_ table: Int, _ block: TableBlock, in report: Report) -> Bool {
    report.indicatorTables.contains { form in
      form.table == table && (form.rows.first.map { block.rows.contains(Int($0.row)) } ?? false)
    }
  }
}
