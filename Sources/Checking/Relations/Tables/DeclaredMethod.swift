import Figures
import ReportReading

/// How a report says that its scores are given, in a note or an explanation.
struct DeclaredMethod {
  /// 「按完成比例计分」: the score follows from target and actual value.
  private(set) var isProportional = false
  /// 「每低1个百分点扣0.5分」, 「90%以上得满分」: a scale of its own, which cannot be recomputed.
  private(set) var isOwnScale = false
  /// The execution score has a scale of its own.
  private(set) var isOwnExecutionScale = false

  private static let proportionalWords = [
    "按完成比例", "按比例计分", "按比例得分", "按完成率计分", "按实际完成比例", "实际完成值/目标值", "实际完成值÷目标值",
    "完成值/目标值", "完成值÷目标值", "实际值/目标值", "完成值/指标值", "完成比例计分", "按照完成比例", "按照比例", "按比例计算得分",
  ]
  private static let stepWords = ["每低", "每降低", "每少", "每减少", "每超", "每下降", "每增加", "每延迟", "每逾期", "分档", "区间计分"]
  private static let fullWords = ["得满分", "计满分", "得10分", "计10分"]
  private static let proportional = WordList(proportionalWords)
  private static let steps = WordList(stepWords)
  private static let full = WordList(fullWords)
  /// What most text has none of.
  private static let signs = WordList(proportionalWords + stepWords + fullWords)
  private static let points = WordList("分")
  private static let deduction = WordList("扣")
  private static let execution = WordList("执行率", "执行分", "预算执行")

  init(_ report: Report) {
    let bytes = report.text.bytes
    for segment in report.segments {
      let range = segment.range
      if range.count < 12 || range.count > 3_000 || !Self.signs.occurs(in: bytes, range) { continue }
      if !Self.points.occurs(in: bytes, range) { continue }
      if Self.proportional.occurs(in: bytes, range) { isProportional = true }
      let isExecution = Self.execution.occurs(in: bytes, range)
      let hasSteps = Self.steps.occurs(in: bytes, range) && Self.deduction.occurs(in: bytes, range)
      if hasSteps {
        if isExecution { isOwnExecutionScale = true } else { isOwnScale = true }
      }
      if isExecution, segment.table < 0, Self.full.occurs(in: bytes, range) { isOwnExecutionScale = true }
    }
  }
}
