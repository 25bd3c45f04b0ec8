import Figures
import ReportReading

/// Decides whether signs like XX, ***, ____ or 「……」 stand for a value that was never filled in.
struct PlaceholderSigns {
  let report: Report
  let mark: TextMark
  /// The segment's range.
  let segment: Range<Int>

  private var start: Int { Int(mark.start) }
  private var end: Int { Int(mark.end) }

  private static let units = [
    "万元", "亿元", "人次", "年度", "单位", "部门", "公司", "项目", "学校", "中心", "街道", "同志", "工作", "年", "月", "日", "元", "人",
    "个", "次", "场", "%", "局", "县", "市", "区", "镇", "乡", "村", "户", "名", "期", "号", "条", "篇", "份", "委", "厅", "省",
  ]
  private static let bodies = [
    "单位", "部门", "公司", "项目", "学校", "中心", "街道", "企业", "年度", "万元", "局", "县", "市", "区", "镇", "乡", "村", "委", "厅",
    "省", "社区", "科室", "机构", "同志",
  ]
  private static let surnames = Set(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
      .unicodeScalars.map(\.value))

  private func isDigit(_ sign: UInt32) -> Bool { sign >= 0x30 && sign <= 0x39 }
  private func isLetter(_ sign: UInt32) -> Bool { (sign | 0x20) >= 0x61 && (sign | 0x20) <= 0x7A }
  private func isChinese(_ sign: UInt32) -> Bool { sign >= 0x4E00 && sign <= 0x9FFF }

  /// The run of the mark's own sign around it.
  private func run() -> Range<Int> {
    let sign = fold(report.character(at: start, end: end))
    var low = start
    var high = end
    while true {
      let before = report.offset(before: low, start: segment.lowerBound)
      guard before >= 0, fold(report.character(at: before, end: low)) == sign else { break }
      low = before
    }
    while fold(report.character(at: high, end: segment.upperBound)) == sign, sign != 0 { high += width(sign) }
    return low..<high
  }

  private func fold(_ sign: UInt32) -> UInt32 { sign == 0x78 ? 0x58 : sign }
  private func width(_ sign: UInt32) -> Int { sign < 0x80 ? 1 : sign < 0x800 ? 2 : 3 }

  /// The run with its unit and the runs joined to it: 「XX年XX月」.
  private func extended(_ run: Range<Int>) -> Range<Int> {
    let sign = fold(report.character(at: run.lowerBound, end: segment.upperBound))
    var high = run.upperBound
    while let unit = Self.units.first(where: { report.stands($0, at: high, end: segment.upperBound) }) {
      high += unit.utf8.count
      var next = high
      while fold(report.character(at: next, end: segment.upperBound)) == sign { next += width(sign) }
      if next == high { break }
      high = next
    }
    return run.lowerBound..<high
  }

  func crosses() -> Range<Int>? {
    var run = run()
    let before = report.character(before: run.lowerBound, start: segment.lowerBound)
    let after = report.character(at: run.upperBound, end: segment.upperBound)
    if isLetter(before) || isLetter(after) || isDigit(after) { return nil }
    if before == 0x2E, isLetter(report.character(before: run.lowerBound - 1, start: segment.lowerBound)) { return nil }
    if [0x2D, 0x2F, 0x40, 0x5F, 0x3D].contains(before) || [0x2D, 0x2F, 0x40, 0x5F, 0x3D].contains(after) {
      return nil
    }
    if isDigit(before) {
      // 「20XX年」 and 「202X年」 stand for a year; other digits belong to a masked number.
      var low = run.lowerBound
      while low > segment.lowerBound, isDigit(UInt32(report.text.bytes[low - 1])) { low -= 1 }
      let digits = report.string(low..<run.lowerBound)
      guard ["20", "201", "202", "19"].contains(digits), report.stands("年", at: run.upperBound, end: segment.upperBound)
      else { return nil }
      run = low..<run.upperBound
    }
    return extended(run)
  }

  func crossedDate() -> Range<Int>? {
    let before = report.character(before: start, start: segment.lowerBound)
    if isDigit(before) { return yearBefore().map { $0..<(dayEnd() ?? end) } }
    if isLetter(before) || before == 0x2D || before == 0xD7 || before == 0x2A { return nil }
    let first = report.character(at: start, end: end)
    if first == 0x58, report.stands("X", at: start, end: end), isSingleCrossOfWord() { return nil }
    return start..<(dayEnd() ?? end)
  }

  /// The end of 「X日」 or 「日」 behind 「X年X月」.
  private func dayEnd() -> Int? {
    for word in ["日", "X日", "×日", "*日"] where report.stands(word, at: end, end: segment.upperBound) {
      return end + word.utf8.count
    }
    return nil
  }

  /// Where 「202X年X月」 begins; `nil` when the digits before the mark are no beginning of a year.
  private func yearBefore() -> Int? {
    var low = start
    while low > segment.lowerBound, isDigit(UInt32(report.text.bytes[low - 1])) { low -= 1 }
    guard ["20", "201", "202"].contains(report.string(low..<start)) else { return nil }
    return low
  }

  /// 「满意度为%」: the number was never put in.
  func emptyValue() -> Range<Int>? {
    let next = report.character(at: end, end: segment.upperBound)
    if isLetter(next) || isDigit(next) || next == 0x29 { return nil }
    var low = start
    while let at = Optional(report.offset(before: low, start: segment.lowerBound)), at >= 0, start - at <= 18,
      isChinese(report.character(at: at, end: low))
    {
      low = at
    }
    return low..<end
  }

  /// 「X人」 and 「X次」 behind a Chinese word may be a name (第X人民医院 stays residue, 「X次方」 does not).
  private func isSingleCrossOfWord() -> Bool {
    report.stands("方", at: end, end: segment.upperBound) || report.stands("线", at: end, end: segment.upperBound)
  }

