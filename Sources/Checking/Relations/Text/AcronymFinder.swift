import Figures
import ReportReading
import RulePacks

/// Numbers that abbreviate a list: 「一本台账、双方联系、三级分类、五个必访、六方联动、八项服务的“123568”机制」.
enum AcronymFinder {
  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    for index in report.figures.indices where report.figures[index].kind == .identifier {
      judge(index, report, &relations)
    }
  }

  private static func judge(_ index: Int, _ report: Report, _ relations: inout [Relation]) {
    let figure = report.figures[index]
    let bytes = report.text.bytes
    let digits = WrittenDigits(figure, bytes).digits
    guard digits.count >= 3, digits.count <= 9, figure.numberRange.count == digits.count,
      isQuoted(figure.numberRange, bytes)
    else { return }
    let before = listBefore(
      Int(figure.start), max(report.contexts[index].sentence.lowerBound, Int(figure.start) - 1_500), bytes)
    let after = listBefore(
      min(report.contexts[index].sentence.upperBound, Int(figure.end) + 240), Int(figure.end), bytes)
    guard let list = [before, after].first(where: { $0.count >= 3 && abs($0.count - digits.count) <= 1 }) else {
      return
    }
    relations.append(
      Relation(
        kind: .acronym, verdict: digits.elementsEqual(list) ? .held : .broken, severity: .warning, subject: index,
        operands: []))
  }

  private static func isQuoted(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    range.lowerBound >= 3 && bytes[range.lowerBound - 3] == 0xE2 && bytes[range.lowerBound - 1] == 0x9C
      || range.lowerBound >= 1 && bytes[range.lowerBound - 1] == UInt8(ascii: "\"")
  }

  private static let numerals: [(Phrase, UInt8)] = [
    ("一", 1), ("单", 1), ("二", 2), ("两", 2), ("双", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8),
    ("九", 9),
  ]

  /// The leading numerals of the items between 「、」 that end at `end`.
  private static func listBefore(_ end: Int, _ lowest: Int, _ bytes: [UInt8]) -> [UInt8] {
    guard end > lowest else { return [] }
    var starts: [Int] = []
    var i = lowest
    var segmentStart = lowest
    while i + 2 < end {
      if bytes[i] == 0xE3, bytes[i + 1] == 0x80, bytes[i + 2] == 0x81 {
        if starts.isEmpty { starts.append(segmentStart) }
        starts.append(i + 3)
        i += 3
      } else if bytes[i] == UInt8(ascii: ",") || bytes[i] == UInt8(ascii: ":") {
        if starts.count < 3 {
          starts.removeAll()
          segmentStart = i + 1
        } else {
          break
        }
        i += 1
      } else {
        i += 1
      }
    }
    var found: [UInt8] = []
    for (order, start) in starts.enumerated() {
      if let value = numeral(at: start, end, bytes, isFirst: order == 0) { found.append(value) }
    }
    return found
  }

  /// The first item may carry the words that introduce the list (「全面推进一本台账」).
  private static func numeral(at start: Int, _ end: Int, _ bytes: [UInt8], isFirst: Bool) -> UInt8? {
    let reach = isFirst ? min(start + 45, end) : min(start + 3, end)
    var at = start
    while at + 3 <= reach {
      if bytes[at] >= 0x31, bytes[at] <= 0x39 { return bytes[at] - 0x30 }
      for (word, value) in numerals where bytes.hasPrefix(word, in: at..<end) { return value }
      at += bytes[at] >= 0xE0 ? 3 : 1
    }
    return nil
  }
}
