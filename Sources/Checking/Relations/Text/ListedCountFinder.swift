import Figures
import ReportReading
import RulePacks

/// Counts against the items that the same sentence or paragraph lists: 「6个乡镇，分别为甲、乙…」「共4项：一是…二是…」.
enum ListedCountFinder {
  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    for index in report.figures.indices {
      let figure = report.figures[index]
      guard isSmallCount(figure) else { continue }
      let end = Int(report.contexts[index].sentenceEnd)
      let rest = Int(figure.end)..<max(end, Int(figure.end))
      if var listed = namedItems(rest, report.text.bytes) ?? ordinalItems(index, report)
        ?? itemsBefore(index, report) ?? ordinalUnits(index, report)
      {
        let stated = figure.value
        // 「甲、乙和丙三个」: the last name may be two.
        if stated == ExactNumber(listed + 1), endsWithAnd(index, report) { listed += 1 }
        let count = ExactNumber(listed)
        relations.append(
          Relation(
            kind: .enumeration, verdict: stated == count ? .held : .broken, severity: .warning, subject: index,
            operands: [], computed: NumberInterval(exactly: count)))
      }
    }
  }

  private static func isSmallCount(_ figure: Figure) -> Bool {
    guard figure.approximator == .exact, figure.comparison == .none, !figure.isRange, figure.scale == 0,
      figure.writtenDecimals == 0, figure.value >= ExactNumber(2), figure.value <= ExactNumber(30)
    else { return false }
    switch figure.kind {
    case .count, .household, .session, .person: return true
    default: return false
    }
  }

  private static let announcements: [Phrase] = ["分别为", "分别是", "即", "包括", "具体为", "名单为", "依次为", ":"]

  private static let anyAnnouncement = WordList("分别", "即", "包括", "具体为", "名单为", "依次为", ":")

  /// Names behind 「分别为」, separated by 「、」, up to the end of the clause; `nil` when the list is open or holds figures.
  private static func namedItems(_ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    guard anyAnnouncement.occurs(in: bytes, range.lowerBound..<min(range.upperBound, range.lowerBound + 40)) else {
      return nil
    }
    var start: Int?
    for word in announcements {
      let near = range.lowerBound..<min(range.upperBound, range.lowerBound + 24 + word.count)
      if let found = bytes.firstIndex(of: word, in: near) {
        start = found + word.count
        break
      }
    }
    guard let start else { return nil }
    let end = clauseEnd(start, min(range.upperBound, start + longestList), bytes)
    if end == start + longestList { return nil }
    var items = 1
    var i = start
    while i < end {
      if bytes[i] >= 0x30, bytes[i] <= 0x39 { return nil }
      if bytes[i] == 0xE3, i + 2 < end, bytes[i + 1] == 0x80, bytes[i + 2] == 0x81 { items += 1 }
      i += 1
    }
    let list = start..<end
    guard items >= 3, !bytes.containsAny(["等", "以及其他", "(", "一是"], in: list) else { return nil }
    let last = lastItem(list, bytes)
    return items + (bytes.containsAny(["和", "及", "与"], in: last) ? 1 : 0)
  }

  /// Bytes that a list may have, and that the next of several points may be away.
  private static let longestList = 6_000

  private static func clauseEnd(_ start: Int, _ limit: Int, _ bytes: [UInt8]) -> Int {
    var i = start
    if i < limit, bytes[i] == UInt8(ascii: ":") { i += 1 }
    while i < limit {
      if bytes[i] == UInt8(ascii: ",") || bytes[i] == UInt8(ascii: ";") || bytes[i] == UInt8(ascii: ")") { return i }
      i += 1
    }
    return limit
  }

  private static func lastItem(_ list: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var start = list.lowerBound
    while let found = bytes.firstIndex(of: "、", in: start..<list.upperBound) { start = found + 3 }
    return start..<list.upperBound
  }

  /// 「内设办公室、党派科、侨务科3个科室」: names right before the count; `nil` when 等 stands between.
  private static func itemsBefore(_ index: Int, _ report: Report) -> Int? {
    let bytes = report.text.bytes
    let figure = report.figures[index]
    guard figure.unit.text == "个" || figure.unit.text == "家" || figure.unit.text == "所" else { return nil }
    let lowest = max(Int(report.contexts[index].sentenceStart), Int(figure.start) - 240)
    var items = 1
    var length = 0
    var at = Int(figure.start) - 1
    while at >= lowest {
      let byte = bytes[at]
      if byte < 0x80 { break }
      if byte == 0x81, at >= 2, bytes[at - 1] == 0x80, bytes[at - 2] == 0xE3 {
        if length < 6 || length > 45 { return nil }
        items += 1
        length = 0
        at -= 3
        continue
      }
      length += 1
      at -= 1
    }
    let list = at + 1..<Int(figure.start)
    guard items >= 2, length >= 6, !bytes.containsAny(["等", "各"], in: list),
      bytes.containsAny(listVerbs, in: list.lowerBound..<min(list.upperBound, list.lowerBound + 45))
    else { return nil }
    return items
  }

  private static let orders: [Phrase] = ["第一", "第二", "第三", "第四", "第五", "第六", "第七", "第八", "第九"]

  /// 「分4批组织实施：第一批5座，第二批6座，第三批3座」
  private static func ordinalUnits(_ index: Int, _ report: Report) -> Int? {
    let bytes = report.text.bytes
    let figure = report.figures[index]
    let unit = Int(figure.numberEnd)..<Int(figure.end)
    guard unit.count == 3, bytes.contains("分", in: report.contexts[index].label) else { return nil }
    let rest = Int(figure.end)..<Int(report.contexts[index].sentenceEnd)
    var count = 0
    for order in orders {
      guard let at = bytes.firstIndex(of: order, in: rest), at + 9 <= rest.upperBound,
        bytes[at + 6..<at + 9].elementsEqual(bytes[unit])
      else { break }
      count += 1
    }
    return count >= 2 ? count : nil
  }

  private static func endsWithAnd(_ index: Int, _ report: Report) -> Bool {
    let start = Int(report.figures[index].start)
    return report.text.bytes.containsAny(["和", "及", "与"], in: max(0, start - 60)..<start)
  }

  private static let listVerbs: [Phrase] = ["设", "包括", "辖", "下属", "分为", "含"]

  private static let ordinals: [Phrase] = ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"]

  /// 「共4项：一是…；二是…；三是…。」 right behind the count.
  private static func ordinalItems(_ index: Int, _ report: Report) -> Int? {
    let bytes = report.text.bytes
    let figure = report.figures[index]
    let segment = report.segments[Int(report.contexts[index].segment)].range
    let rest = Int(figure.end)..<segment.upperBound
    let near = rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 30 + ordinals[0].count)
    guard let first = bytes.firstIndex(of: ordinals[0], in: near),
      bytes.containsAny([":", ","], in: rest.lowerBound..<first)
    else { return nil }
    var count = 1
    var at = first
    while count < ordinals.count,
      let next = bytes.firstIndex(of: ordinals[count], in: at..<min(segment.upperBound, at + longestList))
    {
      count += 1
      at = next
    }
    return count >= 2 ? count : nil
  }
}
