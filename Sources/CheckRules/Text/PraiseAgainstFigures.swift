package import Checking
import Figures
import ReportReading

/// Reports a conclusion that the report's own figures contradict.
package struct PraiseAgainstFigures: CheckRule {
  package static let metadata = RuleMetadata(
    code: "TXT010", name: "conclusion-against-figures", severity: .warning,
    summary: LocalizedText("结论与数据不符", "The conclusion contradicts the figures"),
    checks: """
      「圆满完成」「较好完成」「等级为优」一类的结论，与执行率、完成率、支付率低于 60% 的数字对照：同一句里的直接指出；\
      通篇下这类结论而某项执行率低于 60%、又没有说明原因的，也指出。「基本达到优」而没有得分的，指出缺少依据。
      """,
    reason: "结论要由数据支撑。完成一半却说圆满完成，评审会认为自评不实。",
    remedy: LocalizedText(
      "按完成情况改写结论，或者说明这一项为什么低、对总体有没有影响。",
      "Word the conclusion by the figures, or explain the low rate."),
    quiet: "低于 60% 的是控制率、变动率等越低越好的比率；该句已经说明原因；表格里的分项比率。",
    basis: LocalizedText(
      "公开的自评报告：采购执行率 40.56% 而结论为圆满完成、得满分", "A published report: 40.56% executed and full marks"),
    examples: [
      .fires("截至年末支出212万元，预算执行率⟦53%⟧，⟦较好完成⟧了全年任务。"),
      .fires("各项目均达到预期目标，⟦基本达到“优”⟧等级。"),
      .fires("一、采购情况\n\n全年政府采购执行率为⟦41.2%⟧。\n\n二、自评结论\n\n全年任务⟦圆满完成⟧，成效明显。\n"),
      .stays("截至年末支出392万元，预算执行率98%，圆满完成了全年任务。"),
      .stays("自评得分92分，基本达到“优”等级。"),
      .stays("“三公”经费控制率18.5%，圆满完成了压减任务。"),
      .stays("一、采购情况\n\n由于项目跨年实施，政府采购执行率为41.2%。\n\n二、自评结论\n\n全年任务圆满完成。\n"),
    ])

  private static let rates = WordList("执行率", "完成率", "支付率", "支出率", "支出进度", "执行进度", "完成预算", "到位率", "完成进度")
  private static let reasons = WordList("原因", "由于", "因", "跨年", "主要是", "受", "导致", "影响")
  private static let hidden = WordList("上年", "去年", "目标", "不低于", "应", "一季度", "上半年", "季度", "月底")
  private static let threshold = ExactNumber(units: 600_000_000)

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    let low = lowRates(report)
    let isLow = Set(low)
    var reported: Set<Int> = []
    var firstPraise: TextMark?
    for mark in report.marks {
      if mark.kind == .almostReached { checkGrade(mark, report, into: &sink) }
      guard mark.kind == .praise else { continue }
      if report.segments[Int(mark.segment)].kind != .cell { firstPraise = firstPraise ?? mark }
      let segment = report.segments[Int(mark.segment)]
      let sentence = report.sentence(around: Int(mark.start), in: segment.range)
      for figure in report.figures(in: sentence, of: segment) where isLow.contains(figure) {
        if reported.insert(figure).inserted { emit(figure, mark, report, into: &sink) }
      }
    }
    guard reported.isEmpty, let firstPraise else { return }
    let unexplained = low.first { index in
      let segment = report.segments[Int(report.contexts[index].segment)]
      return segment.kind == .paragraph
        && !Self.reasons.occurs(
          in: report.text.bytes, report.sentence(around: Int(report.figures[index].start), in: segment.range))
    }
    if let unexplained { emit(unexplained, firstPraise, report, into: &sink) }
  }

  /// Rates of execution or completion below 60 %.
  private func lowRates(_ report: Report) -> [Int] {
    report.figures.indices.filter { index in
      let figure = report.figures[index]
      guard figure.kind == .percent, figure.comparison == .none, Self.threshold > figure.upper, !figure.value.isZero
      else { return false }
      let label = report.contexts[index].label
      return Self.rates.occurs(in: report.text.bytes, label) && !Self.hidden.occurs(in: report.text.bytes, label)
    }
  }

  private func emit(_ figure: Int, _ mark: TextMark, _ report: Report, into sink: inout FindingSink) {
    let rate = report.written(report.figures[figure])
    let praise = report.written(mark.range)
    sink.emit(
      Finding(
        rule: Self.metadata.code, severity: .warning,
        message: LocalizedText(
          "结论说「\(praise)」，而\(report.written(report.contexts[figure].label))\(rate)。",
          "The conclusion says “\(praise)” while a rate is \(rate)."),
        stated: praise, computed: rate, evidence: [Evidence(report.figures[figure]), Evidence(mark.range)]))
  }

  /// 「基本达到“优”」 without a score in the sentence.
  private func checkGrade(_ mark: TextMark, _ report: Report, into sink: inout FindingSink) {
    let range = report.segments[Int(mark.segment)].range
    var end = Int(mark.end)
    if report.stands("“", at: end, end: range.upperBound) { end += 3 }
    guard report.stands("优", at: end, end: range.upperBound) || report.stands("良", at: end, end: range.upperBound)
    else {
      return
    }
    end += 3
    if report.stands("”", at: end, end: range.upperBound) { end += 3 }
    let sentence = report.sentence(around: Int(mark.start), in: range)
    let hasScore = report.figures(in: sentence, of: report.segments[Int(mark.segment)]).contains {
      report.figures[$0].kind == .score
    }
    if hasScore { return }
    sink.emit(
      Finding(
        rule: Self.metadata.code, severity: .warning,
        message: LocalizedText(
          "说「\(report.written(Int(mark.start)..<end))」，却没有得分作依据。", "A grade is claimed without a score."),
        evidence: [Evidence(Int(mark.start)..<end)]))
  }
}
