package import Checking
import Figures
import ReportReading

/// A date does not exist.
package struct ImpossibleDate: CheckRule {
  package static let metadata = RuleMetadata(
    code: "TXT016", name: "impossible-date", severity: .error,
    summary: LocalizedText("日期不存在", "A date does not exist."),
    checks: "正文和表格中的年月日是否存在（2月30日、9月31日、13月）。",
    reason: "日期不存在，说明时间是随手填的。",
    remedy: LocalizedText("按原始凭证改正日期。", "Correct the date by the vouchers."),
    quiet: "只写年月或只写月日而日期存在的。",
    basis: LocalizedText("公文与会计资料的时间逻辑", "Chronology of official documents"),
    examples: [
      .fires("⟦2023年9月31⟧日召开现场会。", isMutable: false),
      .stays("2023年9月30日召开现场会。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    for relation in context.broken([.date]) where relation.reason == .outOfRange {
      let range = Self.wholeDate(Int(relation.subject), in: context.report)
      let stated = context.report.written(range)
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .error,
          message: LocalizedText("日期“\(stated)”不存在。", "The date “\(stated)” does not exist."), stated: stated,
          evidence: [Evidence(range)]))
    }
  }

  /// The date from its year to 日; a month beyond twelve is read as a number behind the year.
  private static func wholeDate(_ index: Int, in report: Report) -> Range<Int> {
    let figure = report.figures[index]
    guard figure.kind == .bare, index > 0 else { return figure.range }
    let tail = report.contexts[index].tail
    let month: BytePhrase = "月"
    let day: BytePhrase = "日"
    let rest = Int(figure.end)..<min(report.text.count, Int(figure.end) + 12)
    let end =
      day.firstIndex(in: report.text.bytes, rest) ?? month.firstIndex(in: report.text.bytes, rest) ?? tail.lowerBound
    return Int(report.figures[index - 1].start)..<max(Int(figure.end), end + 3)
  }
}
