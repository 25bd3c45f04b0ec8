package import Checking
import Figures
import ReportReading

/// More was spent than the revised budget and the carry-over give, and nothing explains it.
package struct SpendingAboveBudget: CheckRule {
  package static let metadata = RuleMetadata(
    code: "BUD001", name: "spending-above-budget", severity: .warning,
    summary: LocalizedText(
      "支出超过调整后预算与上年结转之和", "More was spent than the revised budget and the carry-over give."),
    checks:
      "同一句中写明的全年（调整后）预算数与支出数，以及自评表资金栏的预算数与执行数：支出是否超过预算加同段写明的上年结转、追加数。年初预算、追加、追减与调整后预算之间的加减由ARI001检查，写出的执行率超过100%由ARI009检查。",
    reason: "财政资金先有预算后有支出。支出大于可用资金，不是漏写了追加或结转，就是数字有误。",
    remedy: LocalizedText(
      "写明动用上年结转、年中追加的金额和依据，或者改正预算数、支出数。", "Name the carry-over or supplement with its amount, or correct the figures."),
    quiet: "预算加结转、追加足以覆盖支出；没有写出结转、追加的金额，但已说明资金来源；写出了超过100%的执行率（ARI009）；“三公”和公用经费（BUD009）。",
    basis: LocalizedText("《中华人民共和国预算法》第十三条：未列入预算的不得支出", "Budget Law, article 13: no spending without a budget"),
    examples: [
      .fires("本部门全年预算数⟦412.60⟧万元，实际支出⟦446.10⟧万元。"),
      .fires("本部门调整后预算⟦412.60⟧万元，实际支出⟦446.10⟧万元，动用上年结转资金⟦20.00⟧万元。"),
      .fires(
        FormSample.text(
          "产出指标\t数量指标\t走访户数\t≥200户\t206户\t50\t50\t\n", "效益指标\t社会效益指标\t群众满意度\t≥90%\t96%\t40\t40\t\n",
          before: "资金来源\t全年预算数\t全年执行数\t分值\t执行率\t得分\t\t\n年度资金总额\t⟦80.00⟧\t⟦82.00⟧\t10\t100%\t10\t\t\n"),
        isMutable: false),
      .stays("本部门全年预算数412.60万元，实际支出432.60万元，动用上年结转资金20.00万元。"),
      .stays("本部门全年预算数412.60万元，实际支出446.10万元，超出部分为年中追加。"),
      .stays("本部门全年预算数412.60万元，实际支出404.35万元。"),
    ])

  private static let budget = WordList("全年预算", "调整后预算", "调整预算", "年度预算", "预算数", "预算总额", "预算安排")
  private static let executed = WordList("支出", "执行数", "决算数", "支付")
  private static let other = WordList(
    "三公", "公用", "上年", "去年", "计划", "采购", "公务", "率", "增加", "减少", "预计", "收入", "出国", "接待", "用车", "限额")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    var isExplained: Bool?
    for index in report.figures.indices.dropFirst() {
      guard isPair(index - 1, index, report) else { continue }
      let extras = extras(of: index, report)
      let pair = [report.figures[index], report.figures[index - 1]]
      if extras.isEmpty {
        if isExplained == nil { isExplained = RateCeiling.isExplained(in: report) }
        if isExplained == true || isFollowedByRate(index, report) { continue }
      } else {
        var available = pair[1].upper
        for extra in extras { available = available + report.figures[extra].upper }
        if available >= pair[0].lower { continue }
      }
      sink.emit(finding(pair, extras.map { report.figures[$0] }, report))
    }
    for form in report.indicatorTables {
      guard let funds = form.funds.first, funds.executed >= 0, funds.budget >= 0 else { continue }
      let pair = [report.figures[Int(funds.executed)], report.figures[Int(funds.budget)]]
      guard pair[0].lower > pair[1].upper else { continue }
      if funds.rate >= 0, report.figures[Int(funds.rate)].value > .one { continue }
      if isExplained == nil { isExplained = RateCeiling.isExplained(in: report) }
      if isExplained == false { sink.emit(finding(pair, [], report)) }
    }
  }

  private func finding(_ pair: [Figure], _ extras: [Figure], _ report: Report) -> Finding {
    let stated = FigureText.written(pair[0], in: report)
    var available = pair[1].value
    for extra in extras { available = available + extra.value }
    let limit = FigureText.text(available, like: pair[1])
    let sources = extras.isEmpty ? "预算数" : "预算数与结转、追加之和"
    return Finding(
      rule: Self.metadata.code, severity: .warning,
      message: LocalizedText(
        "支出“\(stated)”超过\(sources)“\(limit)”，没有说明超出部分的来源。",
        "Spending of “\(stated)” exceeds the available “\(limit)” and nothing explains it."),
      stated: stated, computed: "≤" + limit,
      difference: "+" + FigureText.text(pair[0].value - available, like: pair[0]),
      evidence: (pair + extras).map { Evidence($0) })
  }

  /// Whether a budget and more spending than it stand side by side in one sentence.
  private func isPair(_ first: Int, _ second: Int, _ report: Report) -> Bool {
    let budget = report.figures[first]
    let executed = report.figures[second]
    guard budget.kind == .money, executed.kind == .money, executed.lower > budget.upper, budget.value > .zero,
      budget.comparison == .none, budget.approximator == .exact, executed.approximator == .exact,
      report.contexts[first].sentenceStart == report.contexts[second].sentenceStart
    else { return false }
    let bytes = report.text.bytes
    let labels = [report.contexts[first].label, report.contexts[second].label]
    guard Self.budget.occurs(in: bytes, labels[0]), !Self.executed.occurs(in: bytes, labels[0]),
      Self.executed.occurs(in: bytes, labels[1])
    else { return false }
    if labels.contains(where: { Self.other.occurs(in: bytes, $0) }) { return false }
    return !BudgetLabel(report: report, index: first).isPreceded(by: Self.other)
  }

  /// Carry-over and supplements stated in the same segment.
  private func extras(of index: Int, _ report: Report) -> [Int] {
    let segment = report.segments[Int(report.contexts[index].segment)]
    let near = max(segment.figureRange.lowerBound, index - 8)..<min(segment.figureRange.upperBound, index + 9)
    return near.filter {
      report.figures[$0].kind == .money && report.contexts[$0].labelCues.hasAny(CueSet([.carriedOver, .supplement]))
    }
  }

  /// A rate above 100 % in the same sentence has a rule of its own.
  private func isFollowedByRate(_ index: Int, _ report: Report) -> Bool {
    let next = index + 1
    return next < report.figures.count && report.figures[next].kind == .percent && report.figures[next].value > .one
      && report.contexts[next].sentenceStart == report.contexts[index].sentenceStart
  }
}
