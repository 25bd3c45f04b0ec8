import Figures
import ReportReading
import RulePacks

/// The year of the title against the year the report speaks of.
enum DateFinder {
  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    guard let title = titleYear(report), let stated = YearReader.year(of: report.figures[title]) else { return }
    var counts: [Int32: [Int]] = [:]
    var ownMentions = 0
    for index in report.figures.indices where report.figures[index].kind == .year && index != title {
      guard let year = YearReader.year(of: report.figures[index]), isOwnYear(index, report) else { continue }
      if year == stated { ownMentions += 1 }
      counts[year, default: []].append(index)
    }
    if ownMentions > 0 {
      relations.append(Relation(kind: .date, verdict: .held, subject: title, operands: []))
      return
    }
    guard let (year, mentions) = counts.max(by: { $0.value.count < $1.value.count }), abs(year - stated) <= 3,
      mentions.count >= 2 || opensAccount(mentions[0], report)
    else { return }
    let isClear = mentions.count >= 2 && mentions.contains { isYearOfAmounts($0, report) }
    relations.append(
      Relation(
        kind: .date, verdict: .broken, severity: isClear ? .error : .warning, subject: title,
        operands: mentions.prefix(6).map { Int32($0) }))
  }

  private static func titleYear(_ report: Report) -> Int? {
    for segment in report.segments.prefix(3) where segment.kind == .title {
      let years = segment.figureRange.filter { report.figures[$0].kind == .year }
      if years.count == 1, !report.figures[years[0]].isRange { return years[0] }
    }
    return nil
  }

  private static let otherYears: [Phrase] = [
    "较", "比", "上年", "将", "拟", "到", "自", "至", "截至", "自从", "始于", "成立", "关于", "以来", "计划",
  ]

  /// Whether the year opens a statement about the year evaluated: not a comparison, a plan or a document's name.
  private static func isOwnYear(_ index: Int, _ report: Report) -> Bool {
    let context = report.contexts[index]
    let bytes = report.text.bytes
    if report.segments[Int(context.segment)].kind == .cell { return false }
    if bytes.containsAny(otherYears, in: context.label) { return false }
    if isInPlan(Int(context.segment), report) { return false }
    let next = context.tail
    return !bytes.containsAny(
      ["将", "拟", "计划", "起", "以前", "底前", "争取"], in: next.lowerBound..<min(next.upperBound, next.lowerBound + 12))
      && !bytes.contains("《", in: max(context.label.lowerBound - 3, 0)..<context.label.upperBound)
  }

  private static func isInPlan(_ segment: Int, _ report: Report) -> Bool {
    var section = report.segments[segment].section
    while section >= 0 {
      let title = report.sections[Int(section)].titleRange
      if report.text.bytes.containsAny(["改进", "措施", "下一步", "打算", "建议", "整改", "计划"], in: title) { return true }
      section = report.sections[Int(section)].parent
    }
    return false
  }

  /// 「2022年度收入2,318.00万元」: a single year counts when it opens the account of the year evaluated.
  private static func opensAccount(_ index: Int, _ report: Report) -> Bool {
    let context = report.contexts[index]
    let bytes = report.text.bytes
    guard context.label.isEmpty, Int(report.figures[index].start) - Int(context.sentenceStart) <= 1,
      !bytes.containsAny(["较", "比", "上年", "增加", "减少", "结转"], in: context.sentence)
    else { return false }
    let next = context.tail.lowerBound..<min(context.tail.upperBound, context.tail.lowerBound + 24)
    return bytes.containsAny(["收入", "支出", "预算"], in: next) && isYearOfAmounts(index, report)
  }

  /// Whether the sentence gives money for that year (「2023年度部门预算706.40万元」).
  private static func isYearOfAmounts(_ index: Int, _ report: Report) -> Bool {
    let sentence = report.contexts[index].sentence
    var next = index + 1
    while next < report.figures.count, Int(report.figures[next].start) < sentence.upperBound {
      if report.figures[next].kind == .money { return true }
      next += 1
    }
    return false
  }
}
