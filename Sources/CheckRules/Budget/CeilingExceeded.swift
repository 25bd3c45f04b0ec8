package import Checking
import Figures
import ReportReading

/// The three public expenses or operating expenditure exceed their budget, or the former rose.
package struct CeilingExceeded: CheckRule {
  package static let metadata = RuleMetadata(
    code: "BUD009", name: "ceiling-exceeded", severity: .warning,
    summary: LocalizedText(
      "“三公”或公用经费超预算，或“三公”经费比上年增加", "The three public expenses exceed their budget or last year's amount."),
    checks: "正文和表格中“三公”经费（公务用车、公务接待、因公出国）、公用经费的支出数是否大于预算数，控制率是否超过100%；“三公”经费是否比上年增加。",
    reason: "“三公”经费和公用经费实行总额控制，“三公”经费只减不增。超过预算或者上年数，须有依据和说明。",
    remedy: LocalizedText(
      "写明超出或增加的原因和批准依据；没有依据的，作为问题列出并扣分。", "Give the approval for the excess, or name it as a problem."),
    quiet: "同句或下一句已说明原因；支出没有超过预算；比上年持平或减少；总额没有增加而其中一项增加。",
    basis: LocalizedText(
      "《党政机关厉行节约反对浪费条例》：严格控制“三公”经费总额", "Regulations on thrift in Party and government offices"),
    examples: [
      .fires("“三公”经费预算⟦9.00⟧万元，实际支出⟦10.46⟧万元。"),
      .fires("公用经费预算安排⟦62.40⟧万元，实际支出⟦66.10⟧万元，公用经费控制率105.93%。"),
      .fires("全年“三公”经费支出⟦8.46⟧万元，比上年增加⟦0.52⟧万元。"),
      .stays("“三公”经费预算9.00万元，实际支出8.46万元。"),
      .stays("“三公”经费预算9.00万元，实际支出10.46万元，主要原因是经批准报废更新公务用车一辆。"),
      .stays("全年“三公”经费支出8.46万元；其中公务接待费1.26万元，比上年增加0.31万元。"),
      .stays("全年“三公”经费支出8.46万元，比上年减少0.52万元，其他支出12.30万元。"),
    ])

  private static let ceilings = WordList("三公", "公用经费", "公用支出", "公务接待费", "公务用车", "因公出国")
  private static let publicExpenses = WordList("三公")
  private static let spending = WordList("支出", "决算", "执行", "支付", "发生", "使用")
  private static let budget = WordList("预算", "安排", "限额", "控制数")
  private static let control = WordList("控制率", "执行率")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    let reasons = Reasons(report: report)
    var last = -1
    for index in report.figures.indices where report.contexts[index].labelCues.rawValue != 0 {
      let sentence = Int(report.contexts[index].sentenceStart)
      guard sentence != last, let fault = fault(at: index, report), !reasons.stand(near: index) else { continue }
      last = sentence
      sink.emit(finding(fault, report))
    }
    checkTables(report, into: &sink)
  }

  private struct Fault {
    enum Kind { case overBudget, rateAboveFull, rising }
    var kind: Kind
    var figure: Int
    var base: Int?
  }

  private func fault(at index: Int, _ report: Report) -> Fault? {
    let figure = report.figures[index]
    let bytes = report.text.bytes
    let label = report.contexts[index].label
    guard figure.comparison == .none, !figure.isRange else { return nil }
    if figure.kind == .percent, figure.value > .one, Self.control.occurs(in: bytes, label),
      Self.ceilings.occurs(in: bytes, label)
    {
      return Fault(kind: .rateAboveFull, figure: index)
    }
    guard index > 0, figure.kind == .money || figure.kind == .percent, figure.value > .zero,
      report.contexts[index - 1].sentenceStart == report.contexts[index].sentenceStart
    else { return nil }
    let before = report.contexts[index - 1].label
    if isRise(report.contexts[index].labelCues) { return rise(at: index, report) }
    let base = report.figures[index - 1]
    guard figure.kind == .money, base.kind == .money, figure.lower > base.upper, Self.spending.occurs(in: bytes, label),
      Self.budget.occurs(in: bytes, before), Self.ceilings.occurs(in: bytes, before), label.count <= 60,
      !Self.spending.occurs(in: bytes, before), !Self.budget.occurs(in: bytes, label)
    else { return nil }
    return Fault(kind: .overBudget, figure: index, base: index - 1)
  }

  private func isRise(_ cues: CueSet) -> Bool {
    cues.has(.up) && !cues.has(.down) && cues.hasAny(CueSet([.versus, .lastYear]))
  }

  /// The amount of the three public expenses that rose: single ones may rise where the total falls.
  private func rise(at index: Int, _ report: Report) -> Fault? {
    let start = report.contexts[index].sentenceStart
    for other in stride(from: index - 1, through: max(0, index - 2), by: -1)
    where report.contexts[other].sentenceStart == start && report.figures[other].kind == .money {
      let isTotal = Self.publicExpenses.occurs(in: report.text.bytes, report.contexts[other].label)
      return isTotal && report.contexts[index].label.count <= 60
        ? Fault(kind: .rising, figure: index, base: other) : nil
    }
    return nil
  }

  private func finding(_ fault: Fault, _ report: Report) -> Finding {
    let figures = [fault.figure, fault.base].compactMap { $0 }.map { report.figures[$0] }
    let texts = figures.map { FigureText.written($0, in: report) }
    let message: LocalizedText =
      switch fault.kind {
      case .overBudget:
        LocalizedText(
          "支出“\(texts[0])”超过预算“\(texts[1])”，没有说明原因。", "“\(texts[0])” exceeds the budget “\(texts[1])” without a reason."
        )
      case .rateAboveFull:
        LocalizedText("控制率“\(texts[0])”超过100%，没有说明原因。", "The ceiling use “\(texts[0])” exceeds 100 % without a reason.")
      case .rising:
        LocalizedText(
          "“三公”经费“\(texts[1])”比上年增加“\(texts[0])”，没有说明原因。",
          "The public expenses “\(texts[1])” rose by “\(texts[0])” without a reason.")
      }
    return Finding(
      rule: Self.metadata.code, severity: .warning, message: message, stated: texts[0],
      computed: fault.kind == .overBudget ? "≤" + texts[1] : "", evidence: figures.map { Evidence($0) })
  }

  /// Rows of a table named after a ceiling whose done column exceeds the planned one.
  private func checkTables(_ report: Report, into sink: inout FindingSink) {
    for table in report.tables {
      for block in table.blocks {
        guard let planned = block.traits.firstIndex(where: { isAmount($0, .planned, not: .done) }),
          let done = block.traits.firstIndex(where: { isAmount($0, .done, not: .planned) })
        else { continue }
        for row in block.rows {
          let label = table.labelColumn(of: row)
          guard label >= 0, label < min(planned, done), table.number(row, planned) >= 0, table.number(row, done) >= 0
          else { continue }
          let range = report.segments[table.segment(row, label)].range
          let pair = [table.number(row, done), table.number(row, planned)]
          guard range.count <= 60, Self.ceilings.occurs(in: report.text.bytes, range),
            report.figures[pair[0]].lower > report.figures[pair[1]].upper,
            report.figures[pair[0]].kind == .money || report.figures[pair[0]].kind == .bare
          else { continue }
          sink.emit(finding(Fault(kind: .overBudget, figure: pair[0], base: pair[1]), report))
        }
      }
    }
  }

  private func isAmount(_ traits: ColumnTraits, _ wanted: ColumnTraits, not other: ColumnTraits) -> Bool {
    traits.contains(wanted)
      && traits.isDisjoint(with: [other, .rate, .average, .difference, .points, .counted, .earlier])
  }
}
