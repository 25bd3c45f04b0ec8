package import Checking
import Figures
import ReportReading
import RulePacks
import Scoring

/// The score runs far ahead of the money spent.
package struct PraiseAheadOfSpending: CheckRule {
  package static let metadata = RuleMetadata(
    code: "BUD005", name: "praise-ahead-of-spending", severity: .warning,
    summary: LocalizedText("预算执行偏低而自评得分偏高", "The score runs far ahead of the money spent."),
    checks: "自评表中指标得分率与执行得分率之差是否超过规则包的界限（红灯，5%），未支出比例是否超过规则包的界限（黄灯，20%）；没有自评表的，看正文的执行率和自评总分。钱大部分花出去而分数仍领先的，只作提示。",
    reason: "钱没有花完，事情却项项满分，要么目标定低了，要么得分打高了。系统会亮红灯或黄灯，复核时重点核实。",
    remedy: LocalizedText(
      "核实指标完成情况和打分依据；确因节约而少支出的，写明节约的金额和做法。", "Verify the scores, or show what was saved and how."),
    quiet: "得分率相差不大；执行率超过100%（ARI009、BUD001）；没有写执行率或总分；得分低于95分且没有自评表。",
    basis: LocalizedText(
      "规则包“自评偏高界限”“未支出界限”（取自实际运行的预算绩效系统）", "Limits of the pack, from a production system"),
    examples: [
      .fires(
        FormSample.text(
          "产出指标\t数量指标\t走访户数\t≥200户\t206户\t50\t⟦50⟧\t\n", "效益指标\t社会效益指标\t群众满意度\t≥90%\t96%\t40\t⟦40⟧\t\n",
          before: "资金来源\t全年预算数\t全年执行数\t分值\t执行率\t得分\t\t\n年度资金总额\t80.00\t52.00\t⟦10⟧\t⟦65.00%⟧\t⟦6.5⟧\t\t\n"),
        isMutable: false),
      .fires("本单位2022年度预算执行率⟦62.5%⟧，主要是展厅改造推迟。绩效自评得分⟦97⟧分。"),
      .stays(
        FormSample.text(
          "产出指标\t数量指标\t走访户数\t≥200户\t206户\t50\t50\t\n", "效益指标\t社会效益指标\t群众满意度\t≥90%\t96%\t40\t40\t\n",
          before: "资金来源\t全年预算数\t全年执行数\t分值\t执行率\t得分\t\t\n年度资金总额\t80.00\t78.40\t10\t98.00%\t9.8\t\t\n"),
        isMutable: false),
      .stays("本单位2022年度预算执行率98.5%。绩效自评得分97分。"),
      .stays("本单位2022年度预算执行率62.5%，主要是展厅改造推迟。绩效自评得分83分。"),
    ])

  /// In prose: so close to the full score that low execution cannot have cost its points.
  private static let nearlyFull = ExactNumber(5)

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    let rules = context.pack.scoring
    if report.indicatorTables.isEmpty {
      checkProse(context, into: &sink)
      return
    }
    for form in report.indicatorTables {
      guard let funds = form.funds.first, funds.points >= 0, funds.score >= 0,
        let rate = rate(of: funds, report), report.figures[Int(funds.points)].value > .zero
      else { continue }
      var points = ExactNumber.zero
      var score = ExactNumber.zero
      var evidence: [Evidence] = []
      for row in form.rows where row.weight >= 0 && row.score >= 0 {
        points = points + report.figures[Int(row.weight)].value
        score = score + report.figures[Int(row.score)].value
        evidence.append(Evidence(report.figures[Int(row.score)]))
      }
      guard points > .zero, evidence.count > 1 else { continue }
      var local = rules
      local.executionPoints = report.figures[Int(funds.points)].value
      let light = SelfPraiseWarning.light(
        indicatorScore: score, indicatorPoints: points, executionScore: report.figures[Int(funds.score)].value,
        executionRate: rate, rules: local)
      guard light == .red, rate <= .one else { continue }
      let isUnspent = ExactNumber.one - rate > rules.unspentShare
      let own = [funds.score, funds.rate, funds.points].filter { $0 >= 0 }.map { Evidence(report.figures[Int($0)]) }
      let shares = [share(score, points), share(report.figures[Int(funds.score)].value, local.executionPoints)]
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: isUnspent ? .warning : .note,
          message: LocalizedText(
            "指标得分率\(shares[0])，执行得分率只有\(shares[1])，得分明显高于资金执行情况。",
            "Indicators score \(shares[0]) and execution only \(shares[1])."),
          stated: shares[0], computed: shares[1], evidence: own + evidence))
    }
  }

  private func share(_ part: ExactNumber, _ whole: ExactNumber) -> String {
    let share = part.divided(by: whole)?.times(ExactNumber(100)) ?? .zero
    return share.text(decimals: 1) + "%"
  }

  private func rate(of funds: FundsRow, _ report: Report) -> ExactNumber? {
    if funds.rate >= 0, report.figures[Int(funds.rate)].kind == .percent {
      return report.figures[Int(funds.rate)].value
    }
    guard funds.budget >= 0, funds.executed >= 0 else { return nil }
    return report.figures[Int(funds.executed)].value.divided(by: report.figures[Int(funds.budget)].value)
  }

  private func checkProse(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    let limit = ExactNumber.one - context.pack.scoring.unspentShare
    // The first rate of the whole budget counts: those of single programmes say little about the total score.
    let rate = report.figures.indices.first {
      report.figures[$0].kind == .percent && BudgetLabel(report: report, index: $0).isExecutionRate
        && !report.contexts[$0].labelCues.hasAny(CueSet([.project, .basic, .ofProgram]))
    }
    guard let low = rate, report.figures[low].upper < limit, report.figures[low].value > .zero,
      let total = TotalScores.all(in: report, pack: context.pack).first(where: {
        report.figures[$0].value >= context.pack.scoring.fullScore - Self.nearlyFull
      })
    else { return }
    let texts = [FigureText.written(report.figures[low], in: report), report.written(report.figures[total])]
    sink.emit(
      Finding(
        rule: Self.metadata.code, severity: .warning,
        message: LocalizedText(
          "预算执行率只有“\(texts[0])”，自评总分却有“\(texts[1])”分，得分明显高于资金执行情况。",
          "The execution rate is “\(texts[0])” and the total score “\(texts[1])”."),
        stated: texts[1], computed: texts[0],
        evidence: [Evidence(report.figures[total]), Evidence(report.figures[low])]))
  }
}
