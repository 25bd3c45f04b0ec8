import Figures
import ReportReading

/// One indicator of a form with what the rules about scores ask of it.
struct ScoredRow {
  private let shared: SharedReport
  var report: Report {
    @inline(__always) get { shared.report }
  }
  let form: IndicatorTable
  let row: IndicatorRow

  init(_ shared: SharedReport, form: IndicatorTable, row: IndicatorRow) {
    self.shared = shared
    self.form = form
    self.row = row
  }

  /// Every row of every form that measures something.
  static func all(in report: Report) -> [ScoredRow] {
    if report.indicatorTables.isEmpty { return [] }
    let shared = SharedReport(report)
    return report.indicatorTables.flatMap { form in
      form.rows.map { ScoredRow(shared, form: form, row: $0) }
    }
  }

  var weight: Figure? { row.weight < 0 ? nil : report.figures[Int(row.weight)] }
  var score: Figure? { row.score < 0 ? nil : report.figures[Int(row.score)] }
  var target: Range<Int>? { text(row.target) }
  var actual: Range<Int>? { text(row.actual) }

  /// The name of the indicator for messages, from its most exact cell.
  var name: String {
    for segment in [row.name, row.content, row.category] {
      if let range = text(segment) { return String(report.written(range).prefix(24)) }
    }
    return ""
  }

  /// The text of a cell; `nil` when there is no cell or nothing but dashes in it.
  private func text(_ segment: Int32) -> Range<Int>? {
    guard segment >= 0 else { return nil }
    let range = report.segments[Int(segment)].range
    return range.isEmpty || Self.blanks.equals(report.text.bytes, range) ? nil : range
  }

  private static let blanks = WordList("-", "--", "—", "——", "/", "\\", "空")
  private static let noReason = WordList("无", "无。", "不适用", "N/A", "没有")

  // MARK: Reasons

  private static let reasonHeaders = WordList("原因", "偏差", "改进", "措施", "备注", "说明")
  /// A column 「备注」 may hold a reason, but nobody has to fill it in.
  private static let optionalHeaders = WordList("备注", "说明", "其他说明")
  private static let vague = WordList(
    "客观原因", "主观原因", "客观原因。", "其他原因", "其他", "工作原因", "工作需要", "实际情况", "特殊原因", "略", "详见报告", "见报告", "正常", "正常。", "根据实际情况",
    "按实际情况", "实际工作需要", "已完成", "完成", "无偏差", "未完成", "未达标", "继续努力", "加强管理", "下一步改进", "其它原因", "历史原因")

  /// What the form gives as a reason for the row.
  enum Reason { case given, vague, missing }

  /// The reason of the row, `nil` when the form has no column for it.
  var reason: (kind: Reason, range: Range<Int>?)? {
    var range: Range<Int>?
    for segment in [row.reason, row.measures] where range == nil { range = words(segment) }
    // The headers are read only where the row's own cells give no reason.
    let columns = range == nil ? reasonColumns : []
    let table = report.tables[form.table]
    for column in columns where range == nil {
      let segment = table.segment(Int(row.row), column)
      guard segment >= 0, segment != Int(row.score), table.number(Int(row.row), column) < 0 else { continue }
      range = words(Int32(segment))
    }
    if let range {
      return (Self.vague.equals(report.text.bytes, range) ? .vague : .given, range)
    }
    let isAskedFor = columns.contains { column in
      headers(column).contains { !Self.optionalHeaders.equals(report.text.bytes, $0) }
    }
    return isAskedFor ? (.missing, nil) : nil
  }

  private func words(_ segment: Int32) -> Range<Int>? {
    guard let range = text(segment), !Self.noReason.equals(report.text.bytes, range) else { return nil }
    return range
  }

  private var reasonColumns: [Int] {
    (0..<report.tables[form.table].columns).filter { !headers($0).isEmpty }
  }

  /// The header texts over a column that speak of reasons.
  private func headers(_ column: Int) -> [Range<Int>] {
    let table = report.tables[form.table]
    guard let block = table.block(of: Int(row.row)) else { return [] }
    return table.headerCells(of: block, column: column).map { report.segments[$0].range }.filter { range in
      range.count <= 60 && Self.reasonHeaders.occurs(in: report.text.bytes, range)
    }
  }

  private static let execution = WordList("执行率", "支出率", "支付率")

  /// Whether the row is the budget execution rate, whose points are computed.
  var isExecutionRate: Bool {
    row.name >= 0 && Self.execution.occurs(in: report.text.bytes, report.segments[Int(row.name)].range)
  }

  // MARK: Direction

  private static let lowerIsBetter = WordList(
    "成本", "时效", "时限", "时间", "投诉", "事故", "控制", "降低", "减少", "下降", "耗", "天数", "误差", "差错", "费用", "价",
    "标准", "发生", "违规", "排放", "浓度", "死亡", "逾期", "不超", "响应", "周期")

  /// Whether less is better for the demand: by its sign, or by the name of the indicator where it has no sign.
  func isInverse(_ target: IndicatorTarget) -> Bool {
    switch target.comparison {
    case .atMost, .less: return true
    case .atLeast, .greater: return false
    case .none, .equal:
      return [row.category, row.name, row.content, row.target].contains { segment in
        segment >= 0 && Self.lowerIsBetter.occurs(in: report.text.bytes, report.segments[Int(segment)].range)
      }
    }
  }

  /// The demands with a number whose completed value is known.
  var answered: [IndicatorTarget] { report.targets(of: row).filter { !$0.isQualitative && $0.actual >= 0 } }

  /// Whether the completed value certainly misses the demand.
  func isMissed(_ target: IndicatorTarget) -> Bool {
    let demanded = report.figures[Int(target.figure)]
    let actual = report.figures[Int(target.actual)]
    if demanded.isRange || demanded.approximator == .about || demanded.approximator == .nearly { return false }
    if target.comparison == .atMost || target.comparison == .less { return actual.lower > demanded.upper }
    if isInverse(target) { return false }
    return actual.upper < demanded.lower
  }
}
