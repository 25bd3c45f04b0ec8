package import Checking
import Figures
import ReportReading

/// Reports terms of performance management that are used for another stage.
package struct ConceptSlip: CheckRule {
  package static let metadata = RuleMetadata(
    code: "TXT007", name: "concept-slip", severity: .warning,
    summary: LocalizedText("绩效管理环节的说法用错", "A stage of performance management is named wrong"),
    checks: "把年终、年末做的事叫作「运行监控」；把「事前绩效评估」写成「事前绩效评价」。",
    reason: "运行监控在执行中开展，年终做的是绩效自评；事前做的是评估，事后做的才是评价。环节混用说明对制度不熟悉，评审会追问到底做了哪一项。",
    remedy: LocalizedText(
      "年终的工作写「绩效自评」或「绩效评价」；年中的写「运行监控」；立项前的写「事前绩效评估」。",
      "Write self-evaluation for the year's end, monitoring for the running year, ex-ante appraisal before approval."),
    quiet: "同一分句里同时说年中和年终；「年末」只表示时点、与监控不在同一分句。",
    basis: LocalizedText(
      "中央部门预算绩效运行监控管理暂行办法；中共中央、国务院关于全面实施预算绩效管理的意见",
      "The rules on monitoring of budget performance; the opinion on performance management of 2018"),
    examples: [
      .fires("⟦年终⟧开展所有项目的绩效⟦运行监控⟧，强化结果应用。"),
      .fires("对新增项目开展⟦事前绩效评价⟧，未通过的不予安排。"),
      .stays("年中开展绩效运行监控，年终开展绩效自评。"),
      .stays("每年八月开展绩效运行监控；年末结转资金按规定上缴。"),
      .stays("对新增项目开展事前绩效评估。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    for (index, mark) in report.marks.enumerated() {
      if mark.kind == .wrongAppraisal {
        sink.emit(
          Finding(
            rule: Self.metadata.code, severity: .note,
            message: LocalizedText(
              "立项前做的是「事前绩效评估」，不是「\(report.written(mark.range))」。", "Before approval it is an appraisal."),
            evidence: [Evidence(mark.range)]))
      } else if mark.kind == .monitoring, let yearEnd = yearEnd(before: index, report) {
        sink.emit(
          Finding(
            rule: Self.metadata.code, severity: .warning,
            message: LocalizedText(
              "「\(report.written(yearEnd.range))」做的是绩效自评或评价，这里写成「运行监控」。",
              "What is done at the year's end is an evaluation, not monitoring."),
            evidence: [Evidence(yearEnd.range), Evidence(mark.range)]))
      }
    }
  }

  /// The word for the year's end in the same clause before the mark at `index`.
  private func yearEnd(before index: Int, _ report: Report) -> TextMark? {
    let mark = report.marks[index]
    var at = index - 1
    while at >= 0, report.marks[at].segment == mark.segment, mark.start - report.marks[at].end < 120 {
      let other = report.marks[at]
      if other.kind == .yearEnd {
        let between = Int(other.end)..<Int(mark.start)
        let breaks = WordList(",", ";", "。", "年中", "和", "资金", "结转").occurs(in: report.text.bytes, between)
        return breaks && !allowsConjunction(between, report) ? nil : other
      }
      at -= 1
    }
    return nil
  }

  /// 「年终开展整体支出和所有项目支出绩效运行监控」: one act on two objects.
  private func allowsConjunction(_ range: Range<Int>, _ report: Report) -> Bool {
    !WordList(",", ";", "。", "年中", "结转").occurs(in: report.text.bytes, range)
      && WordList("开展", "进行", "实施", "组织").begins(report.text.bytes, range)
  }
}
