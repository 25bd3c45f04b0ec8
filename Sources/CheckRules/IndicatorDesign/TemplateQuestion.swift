import Figures
import ReportReading

/// Decides whether a sentence with 「是否」 is a question of the template that nobody answered.
struct TemplateQuestion {
  let report: Report
  let mark: TextMark

  /// Before 「是否」: somebody looks into the question, or it stands for a criterion.
  private static let askers = WordList(
    "对", "就", "按", "查", "核", "看", "了解", "判断", "评价", "评判", "审", "关注", "考", "衡量", "反映", "评估", "确认", "论证",
    "分析", "研究", "监控", "跟踪", "明确", "确定", "验证", "取决", "不论", "无论", "不管", "包括", "重点", "即", "是指", "决定", "问",
    "对照", "梳理", "测算", "把", "从", "围绕", "根据", "依据", "标准", "要点", "内容", "说明", "监督", "督", "验收", "检", "清楚", "知",
    "讨论", "汇报", "调查", "主要是", "一看", "比较", "盘点", "抽", "以")
  /// Behind it: the question is part of a statement.
  private static let statements = WordList(
    "的情况", "的问题", "等", "进行", "作为", "决定", "影响", "程度", "方面", "挂钩", "均", "都", "情况", "关系", "作出", "的依据",
    "是,", ":", "为准", "直接", "尚", "已", "开展", "的事项")
  private static let answers = WordList(
    "(是", "(否", "√", "☑", "✓", "□", "是()", "答:", ":是", ":否", "?是", "?否", "。是。", "不是")
  private static let criteria = WordList(
    "评价要点", "评分标准", "指标解释", "指标说明", "评价标准", "考核内容", "评价内容", "评分细则", "考核要点", "标准", "解释")

  func range() -> Range<Int>? {
    let segment = report.segments[Int(mark.segment)]
    let bytes = report.text.bytes
    let sentence = report.sentence(around: Int(mark.start), in: segment.range)
    let isQuestion = bytes[sentence.upperBound - 1] == UInt8(ascii: "?")
    guard isQuestion || report.stands("。", at: sentence.upperBound - 3, end: sentence.upperBound) else { return nil }
    if Self.answers.occurs(in: bytes, Int(mark.end)..<min(segment.range.upperBound, sentence.upperBound + 12)) {
      return nil
    }
    if segment.kind == .cell, !isLonelyCell(segment, isQuestion) { return nil }
    var start = sentence.lowerBound
    if start == segment.range.lowerBound { start = HeadingNumber.read(bytes.span, segment.range).end }
    let label = start..<max(start, Int(mark.start) - 1)
    if bytes[max(0, Int(mark.start) - 1)] == UInt8(ascii: ":"), label.count <= 45, !Self.askers.occurs(in: bytes, label)
    {
      // 「时效情况：是否按期完成。」
      start = Int(mark.start)
    }
    let body = start..<sentence.upperBound
    if countOfQuestions(in: body) > 1 { return segment.kind != .cell && asksOnly(body) ? body : nil }
    if Int(mark.start) > start {
      let asked = start..<Int(mark.start)
      if Self.askers.occurs(in: bytes, asked) || asked.contains(where: { bytes[$0] == UInt8(ascii: ":") }) {
        return nil
      }
    }
    let rest = Int(mark.end)..<sentence.upperBound
    if Self.statements.occurs(in: bytes, rest) || rest.contains(where: { bytes[$0] == UInt8(ascii: ",") }) {
      return nil
    }
    if hasVerbAfterNoun(rest) { return nil }
    return body
  }

  /// 「是否完成验收是拨款的前提」: a statement about the question.
  private func hasVerbAfterNoun(_ rest: Range<Int>) -> Bool {
    WordList("是").occurs(in: report.text.bytes, rest)
  }

  /// Whether every clause of the sentence asks: 「目标是否明确、指标是否可衡量。」
  private func asksOnly(_ body: Range<Int>) -> Bool {
    let bytes = report.text.bytes
    let asked = body.lowerBound..<max(body.lowerBound, Int(mark.start))
    if Self.askers.occurs(in: bytes, asked) || Self.statements.occurs(in: bytes, body) { return false }
    var clauses = 1
    var at = body.lowerBound
    while at < body.upperBound {
      if bytes[at] == UInt8(ascii: ",") || bytes[at] == UInt8(ascii: ";")
        || report.stands("、", at: at, end: body.upperBound)
      {
        clauses += 1
      }
      at += 1
    }
    return clauses == countOfQuestions(in: body)
  }

  private func countOfQuestions(in range: Range<Int>) -> Int {
    let marks = report.marks(inSegment: mark.segment)
    var low = marks.startIndex
    var high = marks.endIndex
    while low < high {
      let middle = (low + high) / 2
      if Int(marks[middle].start) < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return marks[low...].prefix { Int($0.start) < range.upperBound }.count { $0.kind == .whether }
  }

  /// In a table a question is a label or a criterion, unless it is a single statement that ends with 「。」.
  private func isLonelyCell(_ segment: Segment, _ isQuestion: Bool) -> Bool {
    if isQuestion { return segment.range.count > 300 }
    guard segment.table >= 0, Int(segment.table) < report.tables.count else { return true }
    let table = report.tables[Int(segment.table)]
    for row in 0..<max(1, table.headerRows) where row < table.rows {
      for column in 0..<table.columns where table.segment(row, column) >= 0 {
        if Self.criteria.occurs(in: report.text.bytes, report.segments[table.segment(row, column)].range) {
          return false
        }
      }
    }
    return !hasCompany(in: segment.table)
  }

  /// Whether another of the next few cells of the table asks as well: then the table lists criteria.
  private func hasCompany(in table: Int32) -> Bool {
    let near = max(0, Int(mark.segment) - 40)..<min(report.segments.count, Int(mark.segment) + 40)
    return near.contains { segment in
      segment != Int(mark.segment) && report.segments[segment].table == table
        && report.marks(inSegment: Int32(segment)).contains { $0.kind == .whether }
    }
  }
}
