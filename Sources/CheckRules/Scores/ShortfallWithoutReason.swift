package import Checking
import Figures
import ReportReading

/// A target is missed or points are lost, and the form gives no reason.
package struct ShortfallWithoutReason: CheckRule {
  package static let metadata = RuleMetadata(
    code: "SCO006", name: "shortfall-without-reason", severity: .warning,
    summary: LocalizedText("未完成或扣分而未填原因", "A missed target or lost points without a reason."),
    checks: "自评表设有“偏差原因分析及改进措施”“未完成原因”等栏目的，逐项看：完成值未达到目标值，或者得分低于分值，该栏是否填写；只写“客观原因”“其他”等空话的也算没有写清。",
    reason: "得分低于分值或目标未完成，应当写明原因和改进措施；没有原因，复核时不予认可，系统也会退回。",
    remedy: LocalizedText(
      "逐项写明未完成的具体原因（时间、事由、影响）和改进措施。", "Say for each indicator why it fell short and what will be done."),
    quiet: "自评表没有原因栏；预算执行率行（得分由执行率算出，另有规则）；原因栏已写具体内容；目标达到且得满分；无法比较目标值与完成值且得满分。",
    basis: LocalizedText(
      "自评填报实践：得分低于分值须填写原因（财预〔2020〕10号的自评表式设“偏差原因分析及改进措施”栏）",
      "Practice: a score below the weight needs a reason"),
    examples: [
      .fires(
        FormSample.text(
          "产出指标\t数量指标\t走访户数\t≥200户\t⟦194户⟧\t20\t20\t\n", "产出指标\t质量指标\t档案合格率\t≥95%\t98%\t20\t20\t\n"),
        isMutable: false),
      .fires(
        FormSample.text(
          "产出指标\t数量指标\t走访户数\t≥200户\t206户\t20\t20\t\n", "产出指标\t质量指标\t活动组织情况\t组织有序\t基本有序\t⟦20⟧\t⟦18⟧\t\n"),
        isMutable: false),
      .fires(
        FormSample.text(
          "产出指标\t数量指标\t走访户数\t≥200户\t⟦180户⟧\t20\t18\t⟦客观原因⟧\n", "产出指标\t质量指标\t档案合格率\t≥95%\t98%\t20\t20\t\n"),
        isMutable: false),
      .stays(
        FormSample.text(
          "产出指标\t数量指标\t走访户数\t≥200户\t180户\t20\t18\t8月连续暴雨，两个镇道路中断，已于次年1月补访\n",
          "产出指标\t质量指标\t档案合格率\t≥95%\t98%\t20\t20\t\n"),
        isMutable: false),
      .stays(
        FormSample.text(
          "产出指标\t成本指标\t每户成本\t≤300元\t260元\t20\t20\t\n", "产出指标\t质量指标\t档案合格率\t≥95%\t98%\t20\t20\t\n"),
        isMutable: false),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    for row in ScoredRow.all(in: context.report) {
      guard let weight = row.weight, let score = row.score, weight.value > .zero, let reason = row.reason,
        reason.kind != .given, !row.isExecutionRate
      else { continue }
      let missed = row.answered.first { row.isMissed($0) }
      guard missed != nil || score.value < weight.value else { continue }
      sink.emit(finding(row, missed, reason.range, weight, score))
    }
  }

  private func finding(
    _ row: ScoredRow, _ missed: IndicatorTarget?, _ vague: Range<Int>?, _ weight: Figure, _ score: Figure
  ) -> Finding {
    let report = row.report
    var evidence: [Evidence] = []
    var fact = LocalizedText(
      "得分“\(report.written(score))”低于分值“\(report.written(weight))”",
      "The score “\(report.written(score))” is below the weight “\(report.written(weight))”")
    if let missed {
      let demanded = report.figures[Int(missed.figure)]
      let actual = report.figures[Int(missed.actual)]
      evidence += [Evidence(actual), Evidence(demanded)]
      let texts = [actual, demanded].map { FigureText.written($0, in: report) }
      fact = LocalizedText(
        "完成值“\(texts[0])”未达到目标值“\(texts[1])”", "The actual value “\(texts[0])” misses the target “\(texts[1])”")
    }
    if missed == nil || score.value < weight.value { evidence += [Evidence(score), Evidence(weight)] }
    if let vague { evidence.append(Evidence(vague)) }
    let lack = vague.map {
      LocalizedText("原因栏只写“\(report.written($0))”，没有说清", "the reason “\(report.written($0))” says nothing")
    }
    return Finding(
      rule: Self.metadata.code, severity: .warning,
      message: LocalizedText(
        "「\(row.name)」\(fact.chinese)，\(lack?.chinese ?? "原因栏没有填写")。",
        "“\(row.name)”: \(fact.english), and \(lack?.english ?? "no reason is given")."),
      stated: report.written(score), computed: "", evidence: evidence)
  }
}
