import Figures
import ReportReading

/// Which figures are goals, plans or intentions, and which stand for an indicator's actual value.
///
/// A goal and its result carry the same words and other values: they must never be compared as restatements.
struct PlannedFigures {
  private let report: Report
  /// Per segment: whether everything in it is a plan.
  private var planned: [Bool]
  /// Per figure: the words of the indicator whose actual value it is; empty otherwise.
  private var indicatorNames: [Int: Range<Int>] = [:]

  private static let planWords: [Phrase] = ["目标", "预期", "指标值", "计划", "任务", "打算", "下一步", "措施", "建议", "思路", "设想"]
  private static let resultWords: [Phrase] = ["完成", "实际", "得分", "实现", "成效", "分析", "情况", "问题"]

  init(_ report: Report) {
    self.report = report
    planned = [Bool](repeating: false, count: report.segments.count)
    for section in report.sections where Self.isPlan(report.text.bytes, section.titleRange) {
      for segment in Int(section.firstSegment)..<Int(section.endSegment) { planned[segment] = true }
    }
    markCells()
    for form in report.indicatorTables {
      for row in form.rows { markRow(row) }
    }
  }

  private mutating func markRow(_ row: IndicatorRow) {
    if row.target >= 0 { planned[Int(row.target)] = true }
    guard row.actual >= 0, row.name >= 0 else { return }
    planned[Int(row.actual)] = false
    let actual = report.segments[Int(row.actual)]
    if actual.figureCount == 1 {
      indicatorNames[Int(actual.firstFigure)] = report.segments[Int(row.name)].range
    }
  }

  private static let intentions = WordList("目标", "计划", "力争", "拟")

  /// Whether the figure is a goal or an intention rather than a result.
  func isPlanned(_ index: Int) -> Bool {
    let context = report.contexts[index]
    if planned[Int(context.segment)] { return true }
    if context.labelCues.hasAny(CueSet([.goal, .planned])) { return true }
    return Self.intentions.occurs(in: report.text.bytes, context.label)
  }

  /// The subject that the indicator's name gives to its actual value.
  func indicatorSubject(_ index: Int) -> FigureSubject? {
    guard let name = indicatorNames[index] else { return nil }
    return FigureSubject.read(words: name, in: report)
  }

  private static func isPlan(_ bytes: [UInt8], _ title: Range<Int>) -> Bool {
    bytes.containsAny(planWords, in: title) && !bytes.containsAny(resultWords, in: title)
  }

  /// Marks the cells with figures below a heading that speaks of goals.
  private mutating func markCells() {
    var known = -1
    var plans: [Bool] = []
    for (index, segment) in report.segments.enumerated() where segment.kind == .cell && segment.figureCount > 0 {
      let table = report.tables[Int(segment.table)]
      if known != Int(segment.table) {
        known = Int(segment.table)
        plans = Self.planPlaces(of: table, in: report)
      }
      let place = Int(segment.row) * table.columns + Int(segment.column)
      if place < plans.count { planned[index] = plans[place] }
    }
  }

  /// For each place of a table whether the nearest heading above it in its column speaks of goals.
  private static func planPlaces(of table: ReportTable, in report: Report) -> [Bool] {
    var plans = [Bool](repeating: false, count: table.rows * table.columns)
    for place in table.columns..<max(table.columns, plans.count) {
      let above = place - table.columns
      let segment = Int(table.grid[above])
      plans[place] = (segment < 0 ? nil : isPlanHeading(segment, in: report)) ?? plans[above]
    }
    return plans
  }

  private static let resultHeadings = WordList("实际", "完成", "得分", "执行")
  private static let planHeadings = WordList("目标", "预期", "指标值", "计划")

  /// Whether a short cell speaks of goals (`true`) or results (`false`); `nil` when of neither.
  private static func isPlanHeading(_ segment: Int, in report: Report) -> Bool? {
    let range = report.segments[segment].range
    guard range.count <= 60 else { return nil }
    if resultHeadings.occurs(in: report.text.bytes, range) { return false }
    return planHeadings.occurs(in: report.text.bytes, range) ? true : nil
  }
}
