package import Checking
import Figures
import ReportReading

/// Reports one number of one subject given in persons and in person-times.
package struct PersonsAgainstPersonTimes: CheckRule {
  package static let metadata = RuleMetadata(
    code: "VET001", name: "persons-against-person-times", severity: .warning,
    summary: LocalizedText("同一个数一处是「人」一处是「人次」", "The same number once as persons, once as person-times"),
    checks: "同一事项、同一数值，在一处以「人」「名」计，在另一处以「人次」计；自评表里目标以「人」计而完成值没有单位、正文同一数值以「人次」计的，也在内。",
    reason: "人次大于等于人数，两者口径不同，混用会使完成率失实。",
    remedy: LocalizedText("核对原始台账，统一用「人」或「人次」。", "Check the records and use one of the two."),
    quiet: "数值不同；说的不是同一事项；20 以下的小数目和整百的约数。",
    basis: LocalizedText(
      "各地自评表的数量指标要求同一口径；公开的报告正文写 194 人次，表中按人计", "Published form: 194 person-times in the text, persons in the table"),
    examples: [
      .fires("全年帮扶特殊困难离退休干部⟦194⟧人次，发放帮扶资金24.5万元。年底统计，帮扶特殊困难离退休干部⟦194⟧人。", isMutable: false),
      .stays("全年走访离退休干部194人次，帮扶困难党员36人。"),
      .stays("走访慰问离退休干部118人，组织体检118人次。"),
    ])

  private static let least = ExactNumber(20)
  private static let common: Set<String> = [
    "全年", "共计", "人员", "干部", "年度", "组织", "活动", "开展", "累计", "以上", "其中", "老干", "退休", "离退", "工作",
  ]

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    var times: [ExactNumber: [Int]] = [:]
    for (index, figure) in report.figures.enumerated() where figure.kind == .personTime && isDistinct(figure) {
      times[figure.value, default: []].append(index)
    }
    if times.isEmpty { return }
    var told: Set<ExactNumber> = []
    for (index, figure) in report.figures.enumerated() where figure.kind == .person && isDistinct(figure) {
      guard let others = times[figure.value], !told.contains(figure.value) else { continue }
      let words = pairs(clause(before: index, report), report)
      guard let other = others.first(where: { !words.isDisjoint(with: pairs(clause(before: $0, report), report)) })
      else {
        continue
      }
      told.insert(figure.value)
      emit(min(index, other), max(index, other), report, into: &sink)
    }
    for form in report.indicatorTables { checkForm(form, times, report, &told, into: &sink) }
  }

  /// Actual values without a unit under a target in persons.
  private func checkForm(
    _ form: IndicatorTable, _ times: [ExactNumber: [Int]], _ report: Report, _ told: inout Set<ExactNumber>,
    into sink: inout FindingSink
  ) {
    for row in form.rows where row.actual >= 0 && row.target >= 0 {
      let target = report.segments[Int(row.target)]
      guard target.figureRange.contains(where: { report.figures[$0].kind == .person }) else { continue }
      for index in report.segments[Int(row.actual)].figureRange where report.figures[index].kind == .bare {
        let value = report.figures[index].value
        guard let others = times[value], !told.contains(value) else { continue }
        let words = pairs(target.range, report)
        guard let other = others.first(where: { !words.isDisjoint(with: pairs(clause(before: $0, report), report)) })
        else {
          continue
        }
        told.insert(value)
        emit(min(index, other), max(index, other), report, into: &sink)
      }
    }
  }

  private func isDistinct(_ figure: Figure) -> Bool {
    figure.approximator == .exact && !figure.isRange && figure.value >= Self.least
      && figure.value.units % 100_000_000_000 != 0
  }

  /// The words of the clause before a figure: 「特困帮扶离退休干部及遗孀、配偶」194人次.
  private func clause(before figure: Int, _ report: Report) -> Range<Int> {
    let end = Int(report.figures[figure].start)
    let lowest = Int(report.contexts[figure].sentenceStart)
    var start = end
    while start > lowest, !Self.breaks.contains(report.text.bytes[start - 1]) { start -= 1 }
    return start..<end
  }

  private static let breaks: Set<UInt8> = [0x2C, 0x3B, 0x3A, 0x0A]

  /// The pairs of neighbouring characters of a label, without the commonest.
  private func pairs(_ range: Range<Int>, _ report: Report) -> Set<String> {
    let letters = Array(report.string(range).suffix(20))
    guard letters.count >= 2 else { return [] }
    let all = (1..<letters.count).map { String(letters[$0 - 1...$0]) }
    return Set(all).subtracting(Self.common)
  }

  private func emit(_ first: Int, _ second: Int, _ report: Report, into sink: inout FindingSink) {
    let number = report.written(report.figures[first])
    sink.emit(
      Finding(
        rule: Self.metadata.code, severity: .warning,
        message: LocalizedText(
          "同一事项的\(number)，一处以「人」计，一处以「人次」计。", "\(number) is counted in persons and in person-times."),
        stated: number, evidence: [Evidence(report.figures[first]), Evidence(report.figures[second])]))
  }
}
