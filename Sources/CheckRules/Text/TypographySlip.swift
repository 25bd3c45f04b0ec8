package import Checking
import Figures
import ReportReading

/// Notes slips of typography: unmatched quotes, tags, stray English, doubled punctuation.
package struct TypographySlip: CheckRule {
  package static let metadata = RuleMetadata(
    code: "TXT008", name: "typography-slip", severity: .note,
    summary: LocalizedText("标点和排印的小错", "Slips of punctuation and typography"),
    checks: "引号、书名号不成对；中文里夹着英文「and」；留下「<p>」「&nbsp;」一类的网页标记；标点连写（「。。」「，，」「，。」）；引号内间隔号变成问号。",
    reason: "多是转换文档或复制粘贴留下的，不影响数据，但公开前应当清理。",
    remedy: LocalizedText("按原意改正标点，删去标记。", "Correct the punctuation and delete the tags."),
    quiet: "引文跨段、每段开头重复前引号的；编号「1）」只有后括号的。",
    basis: LocalizedText("标点符号用法（GB/T 15834—2011）", "GB/T 15834—2011, use of punctuation"),
    examples: [
      .fires("学习会议精神⟦and⟧党章，组织专题辅导。"),
      .fires("建成⟦“⟧阅读驿站七处，全年开放。"),
      .fires("组织文化活动⟦。。⟧群众反响热烈。"),
      .fires("组织群众文化活动⟦&nbsp⟧;辅导基层文化队伍。"),
      .stays("学习会议精神和党章，建成“阅读驿站”七处，印发《借阅办法》。"),
      .stays("1）组织活动；2）辅导队伍。"),
    ])

  /// The slips of a report, sorted by what they are.
  private struct Slips {
    var tags: [Range<Int>] = []
    var english: [Range<Int>] = []
    var doubled: [Range<Int>] = []
    var questions: [Range<Int>] = []
    var unmatched: [Range<Int>] = []
  }

  private static let most = 20

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    let slips = collect(report)
    emit(slips.tags, "网页标记没有清理", "Markup was left in", into: &sink)
    emit(slips.english, "中文里夹着英文「and」", "The English “and” stands in Chinese text", into: &sink)
    emit(slips.doubled, "标点连写", "Doubled punctuation", into: &sink)
    emit(slips.questions, "间隔号变成了问号", "A middle dot became a question mark", into: &sink)
    emit(slips.unmatched, "引号或书名号不成对", "Unmatched quotation marks", into: &sink)
  }

  private func emit(_ ranges: [Range<Int>], _ chinese: String, _ english: String, into sink: inout FindingSink) {
    if ranges.isEmpty { return }
    let count = ranges.count > 1 ? "，共\(ranges.count)处" : ""
    sink.emit(
      Finding(
        rule: Self.metadata.code, severity: .note,
        message: LocalizedText("\(chinese)\(count)。", "\(english) (\(ranges.count) times)."),
        evidence: ranges.prefix(Self.most).map { Evidence($0) }))
  }

  private func collect(_ report: Report) -> Slips {
    var slips = Slips()
    var segment: Int32 = -1
    var open: [TextMark] = []
    for mark in report.marks {
      if mark.segment != segment {
        slips.unmatched += open.map(\.range)
        open.removeAll(keepingCapacity: true)
        segment = mark.segment
      }
      let whole = report.segments[Int(mark.segment)].range
      switch mark.kind {
      case .tag: slips.tags.append(mark.range)
      case .englishAnd: if isBetweenChinese(mark, whole, report) { slips.english.append(mark.range) }
      case .doubledPunctuation: slips.doubled.append(mark.range)
      case .questionMark:
        if open.last?.kind == .openingQuote, isBetweenChinese(mark, whole, report) {
          slips.questions.append(mark.range)
        }
      case .openingQuote, .openingTitle: open.append(mark)
      case .closingQuote, .closingTitle:
        let partner: TextMark.Kind = mark.kind == .closingQuote ? .openingQuote : .openingTitle
        if let at = open.lastIndex(where: { $0.kind == partner }) {
          open.remove(at: at)
        } else {
          slips.unmatched.append(mark.range)
        }
      default: break
      }
    }
    slips.unmatched += open.map(\.range)
    slips.unmatched.sort { $0.lowerBound < $1.lowerBound }
    return slips
  }

  private func isBetweenChinese(_ mark: TextMark, _ range: Range<Int>, _ report: Report) -> Bool {
    let before = report.character(before: Int(mark.start), start: range.lowerBound)
    let after = report.character(at: Int(mark.end), end: range.upperBound)
    return before >= 0x4E00 && before <= 0x9FFF && after >= 0x4E00 && after <= 0x9FFF
  }
}
