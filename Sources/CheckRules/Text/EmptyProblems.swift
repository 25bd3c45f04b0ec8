package import Checking
import Figures
import ReportReading

/// Reports a section on problems or measures that says 「无」 or nothing.
package struct EmptyProblems: CheckRule {
  package static let metadata = RuleMetadata(
    code: "TXT002", name: "empty-problems", severity: .warning,
    summary: LocalizedText("存在问题或改进措施写「无」或空着", "The section on problems or measures is empty"),
    checks: "标题含「问题」「不足」「改进」「措施」的部分，以及表格中这类栏目，内容是「无」「暂无」「不存在问题」一类的话，或者没有内容。",
    reason: "自评要找出偏差和不足。一条问题也不写，评审通常认为没有认真自评。",
    remedy: LocalizedText(
      "写出预算编制、执行和绩效管理中的具体问题，并逐条写明改进措施。",
      "Name concrete problems and a measure for each."),
    quiet: "有具体内容的部分；「其他需要说明的情况」写「无」；表格里未完成原因写「无」。",
    basis: LocalizedText(
      "各地自评报告提纲都要求写存在问题和改进措施；公开的报告中有两项都写「无」的",
      "Every local outline asks for problems and measures"),
    examples: [
      .fires("一、基本情况\n\n组织群众文化活动。\n\n二、存在的主要问题\n\n⟦无⟧\n\n三、下一步改进措施\n\n⟦无⟧\n"),
      .fires("一、基本情况\n\n组织群众文化活动。\n\n二、存在问题\n\n⟦暂无。⟧\n\n三、改进措施\n\n按月调度。\n"),
      .fires("项目名称\t文化惠民演出\t备注\n实施单位\t清河区文化馆\t\n存在的问题\t⟦无⟧\t\n改进措施\t提前排期\t\n"),
      .stays("一、基本情况\n\n组织群众文化活动。\n\n二、存在问题\n\n无固定演出场地，基层演出受天气影响较大。\n\n三、改进措施\n\n按月调度。\n"),
      .stays("一、存在问题\n\n部分项目启动较晚。\n\n二、其他需要说明的情况\n\n无\n"),
    ])

  private static let topics = WordList("问题", "不足", "改进", "整改", "措施")
  private static let otherTopics = WordList("其他", "原因", "保障措施", "情况", "绩效", "效果", "指标")
  private static let nothing = WordList(
    "无", "无。", "暂无", "暂无。", "没有", "没有。", "无问题", "无问题。", "不存在问题", "不存在问题。", "未发现问题", "未发现问题。",
    "不存在", "不存在。", "无明显问题", "无明显问题。", "无存在问题", "无存在问题。", "无改进措施", "无改进措施。", "/", "--", "—", "无;")

  private static let problems = WordList("问题")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    let bytes = report.text.bytes
    for section in report.sections where Self.topics.occurs(in: bytes, section.titleRange) {
      let title = section.titleRange
      if title.count > 75 || Self.otherTopics.begins(bytes, title) { continue }
      let content = (Int(section.firstSegment)..<Int(section.endSegment)).filter { !report.segments[$0].range.isEmpty }
      if content.isEmpty {
        guard Int(section.endSegment) < report.segments.count, section.numbering != .none, title.count <= 45 else {
          continue
        }
        emit(title, report, isEmpty: true, into: &sink)
      } else if content.count == 1, Self.nothing.equals(bytes, report.segments[content[0]].range) {
        emit(report.segments[content[0]].range, report, isEmpty: false, into: &sink)
      }
    }
    checkTables(report, into: &sink)
  }

  private func checkTables(_ report: Report, into sink: inout FindingSink) {
    let bytes = report.text.bytes
    for index in report.segments.indices.dropLast() where report.segments[index].kind == .cell {
      let label = report.segments[index]
      let content = report.segments[index + 1]
      guard content.table == label.table, content.row == label.row, content.range.count <= 24,
        label.range.count <= 60, Self.nothing.equals(bytes, content.range)
      else { continue }
      guard Self.problems.occurs(in: bytes, label.range) else { continue }
      emit(content.range, report, isEmpty: false, into: &sink)
    }
  }

  private func emit(_ range: Range<Int>, _ report: Report, isEmpty: Bool, into sink: inout FindingSink) {
    let text = report.written(range)
    let message =
      isEmpty
      ? LocalizedText("「\(text)」下面没有内容。", "Nothing stands under “\(text)”.")
      : LocalizedText("存在问题或改进措施只写了「\(text)」。", "Problems or measures are only “\(text)”.")
    sink.emit(Finding(rule: Self.metadata.code, severity: .warning, message: message, evidence: [Evidence(range)]))
  }
}
