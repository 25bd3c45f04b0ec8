import Figures
import ReportReading

/// What the words before a figure, or the headers of its cell, say that it is in the budget.
struct BudgetLabel {
  let report: Report
  let index: Int

  var figure: Figure { report.figures[index] }
  var context: FigureContext { report.contexts[index] }

  private static let execution = WordList(
    "预算执行率", "执行率", "预算完成率", "支出完成率", "支出率", "预算支出进度", "资金支付率", "支付率", "完成预算的", "完成年度预算的", "完成全年预算的", "完成调整预算的")
  private static let otherThings = WordList(
    "采购", "计划执行", "政策", "合同", "任务", "戒", "药", "制度", "标准执行", "上年", "去年", "目标", "指标", "力争", "控制", "序时", "公用", "三公", "法律",
    "判决",
    "要求", "不低于", "应达", "达到", "平均", "偏差", "审计")
  private static let midYear = WordList("上半年", "季度", "6月", "7月", "8月", "9月", "10月", "11月", "序时", "截至目前", "月底前", "半年")

  /// Whether the figure is the execution rate of a whole year.
  var isExecutionRate: Bool {
    guard figure.kind == .percent, context.labelCues.hasAny(CueSet([.rate, .budget])), figure.comparison == .none,
      !figure.isRange, figure.approximator == .exact
    else { return false }
    let bytes = report.text.bytes
    guard Self.execution.occurs(in: bytes, context.label), !Self.otherThings.occurs(in: bytes, context.label)
    else { return false }
    if Self.otherThings.occurs(in: bytes, context.tail) { return false }
    let before = max(context.sentence.lowerBound, context.label.lowerBound - 150)..<Int(figure.start)
    return !Self.midYear.occurs(in: bytes, before)
  }

  /// The label with up to thirty characters of its sentence before it.
  var clause: Range<Int> { max(context.sentence.lowerBound, context.label.lowerBound - 90)..<context.label.upperBound }

  /// Whether `words` stand between the start of the figure's sentence, at most `reach` bytes back, and the figure.
  func isPreceded(by words: WordList, reach: Int = 240) -> Bool {
    let at = Int(figure.start)
    return words.occurs(in: report.text.bytes, max(context.sentence.lowerBound, at - reach)..<at)
  }
}
