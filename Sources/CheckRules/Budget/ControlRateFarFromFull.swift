package import Checking
import Figures
import ReportReading
import RulePacks

/// Procurement or ceiling use far below its budget beside an excellent total score, without a word about it.
package struct ControlRateFarFromFull: CheckRule {
  package static let metadata = RuleMetadata(
    code: "BUD006", name: "control-rate-far-from-full", severity: .warning,
    summary: LocalizedText(
      "采购执行率、公用或三公控制率过低而总分评优", "Procurement or ceiling use far below budget beside an excellent score."),
    checks: "政府采购执行率、公用经费控制率、“三公”经费控制率是否低于50%，同句或下一句有没有说明；同时自评总分是否达到优的分数段。",
    reason: "控制率过低不只是节约，更可能是预算编得不准；采购执行率过低说明采购计划没有落实。总分评优又不作说明，复核时会按预算编制不准确扣分。",
    remedy: LocalizedText(
      "说明节约或未执行的具体原因；属于预算编制偏大的，在存在问题中写明并扣分。", "Explain the gap, or name it as a problem and deduct points."),
    quiet: "已说明原因；比率在50%以上；报告没有写总分，或总分不在优的分数段。",
    basis: LocalizedText(
      "复核实践：控制率过低视为预算编制不准确；等级分数段取自规则包", "Review practice; the grade's range comes from the pack"),
    examples: [
      .fires("2022年度整体支出绩效自评得分⟦98⟧分，等级为优。政府采购预算41万元，实际采购16.63万元，政府采购执行率为⟦40.56%⟧。"),
      .fires("公用经费预算安排232.4万元，支出67.33万元，公用经费控制率为⟦28.97%⟧。本单位自评总分⟦100⟧分。"),
      .stays("“三公”经费预算55.46万元，支出10.31万元，“三公”经费控制率18.59%，主要原因是严格落实过紧日子要求，减少公务接待。本单位自评总分96分。"),
      .stays("政府采购预算41万元，实际采购16.63万元，政府采购执行率为40.56%。本单位自评总分78分。"),
      .stays("政府采购预算41万元，实际采购38.95万元，政府采购执行率为95%。本单位自评总分96分。"),
    ])

  private static let names = WordList("采购执行率", "采购预算执行率", "采购完成率", "采购率")
  private static let ceilings = WordList("公用", "三公")
  private static let control = WordList("控制率", "执行率", "支出率")
  private static let bound = ExactNumber(units: 500_000_000)

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    let low = report.figures.indices.filter { isLowControlRate($0, report) }
    guard !low.isEmpty,
      let total = TotalScores.all(in: report, pack: context.pack).first(where: {
        report.figures[$0].value >= context.pack.scoring.excellentFrom
      })
    else { return }
    let reasons = Reasons(report: report)
    let score = report.figures[total]
    for index in low where !reasons.stand(near: index) {
      let figure = report.figures[index]
      let stated = FigureText.written(figure, in: report)
      let points = report.written(score)
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "\(name(of: index, report))“\(stated)”远低于100%而没有说明原因，自评总分却是“\(points)”分：是节约，还是预算编得不准、采购没有落实，应当写明。",
            "“\(stated)” is far below 100 % without a reason while the total score is “\(points)”."),
          stated: stated, computed: "", evidence: [Evidence(figure), Evidence(score)]))
    }
  }

  /// The rate's own words in Chinese: 「政府采购执行率」.
  private func name(of index: Int, _ report: Report) -> String {
    let bytes = report.text.bytes
    let label = report.contexts[index].label
    if Self.names.occurs(in: bytes, label) { return "政府采购执行率" }
    return BytePhrase("三公").occurs(in: bytes, label) ? "“三公”经费控制率" : "公用经费控制率"
  }

  private func isLowControlRate(_ index: Int, _ report: Report) -> Bool {
    let figure = report.figures[index]
    guard figure.kind == .percent, figure.comparison == .none, !figure.value.isZero else { return false }
    if figure.upper >= Self.bound || !report.contexts[index].labelCues.has(.rate) { return false }
    let bytes = report.text.bytes
    let label = report.contexts[index].label
    if Self.names.occurs(in: bytes, label) { return true }
    return Self.control.occurs(in: bytes, label) && Self.ceilings.occurs(in: bytes, label)
  }
}
