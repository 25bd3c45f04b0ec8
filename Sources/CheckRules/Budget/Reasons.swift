import Figures
import ReportReading

/// Looks for words that give a reason, near a figure or anywhere in a report.
struct Reasons {
  let report: Report

  /// Words behind which a reason stands.
  private static let given = WordList(
    "原因", "主要是", "主要系", "主要为", "由于", "因为", "系因", ",系", "是因", ",因", "(因", "、因", "。因", "的,因", "所致", "导致", ",受", "受疫情",
    "受到",
    "影响", "节约", "厉行", "严控", "从严", "压减", "推迟", "延期", "延后", "取消", "追加", "调减", "核减", "调整", "据实", "尾款", "质保", "跨年", "未完工",
    "尚未",
    "收回", "暂停", "滞后", "未达到付款")
  /// What the money is that a reason speaks of, for reasons that stand elsewhere.
  private static let money = PhraseTable(
    [
      "执行率", "预算执行", "执行进度", "支出进度", "支付进度", "未支出", "未支付", "未执行", "未使用", "结余", "结转", "资金支付", "支出率", "执行偏", "支出偏", "预算未",
    ].enumerated().map { (text: $1, id: $0) })
  /// The reach to each side, so that a sentence of a megabyte costs no more than others.
  private static let reach = 600

  /// Whether a reason stands in the figure's sentence or in the next one.
  func stand(near figure: Int) -> Bool {
    Self.given.occurs(in: report.text.bytes, surroundings(of: figure))
  }

  /// The sentence of a figure and the next one of its segment, cut to what is near.
  func surroundings(of figure: Int) -> Range<Int> {
    let context = report.contexts[figure]
    let segment = report.segments[Int(context.segment)].range
    let at = Int(report.figures[figure].start)
    let near = max(segment.lowerBound, at - Self.reach)..<min(segment.upperBound, at + Self.reach)
    let lower = max(context.sentence.lowerBound, near.lowerBound)
    var upper = context.sentence.upperBound
    // The full stop has three bytes.
    if upper + 3 < near.upperBound { upper = report.sentence(around: upper + 3, in: near).upperBound }
    return lower..<max(lower, min(upper, at + Self.reach))
  }

  /// Whether any sentence of the report gives a reason for money not spent.
  func standAnywhereForSpending() -> Bool {
    let bytes = report.text.bytes
    var isFound = false
    for segment in report.segments where segment.kind == .paragraph || segment.kind == .cell {
      var from = segment.range.lowerBound
      Self.money.scan(bytes.span, segment.range) { start, end, _ in
        if isFound || start < from { return }
        let near = max(segment.range.lowerBound, start - 240)..<min(segment.range.upperBound, end + 240)
        isFound = Self.strict.occurs(in: bytes, near)
        from = end + 240
      }
      if isFound { return true }
    }
    return false
  }

  /// Words that give a reason by themselves.
  private static let strict = WordList(
    "原因", "主要是", "主要系", "由于", "因为", "系因", ",系", "是因", ",因", "(因", "、因", "所致", "导致", ",受", "受疫情", "影响", "节约", "推迟", "延期",
    "取消",
    "尾款", "质保", "跨年", "未完工", "滞后")
}
