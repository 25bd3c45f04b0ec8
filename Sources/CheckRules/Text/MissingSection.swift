package import Checking
import Figures
import ReportReading
import RulePacks
import Synchronization

/// Reports sections that a report of this place must have and does not.
package struct MissingSection: CheckRule {
  package static let metadata = RuleMetadata(
    code: "TXT014", name: "missing-section", severity: .warning,
    summary: LocalizedText("报告缺少应有的部分", "A required section is missing"),
    checks: """
      部门整体报告按规则包里本地提纲的必备部分，在各级标题和段首中查找；文字报告还要有存在问题和改进措施，两样都没有的报警告，只缺一样的报提示。
      """,
    reason: "自评报告缺少规定部分，评审时按完整性扣分，并可能被退回补报。",
    remedy: LocalizedText("按本地提纲补上缺少的部分。", "Add the missing sections of the local outline."),
    quiet: "自评表、统计表和决算公开说明；没有提纲的地方，除问题和措施以外的部分；大半部分与本地提纲不同的报告（用的是别的提纲）。",
    basis: LocalizedText("规则包中的必备部分（sections），每条注明来源", "The rule pack's required sections, each with its source"),
    examples: [
      .fires(
        """
        ⟦清河区文化馆2022年度部门整体支出绩效自评报告⟧

        一、基本情况

        组织群众文化活动，辅导基层文化队伍。

        二、预算执行情况

        全年预算按进度执行。

        三、自评结论

        各项任务全部完成。
        """),
      .stays(
        """
        清河区文化馆2022年度部门整体支出绩效自评报告

        一、基本情况

        组织群众文化活动，辅导基层文化队伍。

        二、预算执行情况

        全年预算按进度执行。

        三、存在问题

        部分活动启动较晚。

        四、改进措施

        提前谋划，按月调度。
        """),
      .stays("项目支出绩效自评表\n\n项目名称\t文化惠民演出\n单位\t清河区文化馆\n"),
    ])

  private static let problems = WordList("问题", "不足", "短板", "薄弱", "困难")
  private static let measures = WordList(
    "改进", "措施", "下一步", "整改", "建议", "今后", "下年", "明年", "打算", "拟", "计划")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let shape = ReportShape(context.report)
    guard shape.isNarrative, let title = shape.titleRange else { return }
    var missing = shape.isEntity ? missingOfOutline(context.pack.requiredSections, shape) : []
    if !occurs(Self.problems, in: context.report) { missing.append("存在问题") }
    if !occurs(Self.measures, in: context.report) { missing.append("改进措施") }
    if missing.isEmpty { return }
    // One of the two may be told in other words; both absent is no matter of words.
    let isSure = missing.count > 1 || missing.first != "存在问题" && missing.first != "改进措施"
    let names = missing.map { "「\($0)」" }.joined(separator: "、")
    sink.emit(
      Finding(
        rule: Self.metadata.code, severity: isSure ? .warning : .note,
        message: LocalizedText("报告缺少\(names)部分。", "The report lacks the sections \(names)."),
        evidence: [Evidence(title)]))
  }

  /// Whether one of the words stands anywhere; problems and measures are told at the end.
  private func occurs(_ words: WordList, in report: Report) -> Bool {
    let bytes = report.text.bytes
    return report.segments.reversed().contains { words.occurs(in: bytes, $0.range) }
  }

  /// The words of the packs that were used last: most reports of a run share one.
  private static let memory = Mutex<[(required: [RequiredSection], words: WordList)]>([])

  private static func words(of required: [RequiredSection]) -> WordList {
    if let known = memory.withLock({ known in known.first { $0.required == required }?.words }) { return known }
    let words = WordList(required.flatMap { $0.anyOf.map { CanonicalText.form(of: $0) } })
    memory.withLock { known in
      if known.count == 8 { known.removeFirst() }
      known.append((required, words))
    }
    return words
  }

  /// Sections of the local outline that are absent; none when the report follows another outline.
  private func missingOfOutline(_ required: [RequiredSection], _ shape: ReportShape) -> [String] {
    if required.isEmpty { return [] }
    var found = Self.words(of: required).present(in: shape.report.text.bytes, shape.leads)[...]
    var missing: [RequiredSection] = []
    for section in required {
      if !found.prefix(section.anyOf.count).contains(true) { missing.append(section) }
      found = found.dropFirst(section.anyOf.count)
    }
    return missing.count * 3 <= required.count ? missing.map(\.name) : []
  }
}
