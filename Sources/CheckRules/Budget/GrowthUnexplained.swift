package import Checking
import Figures
import ReportReading

/// A budget line grew by more than a tenth and nobody says why.
package struct GrowthUnexplained: CheckRule {
  package static let metadata = RuleMetadata(
    code: "BUD010", name: "growth-unexplained", severity: .note,
    summary: LocalizedText("收支大幅增长而没有写主要原因", "Growth of a budget line without a main reason."),
    checks: "预算、收入、支出、经费比上年增长10%以上的，同句或下一句有没有“主要原因”“主要是”“由于”等说明。",
    reason: "决算和自评报告对增减幅度较大的收支，应当说明原因；没有说明，审核时会要求补充。",
    remedy: LocalizedText("补写增长的主要原因。", "Add the main reason for the growth."),
    quiet: "增长不到10%；金额不到50万元；同句或下一句已说明原因；产值、旅游收入等事业成果的增长；下降。",
    basis: LocalizedText("部门决算公开的通行要求：增减变动须说明原因", "Usual demand on published accounts: changes need a reason"),
    examples: [
      .fires("2022年部门支出792.22万元，比上年增加189.25万元，增长⟦31.39%⟧。各项工作有序推进。"),
      .stays("2022年部门支出792.22万元，比上年增加189.25万元，增长31.39%，主要原因是新增展厅改造项目。"),
      .stays("2022年部门支出792.22万元，比上年增加189.25万元，增长31.39%。主要是新增展厅改造项目。"),
      .stays("2022年部门支出632.97万元，比上年增加30.00万元，增长4.98%。"),
      .stays("全县旅游收入5.20亿元，比上年增长31.39%。"),
    ])

  private static let bound = ExactNumber(units: 100_000_000)
  /// 500,000 yuan: of smaller items nobody asks for a reason.
  private static let bigItem = ExactNumber(500_000)
  private static let budget = WordList("预算", "支出", "经费", "决算", "财政拨款", "年度收入", "本年收入", "总收入", "收入总计", "收入合计")
  private static let outcomes = WordList(
    "产值", "旅游", "税收", "销售", "人均", "营业", "农民", "集体", "居民", "企业", "贷款", "消费", "利润", "收益", "交易", "人次", "增收", "投资额", "出口",
    "补贴标准",
    "标准", "生产总值", "增加值")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    let reasons = Reasons(report: report)
    for index in report.figures.indices where report.figures[index].kind == .percent {
      let figure = report.figures[index]
      let cues = report.contexts[index].labelCues
      guard figure.lower > Self.bound, cues.has(.up), !cues.has(.down), figure.comparison == .none,
        report.contexts[index].label.count <= 40
      else { continue }
      guard isOfBudgetLine(index, report), !reasons.stand(near: index) else { continue }
      let stated = FigureText.written(figure, in: report)
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .note,
          message: LocalizedText("增长“\(stated)”，没有写明主要原因。", "Growth of “\(stated)” has no main reason."),
          stated: stated, evidence: [Evidence(figure)]))
    }
  }

  /// Whether the growth is that of money of the budget: its sentence names the line and an amount before it.
  private func isOfBudgetLine(_ index: Int, _ report: Report) -> Bool {
    let label = BudgetLabel(report: report, index: index)
    guard label.isPreceded(by: Self.budget), !label.isPreceded(by: Self.outcomes) else { return false }
    let start = report.contexts[index].sentenceStart
    var other = index - 1
    while other >= 0, other >= index - 3, report.contexts[other].sentenceStart == start {
      if report.figures[other].kind == .money, report.figures[other].value >= Self.bigItem { return true }
      other -= 1
    }
    return false
  }
}
