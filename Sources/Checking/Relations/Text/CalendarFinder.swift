import Figures
import ReportReading
import RulePacks

/// Dates that do not exist (2月30日) and works that end before they begin.
enum CalendarFinder {
  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    var earlier: (index: Int, day: Day)?
    for index in report.figures.indices where report.figures[index].kind == .date {
      guard let day = Day(report.figures[index], report) else { continue }
      if !day.exists {
        relations.append(Relation(kind: .date, verdict: .broken, subject: index, operands: [], reason: .outOfRange))
        continue
      }
      if let start = earlier, isSamePassage(start.index, index, report), isEnd(index, report) {
        let isOrdered = !(day < start.day)
        relations.append(
          Relation(
            kind: .date, verdict: isOrdered ? .held : .broken, subject: index, operands: [Int32(start.index)],
            reason: isOrdered ? .none : .wrongDirection))
        earlier = nil
      }
      if isStart(index, report) { earlier = (index, day) }
    }
  }

  private static func isSamePassage(_ a: Int, _ b: Int, _ report: Report) -> Bool {
    report.contexts[a].segment == report.contexts[b].segment
  }

  private static let starts: [Phrase] = ["开工", "动工", "启动", "开始", "进场"]
  private static let ends: [Phrase] = ["竣工", "完工", "验收", "建成", "完成", "结束", "投入使用", "交付"]

  private static func isStart(_ index: Int, _ report: Report) -> Bool { speaks(of: starts, index, report) }
  private static func isEnd(_ index: Int, _ report: Report) -> Bool { speaks(of: ends, index, report) }

  private static func speaks(of words: [Phrase], _ index: Int, _ report: Report) -> Bool {
    report.text.bytes.containsAny(words, in: report.contexts[index].tail)
  }

  /// A calendar day as written; the year may be missing.
  private struct Day: Comparable {
    var year = 0
    var month = 0
    var day = 0

    init?(_ figure: Figure, _ report: Report) {
      let bytes = report.text.bytes
      var numbers: [Int] = []
      var value = 0
      var isOpen = false
      for at in figure.range {
        if bytes[at] >= 0x30, bytes[at] <= 0x39 {
          value = min(value * 10 + Int(bytes[at] - 0x30), 99_999)
          isOpen = true
        } else if isOpen {
          numbers.append(value)
          value = 0
          isOpen = false
        }
      }
      if isOpen { numbers.append(value) }
      if numbers.count == 3 {
        (year, month, day) = (numbers[0], numbers[1], numbers[2])
      } else if numbers.count == 2, bytes.contains("日", in: figure.range) {
        (month, day) = (numbers[0], numbers[1])
      } else if numbers.count == 2, bytes.contains("月", in: figure.range), numbers[0] > 1900 {
        (year, month) = (numbers[0], numbers[1])
      } else {
        return nil
      }
      if year != 0, !(1900...2100).contains(year) { return nil }
    }

    var exists: Bool {
      guard (1...12).contains(month) else { return false }
      let isLeap = year == 0 || (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      return day <= lengths[month - 1]
    }

    static func < (a: Day, b: Day) -> Bool {
      if a.year == 0 || b.year == 0 { return false }
      if a.year != b.year || a.month != b.month { return (a.year, a.month) < (b.year, b.month) }
      return a.day != 0 && b.day != 0 && a.day < b.day
    }
  }
}
