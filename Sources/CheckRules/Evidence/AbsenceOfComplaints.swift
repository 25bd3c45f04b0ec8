package import Checking
import Figures
import ReportReading

/// Reports the absence of complaints given for satisfaction.
package struct AbsenceOfComplaints: CheckRule {
  package static let metadata = RuleMetadata(
    code: "EVD004", name: "absence-of-complaints", severity: .warning,
    summary: LocalizedText("用「无投诉」代替满意度调查", "Absence of complaints instead of a survey"),
    checks: "满意度部分或满意度指标以「无投诉」「未收到投诉」为依据，报告里没有问卷、抽样等调查。",
    reason: "没有投诉不等于满意，复核时不作为满意度的依据。",
    remedy: LocalizedText("补做满意度调查，写明调查人数和结果。", "Survey the beneficiaries."),
    quiet: "报告另外写了满意度调查；与满意度无关的「无投诉」（如信访、时效指标）。",
    basis: LocalizedText("复核实例：「未接到投诉」不是满意度调查", "Practice of re-checks"),
    examples: [
      .fires("服务对象满意度情况：全年⟦未收到投诉⟧，群众满意。"),
      .stays("发放问卷200份，满意度96%，全年未收到投诉。"),
      .stays("合同按期履行，全年无投诉。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    var hasSurvey: Bool?
    for mark in report.marks where mark.kind == .absenceOfComplaints {
      let segment = report.segments[Int(mark.segment)]
      let bytes = report.text.bytes
      let satisfied = WordList("满意")
      let isAboutSatisfaction =
        segment.kind == .cell
        ? rowOf(mark, report).contains { satisfied.occurs(in: bytes, $0) }
        : satisfied.occurs(in: bytes, report.sentence(around: Int(mark.start), in: segment.range))
      guard isAboutSatisfaction else { continue }
      let surveyed = hasSurvey ?? report.marks.contains { $0.kind == .survey }
      hasSurvey = surveyed
      if surveyed { return }
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "以「\(report.written(mark.range))」说明满意，没有调查依据。", "Absence of complaints is no survey."),
          evidence: [Evidence(mark.range)]))
    }
  }

  /// The cells of the mark's own row.
  private func rowOf(_ mark: TextMark, _ report: Report) -> [Range<Int>] {
    let cell = report.segments[Int(mark.segment)]
    let near = max(0, Int(mark.segment) - 20)..<min(report.segments.count, Int(mark.segment) + 20)
    return near.map { report.segments[$0] }.filter { $0.table == cell.table && $0.row == cell.row }.map(\.range)
  }
}
