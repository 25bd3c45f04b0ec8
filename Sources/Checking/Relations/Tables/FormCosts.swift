import Figures
import ReportReading
import RulePacks

/// Judges the cost per head or per thing in an indicator form: funds executed over an actual value of the same form.
enum FormCosts {
  private static let costs = WordList("成本", "费", "投入", "支出", "补助", "补贴", "资助", "价")
  private static let equals = WordList("=", "÷", "等于")
  private static let notes = 4

  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    var vicinity: TableVicinity?
    for form in report.indicatorTables {
      guard let executed = form.funds.first(where: { $0.executed >= 0 })?.executed else { continue }
      for row in form.rows {
        guard let cost = single(row.actual, report), row.name >= 0, report.figures[cost].kind == .money,
          let divisor = ItemDivisor(report.text.bytes, report.segments[Int(row.name)].range)
        else { continue }
        let around = vicinity ?? TableVicinity(report)
        vicinity = around
        let counts = form.rows.compactMap { other in
          single(other.actual, report).flatMap {
            divisor.fits(report.figures[$0], report.text.bytes, tail: 0..<0) ? $0 : nil
          }
        }
        let isWritten = isFormulaWritten(row, below: form.table, around, report)
        judge(cost, row, Int(executed), counts, divisor, isWritten, report, into: &relations)
      }
    }
  }

  /// The only figure of a cell.
  private static func single(_ segment: Int32, _ report: Report) -> Int? {
    guard segment >= 0 else { return nil }
    let cell = report.segments[Int(segment)]
    guard cell.figureCount == 1 else { return nil }
    let figure = report.figures[Int(cell.firstFigure)]
    return figure.isQuantity && figure.comparison == .none && !figure.isRange ? Int(cell.firstFigure) : nil
  }

  /// Whether a note below the form writes 「人均培训费用=…」 for the row's name.
  private static func isFormulaWritten(
    _ row: IndicatorRow, below table: Int, _ vicinity: TableVicinity, _ report: Report
  ) -> Bool {
    let bytes = report.text.bytes
    let name = report.bareHeader(report.segments[Int(row.name)].range)
    for segment in vicinity.below(table, most: notes) {
      let range = report.segments[segment].range
      guard let at = bytes.firstIndex(ofTextAt: name, in: range) else { continue }
      let end = at + name.count
      if equals.occurs(in: bytes, end..<min(end + 12, range.upperBound)) { return true }
    }
    return false
  }

  private static func judge(
    _ cost: Int, _ row: IndicatorRow, _ executed: Int, _ counts: [Int], _ divisor: ItemDivisor, _ isWritten: Bool,
    _ report: Report, into relations: inout [Relation]
  ) {
    let bytes = report.text.bytes
    let stated = report.figures[cost]
    let spent = report.figures[executed]
    var fault: (count: Int, computed: NumberInterval, isSlip: Bool)?
    for count in counts {
      guard let items = divisor.count(report.figures[count]), let computed = spent.interval.divided(by: items),
        let exact = spent.value.divided(by: items.lower)
      else { continue }
      if computed.meets(stated.interval) {
        relations.append(
          Relation(
            kind: .perItem, verdict: .held, subject: cost, operands: [Int32(executed), Int32(count)].sorted(),
            computed: computed))
        return
      }
      let digits = WrittenDigits(stated, bytes).digits.count
      let isSlip: Bool =
        switch DigitSlip.between(stated, exact, bytes) {
        case .swapped: digits >= 4
        case .oneDigit: digits >= 4
        default: false
        }
      if fault == nil || isSlip && fault?.isSlip == false { fault = (count, computed, isSlip) }
    }
    guard let fault, fault.isSlip || isWritten,
      costs.occurs(in: bytes, report.segments[Int(row.name)].range) || isWritten
    else { return }
    relations.append(
      RelationJudge.broken(
        .perItem, severity: fault.isSlip && isWritten ? .error : .warning, subject: cost, figure: stated,
        operands: [Int32(executed), Int32(fault.count)].sorted(), computed: fault.computed))
  }
}
