package import Checking
import Figures
import ReportReading
import RulePacks

/// Points are given for an indicator that the form itself calls not done.
package struct ScoreForNothingDone: CheckRule {
  package static let metadata = RuleMetadata(
    code: "SCO012", name: "score-for-nothing-done", severity: .error,
    summary: LocalizedText("没有开展却得分", "Points for an indicator that was not done."),
    checks: "完成值写明“未开展”“未实施”“未启动”等，或者完成值为0而目标大于0的指标，是否仍然得分；写明“未完成”“未达成”而得满分的，同样列出。",
    reason: "表中自己写明没有做，又给了分，前后矛盾；这是复核中最先扣掉的分数。",
    remedy: LocalizedText(
      "没有开展的指标计0分，并写明原因；部分开展的，完成值写实际做到的数量。", "Score 0 and give the reason, or state what was done."),
    quiet: "得分为0；“未发生”“未出现”等本来就是目标的；越小越好的指标；“未完成”而只得部分分数的。",
    basis: LocalizedText(
      "财预〔2020〕10号：得分以实际完成值为依据；“未达成年度指标且效果较差”不得满分", "Caiyu [2020] No. 10: points follow from actual values"),
    examples: [
      .fires(
        FormSample.text(
          "产出指标\t数量指标\t骨干培训\t≥2期\t⟦未开展⟧\t20\t⟦16⟧\t场地改造\n", "产出指标\t质量指标\t档案合格率\t≥95%\t98%\t20\t20\t\n"),
        isMutable: false),
      .fires(
        FormSample.text(
          "产出指标\t数量指标\t骨干培训\t≥2期\t⟦0期⟧\t20\t⟦16⟧\t场地改造\n", "产出指标\t质量指标\t档案合格率\t≥95%\t98%\t20\t20\t\n"),
        isMutable: false),
      .fires(
        FormSample.text(
          "产出指标\t数量指标\t走访户数\t≥200户\t206户\t20\t20\t\n", "产出指标\t质量指标\t展厅改造\t通过验收\t⟦未完成验收⟧\t20\t⟦20⟧\t\n"),
        isMutable: false),
      .stays(
        FormSample.text(
          "产出指标\t数量指标\t骨干培训\t≥2期\t未开展\t20\t0\t场地改造\n", "效益指标\t社会效益指标\t安全事故\t不发生\t未发生\t20\t20\t\n"),
        isMutable: false),
      .stays(
        FormSample.text(
          "产出指标\t数量指标\t事故起数\t≤1起\t0起\t20\t20\t\n", "产出指标\t质量指标\t展厅改造\t通过验收\t未完成验收，主体已完工\t20\t12\t资料未齐\n"),
        isMutable: false),
    ])

  private static let notDone = WordList(
    "未开展", "未实施", "未启动", "未组织", "未举办", "未进行", "未执行", "未实行", "没有开展", "没有实施", "没有启动", "没有组织", "没有举办", "尚未开展", "尚未实施",
    "尚未启动", "尚未组织", "暂未开展", "暂未实施", "暂未启动", "取消", "已取消", "本年未开展", "本年度未开展", "因故未开展", "全年未开展")
  private static let notReached = WordList("未完成", "未达成", "未达标", "未达到", "未通过", "未实现", "尚未完成", "没有完成", "没有达到")
  /// Words that turn 「未开展」 into something else: 「未开展招标，直接采购」 is not what the indicator measures.
  private static let partly = WordList("部分", "但", "其余", "其中", "改为", "改由", "已", "转为", "线上")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let reported = Set(context.relations.lazy.filter { $0.kind == .score && $0.verdict == .broken }.map(\.subject))
    let report = context.report
    for row in ScoredRow.all(in: report) {
      guard let score = row.score, score.value > .zero, let actual = row.actual,
        let fault = fault(row, score, actual, report)
      else { continue }
      let texts = [report.written(actual), report.written(score)]
      let isKnown = reported.contains(row.row.score)
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: fault == .words && !isKnown ? .error : .warning,
          message: LocalizedText(
            "「\(row.name)」完成情况写的是“\(texts[0].prefix(30))”，却得“\(texts[1])”分。",
            "“\(row.name)” is called “\(texts[0].prefix(30))” and yet scores “\(texts[1])”."),
          stated: texts[1], computed: fault == .notReached ? "" : "0", evidence: [Evidence(actual), Evidence(score)]))
    }
  }

  private enum Fault { case words, zero, notReached }

  private func fault(_ row: ScoredRow, _ score: Figure, _ actual: Range<Int>, _ report: Report) -> Fault? {
    let bytes = report.text.bytes
    let isPartial = Self.partly.occurs(in: bytes, actual) && !Self.notDone.equals(bytes, actual)
    let asksForNothing = row.target.map { Self.negative.occurs(in: bytes, $0) } ?? false
    if actual.count <= 60, !isPartial, !asksForNothing {
      if Self.notDone.begins(bytes, actual) { return .words }
      if Self.notReached.begins(bytes, actual), score.value == row.weight?.value { return .notReached }
    }
    let isNothing = row.answered.contains { target in
      report.figures[Int(target.actual)].value.isZero && report.figures[Int(target.figure)].value > .zero
        && !row.isInverse(target)
    }
    return isNothing && row.answered.count == 1 ? .zero : nil
  }

  /// Targets that something shall not be.
  private static let negative = WordList("不发生", "无", "未", "不出现", "零", "≤", "<", "不得")
}
