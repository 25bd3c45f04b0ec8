package import Checking
import Figures
import ReportReading

/// Reports parts that the report announces and never treats.
package struct AnnouncedAndAbsent: CheckRule {
  package static let metadata = RuleMetadata(
    code: "TXT015", name: "announced-and-absent", severity: .warning,
    summary: LocalizedText("报告说要写的部分后面没有写", "An announced part is never treated"),
    checks: "「本报告分…、…五个部分」「涉及…、…四个方面的内容」所列的各项，在后面的标题和段首中逐项查找。大半已经分述、只缺个别项的，指出缺的是哪一项。",
    reason: "前面列出、后面没有写，说明报告漏写或者被删，评审按缺项处理。",
    remedy: LocalizedText("补写缺少的部分，或者改正前面的列举。", "Write the missing part or correct the list."),
    quiet: "列举之后没有分段展开的一般性叙述（「从思想、组织、作风三个方面加强建设」）；列举的项数与所说的数目对不上的。",
    basis: LocalizedText(
      "公开的自评报告中，四个方面只分析了三个", "Published reports announce four aspects and treat three"),
    examples: [
      .fires(
        """
        清河区文化馆2022年度部门整体支出绩效自评报告

        本报告分部门概况、预算执行、履职情况、⟦存在的问题⟧和改进措施五个部分。

        一、部门概况

        全馆在职人员稳定。

        二、预算执行

        全年预算按进度执行。

        三、履职情况

        组织群众文化活动，辅导基层文化队伍。

        四、改进措施

        提前谋划，按月调度。
        """),
      .fires(
        """
        预算使用效益涉及经济性、效率性、效果性、⟦公平性⟧四个方面的内容。

        （1）经济性。公用经费控制在定额以内。

        （2）效率性。重点任务按期办结。

        （3）效果性。群众文化生活更加丰富。
        """),
      .stays("从思想、组织、作风三个方面加强队伍建设，取得明显成效。"),
      .stays(
        """
        预算使用效益涉及经济性、效率性、效果性三个方面的内容。

        （1）经济性。公用经费控制在定额以内。

        （2）效率性。重点任务按期办结。

        （3）效果性。群众文化生活更加丰富。
        """),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    var leads: [Range<Int>]?
    for mark in report.marks where mark.kind == .announcedParts {
      guard let list = AnnouncedList(report, mark), list.items.count >= 3 else { continue }
      let candidates = leads ?? ReportShape(report).leads
      leads = candidates
      let later = candidates.drop { $0.lowerBound <= Int(mark.end) }.prefix(Self.reach)
      let absent = list.items.filter { !isTreated($0, in: later, report) }
      guard !absent.isEmpty, absent.count * 2 < list.items.count else { continue }
      let names = absent.map { "「\(report.written($0))」" }.joined(separator: "、")
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "前面列出\(list.items.count)个部分，后面没有写\(names)。", "The parts \(names) are announced and never treated."),
          evidence: absent.map { Evidence($0) }))
    }
  }

  /// Headings and paragraphs behind the list that are looked through: all of them in a single report.
  private static let reach = 1_000

  /// Whether a heading or the start of a paragraph names the part.
  private func isTreated(_ item: Range<Int>, in leads: ArraySlice<Range<Int>>, _ report: Report) -> Bool {
    let words = AnnouncedList.keywords(of: report.string(item)).map { CanonicalText.form(of: $0) }
    let list = WordList(words)
    return leads.contains { list.occurs(in: report.text.bytes, $0) }
  }
}
