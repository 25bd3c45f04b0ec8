package import Checking

/// A score differs from what the scoring rule gives.
package struct ScoreNotByRule: CheckRule {
  package static let metadata = RuleMetadata(
    code: "SCO003", name: "score-not-by-rule", severity: .error,
    summary: LocalizedText("得分与按规则计算的结果不符", "A score differs from what the scoring rule gives."),
    checks: """
      预算执行率得分、正向、反向和等于型指标的得分，按规则包的方法（或表中注明的方法）由目标值、完成值和分值重新计算；“20分扣1.2分得18.6分”一类的加减。\
      规则目录中的执行率得分（B4）并入本条，不另设BUD004。
      """,
    reason: "得分必须能由规则重算出来，否则复核不予认可。",
    remedy: LocalizedText("按规则重新计算，或在备注中写明所用的计分方法。", "Compute again, or state the method used."),
    quiet: "定性指标；表中注明了别的方法而本工具无法识别；得分按规则的常见变体也能得出。",
    basis: LocalizedText("《项目支出绩效评价管理办法》（财预〔2020〕10号）及各地自评打分规则", "Caiyu [2020] No. 10 and the local scoring rules"),
    examples: [
      .fires(
        "项目支出绩效自评表（2021年度）\n\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t走访户数\t≥200户\t⟦150⟧户\t⟦20⟧\t⟦18⟧\t\n效益指标\t社会效益指标\t服务群众人次\t≥800人次\t860人次\t40\t40\t\n满意度指标\t服务对象满意度\t群众满意度\t≥90%\t96%\t10\t10\t\n总分\t\t\t\t\t70\t68\t",
        isMutable: false),
      .stays(
        "项目支出绩效自评表（2021年度）\n\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t走访户数\t≥200户\t150户\t20\t15\t\n效益指标\t社会效益指标\t服务群众人次\t≥800人次\t860人次\t40\t40\t\n满意度指标\t服务对象满意度\t群众满意度\t≥90%\t96%\t10\t10\t\n总分\t\t\t\t\t70\t65\t",
        isMutable: false),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    for relation in context.broken([.score]) where ScoreFault(relation, in: context.report) == .notByRule {
      let found = RelationFinding(relation, in: context.report)
      sink.emit(
        found.finding(
          Self.metadata.code,
          message: LocalizedText(
            "得分“\(found.stated)”与按规则计算的\(found.computed)不符（依据：\(found.operandsText)）。",
            "The score “\(found.stated)” differs from \(found.computed) by the rule (from \(found.operandsText)).")))
    }
  }
}