  func stars() -> Range<Int>? {
    let run = run()
    if isRule(of: "*-= ") { return nil }
    let before = report.character(before: run.lowerBound, start: segment.lowerBound)
    let after = report.character(at: run.upperBound, end: segment.upperBound)
    if isDigit(before) && (isDigit(after) || run.count > 2) || isLetter(before) || isLetter(after) || isDigit(after) {
      return nil
    }
    let stands = extended(run)
    if isMaskedName(run, before: before), stands == run { return nil }
    if run.count == 2, stands == run, countOfStars() % 2 == 0 { return nil }
    return stands
  }

  /// How many 「**」 the segment has: an even number may be bold type of Markdown.
  private func countOfStars() -> Int {
    report.marks(inSegment: mark.segment).prefix(200).count { $0.kind == .stars }
  }

  /// 「李**」: a person's name with the given name hidden.
  private func isMaskedName(_ run: Range<Int>, before: UInt32) -> Bool {
    guard run.count <= 3, Self.surnames.contains(before) else { return false }
    let at = report.offset(before: run.lowerBound, start: segment.lowerBound)
    return !isChinese(report.character(before: at, start: segment.lowerBound))
  }

  /// Whether the segment is a line drawn with the given signs.
  private func isRule(of signs: String) -> Bool {
    let allowed = Array(signs.utf8)
    return report.text.bytes[segment].allSatisfy { allowed.contains($0) }
  }

  func blanks() -> Range<Int>? {
    let run = run()
    if isRule(of: "_-= ") { return nil }
    let before = report.character(before: run.lowerBound, start: segment.lowerBound)
    let after = report.character(at: run.upperBound, end: segment.upperBound)
    if isLetter(before) || isLetter(after) || (isDigit(before) && isDigit(after)) { return nil }
    // A line to sign on is meant to be filled in by hand.
    for word in ["签字", "签名", "签章", "盖章", "公章"] {
      for tail in ["", ":", "):"] {
        let length = word.utf8.count + tail.utf8.count
        if report.stands(word + tail, at: run.lowerBound - length, end: run.lowerBound) { return nil }
      }
    }
    return extended(run)
  }

  /// ○○单位, 某某局.
  func standIn() -> Range<Int>? {
    let run = run()
    let before = report.character(before: run.lowerBound, start: segment.lowerBound)
    if Set("一二三四五六七八九十零百千〇○".unicodeScalars.map(\.value)).contains(before) { return nil }
    guard let body = Self.bodies.first(where: { report.stands($0, at: run.upperBound, end: segment.upperBound) }) else {
      return nil
    }
    if mark.kind == .soAndSo, body == "同志" { return nil }
    return run.lowerBound..<run.upperBound + body.utf8.count
  }

  private func hasChinese() -> Bool {
    var at = segment.lowerBound
    while at < segment.upperBound {
      let sign = report.character(at: at, end: segment.upperBound)
      if isChinese(sign) { return true }
      at += width(sign)
    }
    return false
  }

  /// 「……」 as the whole text of a cell or paragraph, or behind 「指标1：」.
  func ellipsis() -> Range<Int>? {
    let run = run()
    // 「1.…… 2.……」: a list of which only the numbers were kept.
    if segment.count <= 60, !hasChinese() { return segment }
    guard run.upperBound == segment.upperBound || report.stands(";", at: run.upperBound, end: segment.upperBound)
    else { return nil }
    if run.lowerBound == segment.lowerBound { return run }
    guard segment.count <= 60, report.character(before: run.lowerBound, start: segment.lowerBound) == 0x3A else {
      return nil
    }
    return segment.lowerBound..<run.upperBound
  }

  /// 「指标1：」 with nothing behind it.
  func numberedLabel() -> Range<Int>? {
    guard start == segment.lowerBound, segment.count <= 20 else { return nil }
    var at = end
    while at < segment.upperBound {
      let next = report.character(at: at, end: segment.upperBound)
      guard [0x3A, 0x2026, 0x2E, 0x20].contains(next) else { return nil }
      at += width(next)
    }
    // 「指标1」 without a colon may be a column's heading.
    return at == end ? nil : segment
  }

  func emptyBrackets() -> Range<Int>? {
    let before = report.character(before: start, start: segment.lowerBound)
    let after = report.character(at: end, end: segment.upperBound)
    guard isChinese(before) || isChinese(after), !isLetter(before) else { return nil }
    // 「是（ ）否（ ）」 is a choice to be ticked.
    if report.stands("是", at: start - 3, end: start) || report.stands("否", at: start - 3, end: start) { return nil }
    return start..<end
  }

  /// 「年 月 日」 with blanks for the numbers.
  func emptyDate() -> Range<Int>? {
    let blanks = report.sourceRange(start..<end).count - (end - start)
    guard blanks >= 2 else { return nil }
    var low = start
    while low > segment.lowerBound, isDigit(UInt32(report.text.bytes[low - 1])) { low -= 1 }
    return low..<end
  }

  func machineText() -> Range<Int>? {
    if report.stands("NaN", at: start, end: end) || report.stands("undefined", at: start, end: end) {
      return start == segment.lowerBound && end == segment.upperBound ? start..<end : nil
    }
    if report.character(at: start, end: end) == 0x9519 {
      return report.sentence(around: end, in: start..<segment.upperBound)
    }
    return start..<end
  }

  /// 「{项目名称}」, 「${unit}」.
  func curlyBracket() -> Range<Int>? {
    guard let group = report.brackets(around: end..<end, in: segment, reach: 60), group.count > 2 else { return nil }
    return group
  }
}
