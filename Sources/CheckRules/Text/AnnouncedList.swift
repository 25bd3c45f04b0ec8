import Figures
import ReportReading

/// A list of parts announced with their number: 「分为甲、乙、丙三个部分」.
struct AnnouncedList {
  /// The parts, as canonical ranges.
  var items: [Range<Int>]

  private static let openers = WordList("涉及", "包括", "包含", "分为", "涵盖", "分", "由", "含")
  private static let conjunctions = WordList("以及", "和", "及", "与")
  private static let numerals: [String: Int] = [
    "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]

  /// Reads the list before 「个部分」 or 「个方面」; `nil` when the number and the list do not agree.
  init?(_ report: Report, _ mark: TextMark) {
    let segment = report.segments[Int(mark.segment)].range
    let sentence = report.sentence(around: Int(mark.start), in: segment)
    let numberStart = report.offset(before: Int(mark.start), start: sentence.lowerBound)
    guard numberStart >= 0 else { return nil }
    let numeral = report.string(numberStart..<Int(mark.start))
    guard let count = Self.numerals[numeral] ?? Int(numeral), count >= 3 else { return nil }
    guard let start = Self.listStart(report, sentence.lowerBound..<numberStart) else { return nil }
    let list = start..<numberStart
    let byComma = Self.split(report, list, isConjunctionSeparator: false)
    if byComma.count == count {
      items = byComma
    } else {
      items = Self.split(report, list, isConjunctionSeparator: true)
      if items.count != count { return nil }
    }
    if items.contains(where: { $0.count < 6 || $0.count > 60 }) { return nil }
  }

  /// The offset behind the last opening word (分为, 涉及).
  private static func listStart(_ report: Report, _ range: Range<Int>) -> Int? {
    openers.first(in: report.text.bytes, range)?.upperBound
  }

  private static func split(_ report: Report, _ list: Range<Int>, isConjunctionSeparator: Bool) -> [Range<Int>] {
    let bytes = report.text.bytes
    var items: [Range<Int>] = []
    var start = list.lowerBound
    var at = list.lowerBound
    func separatorWidth(_ at: Int) -> Int {
      let byte = bytes[at]
      if byte == UInt8(ascii: ",") { return 1 }
      if byte < 0xE3 { return 0 }
      if byte == 0xE3 { return report.stands("、", at: at, end: list.upperBound) ? 3 : 0 }
      return isConjunctionSeparator ? conjunctions.prefixLength(bytes, at..<list.upperBound) : 0
    }
    while at < list.upperBound {
      let width = separatorWidth(at)
      if width > 0 {
        if at > start { items.append(start..<at) }
        at += width
        start = at
      } else {
        at += 1
      }
    }
    if list.upperBound > start { items.append(start..<list.upperBound) }
    return items
  }

  /// The words by which a part may be named in its heading: 「存在的问题」 is found by 问题.
  static func keywords(of item: String) -> [String] {
    var words = [item]
    let parts = item.split { "的和及与".contains($0) }.map(String.init)
    for part in parts where part.count >= 2 {
      words.append(part)
      if part.count >= 4 { words.append(String(part.suffix(part.hasSuffix("情况") ? 4 : 2))) }
      if part.hasSuffix("情况"), part.count > 3 { words.append(String(part.dropLast(2))) }
    }
    return words.filter { !["情况", "工作", "部门", "单位", "分析"].contains($0) }
  }
}
