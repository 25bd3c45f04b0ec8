package import Checking
import Figures
import ReportReading

/// Every actual value equals its target exactly.
package struct ActualsCopiedFromTargets: CheckRule {
  package static let metadata = RuleMetadata(
    code: "SCO008", name: "actuals-equal-targets", severity: .warning,
    summary: LocalizedText("完成值与目标值全部相同", "Every actual value equals its target exactly."),
    checks: "一张自评表中能够比较的定量指标有六项以上，而且每一项的完成值都与目标值分毫不差。",
    reason: "实际工作很少样样不多不少。全部相同，多半是照目标值抄填，没有统计实际完成情况。",
    remedy: LocalizedText("按台账和统计资料逐项填写实际完成值。", "Fill in what the records show for each indicator."),
    quiet: "可比较的定量指标不足六项；目标值全是100%或0；有一项不同。",
    basis: LocalizedText("复核实践", "Review practice"),
    examples: [
      .fires(
        FormSample.text(
          "产出指标\t数量指标\t演出场次\t≥40场\t⟦40场⟧\t10\t10\t\n", "产出指标\t数量指标\t培训期数\t≥6期\t⟦6期⟧\t10\t10\t\n",
          "产出指标\t数量指标\t走访户数\t≥200户\t⟦200户⟧\t10\t10\t\n", "产出指标\t质量指标\t合格率\t≥95%\t⟦95%⟧\t10\t10\t\n",
          "产出指标\t时效指标\t按期完成率\t≥90%\t⟦90%⟧\t10\t10\t\n", "满意度指标\t满意度指标\t群众满意度\t≥92%\t⟦92%⟧\t10\t10\t\n"),
        isMutable: false),
      .stays(
        FormSample.text(
          "产出指标\t数量指标\t演出场次\t≥40场\t42场\t10\t10\t\n", "产出指标\t数量指标\t培训期数\t≥6期\t6期\t10\t10\t\n",
          "产出指标\t数量指标\t走访户数\t≥200户\t200户\t10\t10\t\n", "产出指标\t质量指标\t合格率\t≥95%\t95%\t10\t10\t\n",
          "产出指标\t时效指标\t按期完成率\t≥90%\t90%\t10\t10\t\n", "满意度指标\t满意度指标\t群众满意度\t≥92%\t92%\t10\t10\t\n"),
        isMutable: false),
    ])

  /// Fewer rows may well be equal by chance.
  private static let fewest = 6

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    if report.indicatorTables.isEmpty { return }
    let shared = SharedReport(report)
    for form in report.indicatorTables {
      let pairs = form.rows.flatMap { ScoredRow(shared, form: form, row: $0).answered }
      guard pairs.count >= Self.fewest,
        pairs.allSatisfy({ report.figures[Int($0.figure)].value == report.figures[Int($0.actual)].value }),
        // 100 % and 0 cannot be exceeded: being equal to them means nothing.
        pairs.count(where: { isOpen(report.figures[Int($0.figure)]) }) >= Self.fewest / 2
      else { continue }
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "表中\(pairs.count)项可比较的完成值与目标值全部相同，疑似照目标值抄填。",
            "All \(pairs.count) actual values that can be compared equal their targets."),
          evidence: pairs.map { Evidence(report.figures[Int($0.actual)]) }))
    }
  }

  private func isOpen(_ target: Figure) -> Bool {
    !target.value.isZero && !(target.kind == .percent && target.value == .one)
  }
}
