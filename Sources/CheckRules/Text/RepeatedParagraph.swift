package import Checking
import DocumentModel
import ReportReading

/// Reports a paragraph, or a run of sentences, that stands in the report twice.
package struct RepeatedParagraph: CheckRule {
  package static let metadata = RuleMetadata(
    code: "TXT004", name: "repeated-paragraph", severity: .warning,
    summary: LocalizedText("同一段文字在报告里重复出现", "The same passage stands in the report twice"),
    checks: "逐句比对全文：连续若干句（合计不少于 60 字，或不少于 30 字的整段）在报告的另一处一字不差地再次出现。段首的编号不计入比对。",
    reason: "同一段话既写在目标里又写在成效里，等于没有说明完成情况；整段照抄也常把上年或别处的内容带进来。",
    remedy: LocalizedText(
      "保留最合适的一处，另一处改写成与该部分内容相应的说明，或用一句话指向前文。",
      "Keep the passage where it fits best; replace the other by what that section must say."),
    quiet: "不足 60 字的重复（整段重复的不足 30 字）；自评表里各行相同的栏目文字。",
    basis: LocalizedText(
      "公开的自评报告中，同一段工作总结在绩效目标与效果分析两处整段重复",
      "Published reports repeat whole passages of the work summary"),
    examples: [
      .fires(
        """
        二、目标完成情况

        （一）阅读推广。⟦坚持以读者需求为中心，依托总馆、分馆和流动服务点，举办阅读分享会、亲子绘本课和名家讲座，读者参与踊跃，全民阅读的氛围日益浓厚。⟧

        （二）古籍保护。完成馆藏古籍普查和数字化加工。

        三、主要成效

        （一）书香氛围更加浓厚。⟦坚持以读者需求为中心，依托总馆、分馆和流动服务点，举办阅读分享会、亲子绘本课和名家讲座，读者参与踊跃，全民阅读的氛围日益浓厚。⟧
        """),
      .fires(
        """
        一、基本情况

        ⟦本馆承担全区公共图书借阅、地方文献收藏和基层图书室业务辅导工作。⟧

        二、主要成效

        ⟦本馆承担全区公共图书借阅、地方文献收藏和基层图书室业务辅导工作。⟧
        """),
      .stays(
        """
        一、绩效目标

        围绕全民阅读，举办阅读活动，更新馆藏图书。

        二、完成情况

        围绕全民阅读，举办阅读活动，更新馆藏图书。读者到馆人次稳中有升。
        """),
      .stays(
        """
        一、基本情况

        坚持以读者需求为中心，依托总馆、分馆和流动服务点，举办阅读分享会、亲子绘本课和名家讲座。

        二、主要成效

        依托总馆、分馆和流动服务点，举办阅读分享会和名家讲座，读者满意，参与人数逐年增加，分馆使用率明显提高。
        """),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let passages = RepeatedPassages(context.report)
    for passage in passages.find() {
      // The later places first: that is where the author has to write anew.
      let ranges = passage.repeats.flatMap { passages.ranges(of: $0) } + passages.ranges(of: passage.first)
      let line = ranges.last.map { context.report.place(of: $0.lowerBound).line } ?? 0
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "这段文字（\(passage.length)字）与第\(line)行的内容重复。",
            "This passage of \(passage.length) characters repeats line \(line)."),
          evidence: ranges.map { Evidence($0) }))
    }
  }
}
