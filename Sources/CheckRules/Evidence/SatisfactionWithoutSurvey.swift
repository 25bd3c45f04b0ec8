package import Checking
import Figures
import ReportReading

/// Reports a satisfaction result without any word of a survey.
package struct SatisfactionWithoutSurvey: CheckRule {
  package static let metadata = RuleMetadata(
    code: "EVD002", name: "satisfaction-without-survey", severity: .warning,
    summary: LocalizedText("满意度没有调查依据", "Satisfaction without a survey"),
    checks: "文字报告写了满意度结果（百分比），通篇没有问卷、抽样、测评等调查方式，也没有调查人数。",
    reason: "满意度要由满意人数除以有效调查人数得出。没有调查材料，复核时满意度不给分。",
    remedy: LocalizedText("写明调查时间、方式、发放和收回有效问卷数、满意人数。", "State when, how and how many people were asked."),
    quiet: "表格（没有地方写）；报告里任何一处写了问卷、抽样、测评、访谈；只写了满意度目标。",
    basis: LocalizedText("财政部项目支出绩效评价管理办法（财预〔2020〕10号）的满意度指标；复核实例", "Caiyu 2020 No. 10; practice of re-checks"),
    examples: [
      .fires(
        "清河区档案局2022年档案利用项目绩效自评报告\n\n一、完成情况\n\n群众⟦满意度⟧为⟦96.2%⟧，查档便利度提高。\n\n二、问题\n\n库房老化。\n\n三、改进措施\n\n分批更新。\n",
        isMutable: false),
      .stays(
        "清河区档案局2022年档案利用项目绩效自评报告\n\n一、完成情况\n\n发放问卷200份，收回有效问卷192份，群众满意度为96.2%。\n\n二、问题\n\n库房老化。\n\n三、改进措施\n\n分批更新。\n"),
      .stays("服务对象满意度达到90%以上为本年度目标。"),
    ])

  private static let goals = WordList("目标", "指标值", "不低于", "力争", "计划", "应达", "以上为")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    guard report.marks.contains(where: { $0.kind == .satisfaction }),
      !report.marks.contains(where: { $0.kind == .survey }), ReportShape(report).isNarrative
    else { return }
    for mark in report.marks where mark.kind == .satisfaction {
      let segment = report.segments[Int(mark.segment)]
      guard segment.kind == .paragraph || segment.kind == .heading else { continue }
      let near = Int(mark.end)..<Int(mark.end) + 31
      let result = report.figures(in: near, of: segment).first { index in
        let figure = report.figures[index]
        return figure.kind == .percent && figure.comparison == .none
          && !Self.goals.occurs(in: report.text.bytes, report.contexts[index].label)
      }
      guard let result else { continue }
      let rate = report.written(report.figures[result])
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "满意度\(rate)没有写调查方式和调查人数。", "No survey is told behind the satisfaction of \(rate)."),
          stated: rate, evidence: [Evidence(report.figures[result]), Evidence(mark.range)]))
      return
    }
  }
}
