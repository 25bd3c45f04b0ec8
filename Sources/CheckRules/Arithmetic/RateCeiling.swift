import Figures
import ReportReading

/// Which rates cannot exceed 100 %, by the words of their label, their row or their column.
enum RateCeiling {
  enum Fault { case impossible, execution }

  private static let impossible = WordList(
    "满意", "合格率", "覆盖率", "到位率", "及时率", "准确率", "参保率", "知晓率", "入学率", "接种率", "开班率", "普及率", "利用率", "合规率", "优良率", "有效率",
    "回收率", "治愈率", "建档率")
  private static let execution = WordList("执行率", "支出率", "预算完成率", "支出完成率", "支付率", "预算的")
  private static let explanations = WordList(
    "动用", "上年结转", "结转资金", "以前年度", "年中追加", "追加预算", "追加", "结余资金", "超出部分", "超预算", "超支原因")

  static func fault(of index: Int, in report: Report) -> Fault? {
    let label = report.contexts[index].label
    let bytes = report.text.bytes
    if impossible.occurs(in: bytes, label) { return .impossible }
    if execution.occurs(in: bytes, label) { return .execution }
    for form in report.indicatorTables {
      for row in form.funds where row.rate == Int32(index) { return .execution }
    }
    return nil
  }

  /// Whether the report anywhere names the source of spending above the budget.
  static func isExplained(in report: Report) -> Bool {
    let bytes = report.text.bytes
    return explanations.occurs(in: bytes, 0..<bytes.count)
  }
}
