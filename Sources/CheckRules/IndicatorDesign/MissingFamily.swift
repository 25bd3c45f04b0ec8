package import Checking
import Figures
import ReportReading

/// Reports an indicator form without output, outcome or satisfaction indicators.
package struct MissingFamily: CheckRule {
  package static let metadata = RuleMetadata(
    code: "IND007", name: "missing-family", severity: .warning,
    summary: LocalizedText("指标表缺少一类指标", "An indicator form lacks a family"),
    checks: "有二级指标分类、不少于四行的指标表：没有效益指标或没有产出指标，报警告；没有满意度指标，报提示。",
    reason: "只有产出没有效益，看不出钱花得值不值；复核时按指标不完整扣分。",
    remedy: LocalizedText("补上缺少的一类指标；确实不适用的写明理由。", "Add the missing family or say why it does not apply."),
    quiet: "没有写明类别的表；只列部分行的摘要表（不足四行）。",
    basis: LocalizedText("财政部项目支出绩效评价管理办法（财预〔2020〕10号）：产出、效益、满意度", "Caiyu 2020 No. 10: output, outcome, satisfaction"),
    examples: [
      .fires(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n⟦产出指标⟧\t数量指标\t演出场次\t≥20场\t22场\t20\t20\n产出指标\t数量指标\t培训人数\t≥200人\t210人\t20\t20\n产出指标\t质量指标\t节目审核通过率\t≥95%\t98%\t20\t20\n产出指标\t时效指标\t演出按期完成率\t100%\t100%\t20\t20\n"
      ),
      .stays(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t演出场次\t≥20场\t22场\t20\t20\n产出指标\t质量指标\t节目审核通过率\t≥95%\t98%\t20\t20\n效益指标\t社会效益指标\t居民参与率\t≥60%\t62%\t20\t20\n满意度指标\t服务对象满意度指标\t观众满意度\t≥90%\t95%\t10\t10\n"
      ),
    ])

  private static let leastRows = 4

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    for form in report.indicatorTables {
      let rows = FamilyRow.all(form, in: report)
      guard rows.count >= Self.leastRows, rows.count == form.rows.filter({ $0.name >= 0 }).count,
        let first = rows.first
      else { continue }
      let place = [first.row.dimension, first.row.category, first.row.name].first { $0 >= 0 } ?? first.row.name
      guard place >= 0 else { continue }
      var missing: [(name: String, severity: Severity)] = []
      if !rows.contains(where: \.family.isOutput) { missing.append(("产出指标", .warning)) }
      if !rows.contains(where: \.family.isOutcome) { missing.append(("效益指标", .warning)) }
      if !rows.contains(where: { $0.family == .satisfaction }) { missing.append(("满意度指标", .note)) }
      for family in missing {
        sink.emit(
          Finding(
            rule: Self.metadata.code, severity: family.severity,
            message: LocalizedText("指标表里没有\(family.name)。", "The form has no such family: \(family.name)."),
            evidence: [Evidence(report.segments[Int(place)].range)]))
      }
    }
  }
}
