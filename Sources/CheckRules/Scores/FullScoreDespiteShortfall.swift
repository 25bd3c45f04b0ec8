package import Checking

/// An indicator below its target has the full score.
package struct FullScoreDespiteShortfall: CheckRule {
  package static let metadata = RuleMetadata(
    code: "SCO002", name: "full-score-despite-shortfall", severity: .error,
    summary: LocalizedText("未完成目标却得满分", "An indicator below its target has the full score."),
    checks: "定量指标的目标值、完成值、分值和得分：未达到目标值应按规则扣分，并说明原因。",
    reason: "未完成得满分是复核扣分的第一理由。",
    remedy: LocalizedText("按完成比例计分，并填写未完成原因和改进措施；目标确需调整的，应有批复。", "Score by the share achieved and give the reason."),
    quiet: "定性目标；目标值与完成值单位不同、无法比较；规则包规定不扣分的。",
    basis: LocalizedText("《项目支出绩效评价管理办法》（财预〔2020〕10号）及各地自评打分规则", "Caiyu [2020] No. 10 and the local scoring rules"),
    examples: [
      .fires(
        "项目支出绩效自评表（2021年度）\n\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t走访户数\t≥200户\t⟦194⟧户\t20\t⟦20⟧\t\n效益指标\t社会效益指标\t服务群众人次\t≥800人次\t860人次\t40\t40\t\n满意度指标\t服务对象满意度\t群众满意度\t≥90%\t96%\t10\t10\t\n总分\t\t\t\t\t70\t70\t",
        isMutable: false),
      .stays(
        "项目支出绩效自评表（2021年度）\n\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t走访户数\t≥200户\t200户\t20\t20\t\n效益指标\t社会效益指标\t服务群众人次\t≥800人次\t860人次\t40\t40\t\n满意度指标\t服务对象满意度\t群众满意度\t≥90%\t96%\t10\t10\t\n总分\t\t\t\t\t70\t70\t",
        isMutable: false),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    for relation in context.broken([.score]) where ScoreFault(relation, in: context.report) == .fullDespiteShortfall {
      let found = RelationFinding(relation, in: context.report)
      sink.emit(
        found.finding(
          Self.metadata.code,
          message: LocalizedText(
            "目标未完成（\(found.operandsText)）却得满分“\(found.stated)”，按规则应得\(found.computed)。",
            "The target is missed (\(found.operandsText)) and the score is full “\(found.stated)”; by the rules it is \(found.computed)."
          )))
    }
  }
}
