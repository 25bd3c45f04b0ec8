import Figures
import ReportReading
import RulePacks

/// Dates that do not exist (2月30日) and works that end before they begin.
enum CalendarFinder {
  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    findThirteenthMonths(report, &relations)
    findReversedPeriods(report, &relations)
    findWrongDelays(report, &relations)
    findLateButTimely(report, &relations)
    var earlier: (index: Int, day: Day)?
    for index in report.figures.indices where report.figures[index].kind == .date {
      guard let day = Day(report.figures[index], report) else { continue }
      if !day.exists {
        relations.append(Relation(kind: .date, verdict: .broken, subject: index, operands: [], reason: .outOfRange))
        continue
      }
      if let start = earlier, isSamePassage(start.index, index, report), isEnd(index, report) {
        let isOrdered = !(day < start.day)
        relations.append(order(index, start.index, isOrdered: isOrdered))
        earlier = nil
      }
      if isStart(index, report) { earlier = (index, day) }
    }
  }

  /// 「2023年13月5日」: the scanner reads a year and a bare number before 月.
  private static func findThirteenthMonths(_ report: Report, _ relations: inout [Relation]) {
    for index in report.figures.indices.dropFirst() where report.figures[index].kind == .bare {
      let figure = report.figures[index]
      guard report.figures[index - 1].kind == .year, report.figures[index - 1].end == figure.start,
        report.text.bytes.hasPrefix("月", in: report.contexts[index].tail), figure.value > ExactNumber(12)
      else { continue }
      relations.append(Relation(kind: .date, verdict: .broken, subject: index, operands: [], reason: .outOfRange))
    }
  }

  /// 「2023年4月1日至2023年3月31日」
  private static func findReversedPeriods(_ report: Report, _ relations: inout [Relation]) {
    for index in report.figures.indices.dropFirst() where report.figures[index].kind == .date {
      let gap = Int(report.figures[index - 1].end)..<Int(report.figures[index].start)
      guard report.figures[index - 1].kind == .date, gap.count <= 3,
        report.text.bytes.containsAny(["至", "到", "—", "-"], in: gap),
        let first = Day(report.figures[index - 1], report), let last = Day(report.figures[index], report),
        first.year != 0, last.year != 0
      else { continue }
      relations.append(order(index, index - 1, isOrdered: !(last < first)))
    }
  }

  /// 「应于11月30日前竣工，实际竣工时间为12月18日，提前18天」
  private static func findWrongDelays(_ report: Report, _ relations: inout [Relation]) {
    for index in report.figures.indices where index >= 2 && report.figures[index].kind == .duration {
      let label = report.contexts[index].label
      let bytes = report.text.bytes
      let isEarly = bytes.contains("提前", in: label)
      guard isEarly || bytes.containsAny(["推迟", "延期", "逾期", "滞后"], in: label),
        report.contexts[index - 2].sentenceStart == report.contexts[index].sentenceStart,
        let planned = Day(report.figures[index - 2], report), let actual = Day(report.figures[index - 1], report),
        planned.year != 0, actual.year != 0, planned.day != 0, actual.day != 0,
        bytes.containsAny(["应", "计划", "要求", "约定"], in: report.contexts[index - 2].label),
        bytes.contains("实际", in: report.contexts[index - 1].label)
      else { continue }
      let isHeld = isEarly ? actual < planned : planned < actual
      var relation = order(index, index - 2, isOrdered: isHeld)
      relation.operands = [Int32(index - 2), Int32(index - 1)]
      relations.append(relation)
    }
  }

  /// 「约定5月31日前完工，实际于9月12日完工，按期完工率100%」
  private static func findLateButTimely(_ report: Report, _ relations: inout [Relation]) {
    let bytes = report.text.bytes
    for index in report.figures.indices.dropFirst() where report.figures[index].kind == .date {
      let context = report.contexts[index]
      guard bytes.contains("实际", in: context.label), report.figures[index - 1].kind == .date,
        report.contexts[index - 1].sentenceStart == context.sentenceStart,
        bytes.containsAny(["应", "计划", "要求", "约定", "规定"], in: report.contexts[index - 1].label),
        let planned = Day(report.figures[index - 1], report), let actual = Day(report.figures[index], report),
        planned.year != 0, actual.year != 0, planned < actual,
        bytes.containsAny(["按期", "如期", "按时", "提前"], in: Int(report.figures[index].end)..<Int(context.sentenceEnd))
      else { continue }
      relations.append(order(index, index - 1, isOrdered: false))
    }
  }

  private static func order(_ subject: Int, _ other: Int, isOrdered: Bool) -> Relation {
    Relation(
      kind: .date, verdict: isOrdered ? .held : .broken, subject: subject, operands: [Int32(other)],
      reason: isOrdered ? .none : .wrongDirection)
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
