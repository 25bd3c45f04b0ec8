package import Checking
import Figures
import ReportReading
import RulePacks

/// A target is exceeded by far and nobody says why.
package struct UnexplainedOverachievement: CheckRule {
  package static let metadata = RuleMetadata(
    code: "SCO007", name: "unexplained-overachievement", severity: .warning,
    summary: LocalizedText("大幅超额完成而未说明原因", "A target exceeded by far without a reason."),
    checks: "完成值达到目标值130%（以规则包为准）以上的指标，原因栏或备注是否有说明。目标值里有几个数的，按计量单位逐个对应。",
    reason: "超额过多，多半是目标定得太低，或者完成值的口径变了；不扣分，但应当说明，下一年据此调整目标。",
    remedy: LocalizedText(
      "写明超额完成的原因；目标偏低的，下一年调高目标值。", "Explain the excess; raise next year's target if it was too low."),
    quiet: "已填原因；表中没有原因栏而正文说到超额完成；越小越好的指标（成本、时限、投诉等）；目标值或完成值是概数、区间；“全覆盖”一类不可能超额的比率。",
    basis: LocalizedText(
      "规则包“超额完成需说明的比例”（实践中为130%）", "The pack's share of over-achievement that needs a reason (130 % in practice)"),
    examples: [
      .fires(
        FormSample.text(
          "产出指标\t数量指标\t科目和班级\t开设⟦29个⟧科目80个班级\t开设⟦54个⟧科目，88个班\t20\t20\t\n",
          "产出指标\t质量指标\t档案合格率\t≥95%\t98%\t20\t20\t\n"),
        isMutable: false),
      .stays(
        FormSample.text(
          "产出指标\t数量指标\t科目和班级\t开设29个科目80个班级\t开设34个科目，88个班\t20\t20\t\n",
          "产出指标\t质量指标\t档案合格率\t≥95%\t98%\t20\t20\t\n"),
        isMutable: false),
      .stays(
        FormSample.text(
          "产出指标\t数量指标\t讲座场次\t≥20场\t36场\t20\t20\t与学校合作新增校园讲座16场\n", "产出指标\t质量指标\t档案合格率\t≥95%\t98%\t20\t20\t\n"),
        isMutable: false),
      .stays(
        FormSample.text(
          "产出指标\t时效指标\t办理天数\t≤10天\t4天\t20\t20\t\n", "产出指标\t质量指标\t档案合格率\t≥95%\t98%\t20\t20\t\n"),
        isMutable: false),
    ])

  private static let explanations = WordList("超额完成", "超出目标", "超过目标", "目标偏低", "目标值偏低", "大幅超", "超计划")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let bytes = context.report.text.bytes
    var isExplainedInText: Bool?
    for row in ScoredRow.all(in: context.report) {
      let reason = row.reason
      if reason?.kind == .given { continue }
      guard row.weight?.value.isZero != true else { continue }
      var worst: (target: IndicatorTarget, share: ExactNumber)?
      for target in row.answered {
        guard let share = share(target, row), share >= context.pack.scoring.overachievementFrom else { continue }
        if share > worst?.share ?? .zero { worst = (target, share) }
      }
      guard let worst else { continue }
      if reason == nil, isExplainedInText == nil {
        isExplainedInText = Self.explanations.occurs(in: bytes, 0..<bytes.count)
      }
      if reason == nil, isExplainedInText == true { continue }
      sink.emit(finding(row, worst.target, worst.share))
    }
  }

  /// The actual value over the target; `nil` where that says nothing.
  private func share(_ target: IndicatorTarget, _ row: ScoredRow) -> ExactNumber? {
    let demanded = row.report.figures[Int(target.figure)]
    let actual = row.report.figures[Int(target.actual)]
    guard demanded.value > .zero, !demanded.isRange, !actual.isRange, demanded.unit.dimension == actual.unit.dimension,
      demanded.approximator != .about, demanded.approximator != .nearly, !row.isInverse(target)
    else { return nil }
    return actual.value.divided(by: demanded.value)
  }

  private func finding(_ row: ScoredRow, _ target: IndicatorTarget, _ share: ExactNumber) -> Finding {
    let demanded = row.report.figures[Int(target.figure)]
    let actual = row.report.figures[Int(target.actual)]
    let texts = [actual, demanded].map { FigureText.written($0, in: row.report) }
    let percent = (share.times(ExactNumber(100)) ?? share).text(decimals: 0) + "%"
    return Finding(
      rule: Self.metadata.code, severity: .warning,
      message: LocalizedText(
        "「\(row.name)」完成“\(texts[0])”，为目标“\(texts[1])”的\(percent)，没有说明大幅超额的原因，目标可能定得过低。",
        "“\(row.name)” reached “\(texts[0])”, \(percent) of the target “\(texts[1])”, and nothing explains it."),
      stated: texts[0], computed: texts[1], difference: percent, evidence: [Evidence(actual), Evidence(demanded)])
  }
}
