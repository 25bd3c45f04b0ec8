import Figures
import ReportReading
import RulePacks

/// Points written in prose: 「过程（20分）得18.6分，扣1.4分」, 「决策15分，得14分」.
enum DeductionFinder {
  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    for index in report.figures.indices.dropFirst() where report.figures[index].kind == .score {
      let label = report.contexts[index].label
      let bytes = report.text.bytes
      if index >= 2, bytes.contains("扣", in: label) {
        let count = relations.count
        judgeDeduction(index, report, &relations)
        if relations.count == count { judgeNamedDeduction(index, report, &relations) }
      }
      if bytes.hasSuffix("得", in: label) || bytes.hasSuffix("得分", in: label) {
        judgeCeiling(index, report, &relations)
      }
    }
  }

  /// Full points, points given and points deducted, in this order and in one sentence.
  private static func judgeDeduction(_ index: Int, _ report: Report, _ relations: inout [Relation]) {
    let full = report.figures[index - 2]
    let given = report.figures[index - 1]
    let bytes = report.text.bytes
    guard full.kind == .score, given.kind == .score, isOneSentence(index - 2, index, report),
      bytes.contains("得", in: report.contexts[index - 1].label), full.value >= given.value,
      Int(report.figures[index].start) - Int(given.end) <= 30
    else { return }
    let computed = full.value - given.value
    let stated = report.figures[index]
    relations.append(
      Relation(
        kind: .score, verdict: computed == stated.value ? .held : .broken, subject: index,
        operands: [Int32(index - 2), Int32(index - 1)], computed: NumberInterval(exactly: computed)))
  }

  /// 「产出扣2.6分」 against 「产出35分」 and 「产出得32.6分」 a sentence or two before.
  private static func judgeNamedDeduction(_ index: Int, _ report: Report, _ relations: inout [Relation]) {
    let bytes = report.text.bytes
    let label = report.contexts[index].label
    guard bytes.hasSuffix("扣", in: label), label.count >= 9 else { return }
    let name = label.upperBound - 9..<label.upperBound - 3
    var full: Int?
    var given: Int?
    for other in max(0, index - 24)..<index where report.figures[other].kind == .score {
      let words = report.contexts[other].label
      guard bytes.contains(textAt: name, in: words), !bytes.contains("扣", in: words) else { continue }
      if bytes.contains("得", in: words) { given = other } else { full = other }
    }
    guard let full, let given, report.figures[full].value >= report.figures[given].value else { return }
    let computed = report.figures[full].value - report.figures[given].value
    relations.append(
      Relation(
        kind: .score, verdict: computed == report.figures[index].value ? .held : .broken, subject: index,
        operands: [Int32(full), Int32(given)].sorted(), computed: NumberInterval(exactly: computed)))
  }

  private static func judgeCeiling(_ index: Int, _ report: Report, _ relations: inout [Relation]) {
    let full = report.figures[index - 1]
    let given = report.figures[index]
    let isAnnounced = report.text.bytes.containsAny(["总分", "满分"], in: report.contexts[index - 1].label)
    let gap = Int(full.end)..<Int(given.start)
    guard full.kind == .score, given.value > full.value, isFull(index - 1, report),
      !report.text.bytes.containsAny(["综合", "总得", "合计", "总分"], in: report.contexts[index].label),
      !report.text.bytes.containsAny(["≤", "<", "≥", "—", "~"], in: gap),
      isAnnounced ? gap.count <= 60 : gap.count <= 12 && !report.text.bytes.containsAny([",", ";", "、"], in: gap)
    else { return }
    relations.append(
      Relation(
        kind: .score, verdict: .broken, subject: index, operands: [Int32(index - 1)],
        computed: NumberInterval(.zero, full.value)))
  }

  /// 「（20分）」, 「满分10分」, 「资产管理5分」: points that can be had, not points given.
  private static func isFull(_ index: Int, _ report: Report) -> Bool {
    let label = report.contexts[index].label
    return !report.text.bytes.containsAny(["得", "扣", "自评", "评分"], in: label)
  }

  private static func isOneSentence(_ a: Int, _ b: Int, _ report: Report) -> Bool {
    report.contexts[a].sentenceStart == report.contexts[b].sentenceStart
  }
}
