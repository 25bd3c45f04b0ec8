package import Checking

/// A score exceeds its weight.
package struct ScoreAboveWeight: CheckRule {
  package static let metadata = RuleMetadata(
    code: "SCO001", name: "score-above-weight", severity: .error,
    summary: LocalizedText("得分高于分值", "A score exceeds its weight."),
    checks: "每一指标（或每一部分）的得分与其分值。",
    reason: "得分高于分值属违规打分，系统会直接退回。",
    remedy: LocalizedText("按打分规则重新计算得分。", "Compute the score again by the rules."),
    quiet: "加分项单独列示的，不在此列。",
    basis: LocalizedText("《项目支出绩效评价管理办法》（财预〔2020〕10号）及各地自评打分规则", "Caiyu [2020] No. 10 and the local scoring rules"),
    examples: [
      .fires(
        "项目支出绩效自评表（2021年度）\n\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t走访户数\t≥200户\t206户\t⟦20⟧\t⟦22⟧\t\n效益指标\t社会效益指标\t服务群众人次\t≥800人次\t860人次\t40\t40\t\n满意度指标\t服务对象满意度\t群众满意度\t≥90%\t96%\t10\t10\t\n总分\t\t\t\t\t70\t72\t",
        isMutable: false),
      .stays(
        "项目支出绩效自评表（2021年度）\n\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t走访户数\t≥200户\t206户\t20\t20\t\n效益指标\t社会效益指标\t服务群众人次\t≥800人次\t860人次\t40\t40\t\n满意度指标\t服务对象满意度\t群众满意度\t≥90%\t96%\t10\t10\t\n总分\t\t\t\t\t70\t70\t",
        isMutable: false),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    for relation in context.broken([.score]) where ScoreFault(relation, in: context.report) == .aboveWeight {
      let found = RelationFinding(relation, in: context.report)
      sink.emit(
        found.finding(
          Self.metadata.code,
          message: LocalizedText(
            "得分“\(found.stated)”高于分值\(found.operandsText)。",
            "The score “\(found.stated)” exceeds the weight \(found.operandsText).")))
    }
  }
}
