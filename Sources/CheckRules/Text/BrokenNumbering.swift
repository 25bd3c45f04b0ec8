package import Checking
import DocumentModel
import Figures
import ReportReading

/// Reports heading numbers that repeat, skip or go back.
package struct BrokenNumbering: CheckRule {
  package static let metadata = RuleMetadata(
    code: "TXT001", name: "broken-numbering", severity: .warning,
    summary: LocalizedText("标题序号重号、跳号或倒序", "Heading numbers repeat, skip or go back"),
    checks: """
      按「一、」「（一）」「1.」「（1）」「①」「第一部分」分级，逐个核对标题和分条段落的序号：同一级的序号应当接着上一个，或者在新的上级标题下从一开始。\
      一段之内的「一是」「二是」也照此核对。\
      同一级标题混用全角、半角括号的，另作提示。
      """,
    reason: "序号不连贯，多半是删改后没有重新编排，或者少了一节；按模板逐项评审时会被认为缺项。",
    remedy: LocalizedText(
      "按层级重新编号；确实少了一节的，补上这一节。", "Renumber level by level; add the section if one is missing."),
    quiet: "新的上级标题下重新从一开始；没有序号的小标题之间各自编号；表格里的序号；正文里「一是」「二是」分写在不同段落的。",
    basis: LocalizedText(
      "党政机关公文格式（GB/T 9704—2012）：结构层次序数依次为「一、」「（一）」「1.」「（1）」",
      "GB/T 9704—2012, order of heading numbers in official documents"),
    examples: [
      .fires(
        """
        清河区文化馆2022年度部门整体支出绩效自评报告

        一、基本情况

        全馆在职人员稳定。

        ⟦二、⟧绩效目标完成情况

        各项任务按计划推进。

        ⟦二、⟧存在问题

        部分项目启动较晚。

        三、改进措施

        提前谋划，按月调度。
        """),
      .fires(
        """
        清河区文化馆2022年度部门整体支出绩效自评报告

        一、基本情况

        （一）职能。组织群众文化活动。

        （二）机构。内设三个部门。

        ⟦（四）⟧人员。全馆在职人员稳定。

        二、改进措施

        提前谋划，按月调度。
        """),
      .fires("主要做法：⟦一是⟧组织文化活动；⟦三是⟧辅导基层队伍；四是保护文化遗产。"),
      .stays("主要做法：一是组织文化活动；二是辅导基层队伍。特点：一是覆盖面广；二是群众参与多。"),
      .stays(
        """
        清河区文化馆2022年度部门整体支出绩效自评报告

        一、基本情况

        （一）主要职能

        1. 组织群众文化活动。

        2. 辅导基层文化队伍。

        （二）机构设置

        1. 内设三个部门。

        2. 下设一个分馆。

        二、改进措施

        1. 提前谋划。

        2. 按月调度。
        """),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    var reader = NumberingReader(context.report)
    reader.read()
    for fault in reader.faults { sink.emit(finding(fault, context.report)) }
    if let mixed = mixedBrackets(context.report) { sink.emit(mixed) }
  }

  private func finding(_ fault: NumberingFault, _ report: Report) -> Finding {
    let number = report.written(fault.range)
    let before = fault.before.map { report.written($0) } ?? ""
    let message: LocalizedText =
      switch fault.sort {
      case .repeated:
        LocalizedText("序号「\(number)」与前面的「\(before)」重复。", "Number “\(number)” repeats the one before.")
      case .skipped:
        LocalizedText("序号从「\(before)」跳到「\(number)」，中间缺号。", "Numbering skips from “\(before)” to “\(number)”.")
      case .backwards:
        LocalizedText("序号「\(number)」排在「\(before)」之后，次序不对。", "Number “\(number)” follows “\(before)”.")
      case .lateStart:
        LocalizedText("序号从「\(number)」开始，前面没有同级的第一个序号。", "Numbering begins with “\(number)”.")
      }
    let evidence = [Evidence(fault.range)] + (fault.before.map { [Evidence($0)] } ?? [])
    return Finding(rule: Self.metadata.code, severity: .warning, message: message, evidence: evidence)
  }

  /// One note for headings of one style that use both sorts of brackets.
  private func mixedBrackets(_ report: Report) -> Finding? {
    var wide: [Range<Int>] = []
    var narrow: [Range<Int>] = []
    for section in report.sections where section.numbering == .parenthesizedChinese {
      let range = report.segments[Int(section.segment)].range
      let number = range.lowerBound..<max(range.lowerBound + 1, Int(section.titleStart))
      let source = report.sourceRange(number)
      guard source.lowerBound < report.document.text.count else { continue }
      if report.document.text[source.lowerBound] == UInt8(ascii: "(") {
        narrow.append(number)
      } else {
        wide.append(number)
      }
    }
    guard let oneNarrow = narrow.first, let oneWide = wide.first else { return nil }
    let evidence = narrow.count <= wide.count ? [oneNarrow, oneWide] : [oneWide, oneNarrow]
    return Finding(
      rule: Self.metadata.code, severity: .note,
      message: LocalizedText(
        "同级标题混用全角括号「\(report.written(oneWide))」和半角括号「\(report.written(oneNarrow))」。",
        "Headings of one level use both full-width and half-width brackets."),
      evidence: evidence.map { Evidence($0) },
      remedy: LocalizedText("统一用全角括号。", "Use full-width brackets throughout."))
  }
}
