package import Checking

/// The total score differs from the sum of its rows.
package struct TotalScoreMismatch: CheckRule {
  package static let metadata = RuleMetadata(
    code: "SCO005", name: "total-score-mismatch", severity: .error,
    summary: LocalizedText("总分与各项得分之和不符", "The total score differs from the sum of its rows."),
    checks: "自评表总分与执行率得分及各指标得分之和。",
    reason: "总分算错，等级随之失真。",
    remedy: LocalizedText("逐行核对得分后改正总分。", "Check each score, then correct the total."),
    quiet: "有行缺得分时不判定。",
    basis: LocalizedText("《项目支出绩效评价管理办法》（财预〔2020〕10号）及各地自评打分规则", "Caiyu [2020] No. 10 and the local scoring rules"),
    examples: [
      .fires(
        "项目支出绩效自评表（2021年度）\n\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t走访户数\t≥200户\t206户\t20\t⟦20⟧\t\n效益指标\t社会效益指标\t服务群众人次\t≥800人次\t860人次\t40\t40\t\n满意度指标\t服务对象满意度\t群众满意度\t≥90%\t96%\t10\t10\t\n总分\t\t\t\t\t70\t⟦71⟧\t",
        isMutable: false),
      .stays(
        "项目支出绩效自评表（2021年度）\n\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t走访户数\t≥200户\t206户\t20\t20\t\n效益指标\t社会效益指标\t服务群众人次\t≥800人次\t860人次\t40\t40\t\n满意度指标\t服务对象满意度\t群众满意度\t≥90%\t96%\t10\t10\t\n总分\t\t\t\t\t70\t70\t",
        isMutable: false),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    context.emitBroken([.totalScore], as: Self.metadata.code, into: &sink) { found in
      LocalizedText(
        "总分“\(found.stated)”与各项得分之和\(found.computed)不符，相差\(found.difference)。",
        "The total “\(found.stated)” differs from the sum \(found.computed).")
    }
  }
}
