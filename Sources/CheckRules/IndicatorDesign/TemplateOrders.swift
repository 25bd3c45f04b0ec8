import Figures
import ReportReading

/// Decides whether words that tell an author what to write are the template's own.
struct TemplateOrders {
  let report: Report
  let mark: TextMark
  let segment: Segment

  private var start: Int { Int(mark.start) }
  private var end: Int { Int(mark.end) }
  private var limit: Int { segment.range.upperBound }

  /// The words of the author stand before 请: 申请说明, 提请列明.
  private static let verbsBefore = Set("申邀聘提呈报烦约宴恳陈送敬须需未".unicodeScalars.map(\.value))
  private static let stops = Set("。!?;:,、()【】[]<>〔〕“”《》 ".unicodeScalars.map(\.value))

  private var group: Range<Int>? { report.brackets(around: start..<end, in: segment.range) }

  /// Whether a sentence or clause begins at the mark, its number left out.
  private var opensClause: Bool {
    if start == segment.range.lowerBound { return true }
    let number = HeadingNumber.read(report.text.bytes.span, segment.range)
    if number.end == start { return true }
    return Self.stops.contains(report.character(before: start, start: segment.range.lowerBound))
  }

  private func word(_ text: String) -> Bool { report.stands(text, at: start, end: end) }
  private func follows(_ text: String) -> Bool { report.stands(text, at: end, end: limit) }

  func instruction() -> Range<Int>? {
    if word("请"), Self.verbsBefore.contains(report.character(before: start, start: segment.range.lowerBound)) {
      return nil
    }
    if word("说明:") { return explanation() }
    if word("此处"), end - start == 6, !isBlankToFill { return nil }
    if let group, report.text.bytes[group.lowerBound] != UInt8(ascii: "<") {
      return isQuiet(inBrackets: group) ? nil : group
    }
    guard opensClause else { return nil }
    if word("简要") || word("简述") { return brief() }
    if word("请") || word("此处") || word("在此填写") { return order() }
    if word("填写说明") || word("填表说明") || word("填写要求") { return follows(":") || end == limit ? order() : nil }
    if word("可") || word("样表") { return end == limit || follows("。") || follows(")") ? order() : nil }
    if word("示例") || word("范例") { return follows(":") && start == segment.range.lowerBound ? order() : nil }
    if word("据实填写") || word("如实填写") || word("自行填写") { return segment.range.count <= 60 ? order() : nil }
    return nil
  }

  private var isBlankToFill: Bool {
    ["填", "插入", "输入", "补充", "录入", "写", "粘贴", "附", "放"].contains { follows($0) }
  }

  private func isQuiet(inBrackets group: Range<Int>) -> Bool {
    if word("示例") || word("范例") || word("样表") || word("参考") { return group.count > 45 }
    if word("简要") { return group.count > 240 || report.stands("了", at: end, end: limit) }
    if word("如实填写") || word("据实填写") { return !isShort(group) }
    return report.stands("详见", at: group.lowerBound + 1, end: limit)
      || report.stands("见", at: group.lowerBound + 1, end: limit)
  }

  private func isShort(_ range: Range<Int>) -> Bool { range.count <= 120 }

  /// 「（说明：应包括…）」: only when it tells somebody to write.
  private func explanation() -> Range<Int>? {
    guard let group, group.lowerBound + 1 == start else { return nil }
    let words = ["填写", "填报", "请", "简要", "简述", "字以内", "列示", "阐述", "应包括", "应说明", "需说明", "根据实际"]
    let isOrder = words.contains { word in
      var at = end
      while at < group.upperBound {
        if report.stands(word, at: at, end: group.upperBound) { return true }
        at += 1
      }
      return false
    }
    return isOrder ? group : nil
  }

  /// 「简要介绍…。」 as a whole sentence without any fact in it.
  private func brief() -> Range<Int>? {
    for word in ["了", "如下", ":", ",", "会"] where follows(word) { return nil }
    let sentence = order()
    return sentence.contains { (0x30...0x39).contains(report.text.bytes[$0]) } ? nil : sentence
  }

  /// From the mark to the end of its sentence.
  private func order() -> Range<Int> {
    start..<max(end, report.sentence(around: end - 1, in: start..<limit).upperBound)
  }

  /// 「（填写实际完成情况）」, 「（请…）」, 「（待补充）」: brackets that begin with an order.
  func fillIn() -> Range<Int>? {
    guard let group = report.brackets(around: end..<end, in: segment.range, reach: 300), group.lowerBound == start
    else {
      // The closing bracket may stand on a line that was taken for another paragraph.
      let isOrder = ["填写要求", "请填写", "填写说明"].contains { report.stands("(" + $0, at: start, end: limit) }
      return isOrder && limit - start <= 300 ? start..<limit : nil
    }
    for word in ["填报人", "填报单位", "填报日期", "填报部门", "填报时间", "请假", "请示", "请求", "请柬"]
    where report.stands(word, at: group.lowerBound + 1, end: limit)
      || report.stands(word, at: group.lowerBound + 3, end: limit)
    {
      return nil
    }
    if report.stands("(待", at: start, end: end) {
      let pending = ["(待补", "(待填", "(待定)", "(待核实)", "(待确认)", "(待更新)", "(待完善)"]
      return pending.contains { report.stands($0, at: start, end: limit) } ? group : nil
    }
    return group
  }

  /// 「（不超过500字）」: the length that the template allows.
  func lengthLimit() -> Range<Int>? {
    guard let group, group.count <= 90 else { return nil }
    let inner = group.lowerBound + 1
    let begins = ["不超过", "限", "字数", "约", "控制在", "不少于"].contains { report.stands($0, at: inner, end: limit) }
    let isNumber = (0x30...0x39).contains(report.text.bytes[inner])
    guard begins || isNumber else { return nil }
    var at = inner
    while at < group.upperBound {
      if report.stands("字", at: at, end: group.upperBound) { return group }
      at += 1
    }
    return nil
  }

  func pending() -> Range<Int>? {
    let before = report.character(before: start, start: segment.range.lowerBound)
    if Set("有亟尚仍还急正".unicodeScalars.map(\.value)).contains(before) { return nil }
    if word("(略)") || word("待完善") { return start == segment.range.lowerBound && limit - end <= 3 ? start..<end : nil }
    if let group, group.count <= 60 { return group }
    let sentence = report.sentence(around: start, in: segment.range)
    if opensClause, sentence.count <= 60 { return sentence }
    return follows("。") || follows(",") || follows(";") || end == limit ? start..<end : nil
  }

  /// 「[单位名称]」, and 「（单位名称）」 at the start of a title or alone in a cell.
  func fieldName() -> Range<Int>? {
    guard let group, group.lowerBound + 1 == start else { return nil }
    let sign = report.character(at: group.lowerBound, end: limit)
    let closing = sign < 0x80 ? 1 : 3
    guard group.upperBound - closing == end || (sign == 0x5B && group.count < 60) else { return nil }
    if sign != 0x28 { return group }
    let isAlone = group == segment.range
    let opensTitle = group.lowerBound == segment.range.lowerBound && segment.kind == .title
    return isAlone || opensTitle ? group : nil
  }
}
