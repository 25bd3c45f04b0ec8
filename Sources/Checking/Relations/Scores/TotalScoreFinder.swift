import Figures
package import ReportReading
package import RulePacks

/// The report's total score wherever it is stated: conclusion, body and form must agree, and the grade must fit.
package enum TotalScoreFinder {
  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    var totals: [Int] = []
    for form in report.indicatorTables where form.totalScore >= 0 { totals.append(Int(form.totalScore)) }
    for index in report.figures.indices where isTotalScore(index, report, pack) {
      totals.append(index)
      judgeGrade(index, report, pack, &relations)
    }
    guard let first = totals.first else { return }
    for other in totals.dropFirst() where other != first { compare(first, other, report, &relations) }
  }

  private static let names: [Phrase] = ["自评", "综合", "总分", "总得分", "总评", "最终得分", "评价得分", "合计", "共得"]
  private static let partNames: [Phrase] = [
    "指标", "率", "产出", "效益", "满意度", "过程", "决策", "部分", "满分", "分值", "平均", "扣", "财务", "考核", "上年", "去年",
  ]

  /// Whether the figure is the score of the whole evaluation rather than of one indicator or another programme.
  package static func isTotalScore(_ index: Int, _ report: Report, _ pack: ResolvedPack) -> Bool {
    let figure = report.figures[index]
    guard figure.kind == .score, figure.comparison == .none, !figure.isRange, figure.approximator == .exact,
      !report.text.bytes.containsAny(["以上", "以下", "及以", "(含", "≤", "<", "得分"], in: report.contexts[index].tail),
      !report.text.bytes.containsAny(["≤", "<", "≥", "—", "~"], in: report.contexts[index].label)
    else { return false }
    let bytes = report.text.bytes
    let words = labelBeforeParenthesis(index, report)
    guard bytes.containsAny(names, in: words), !bytes.containsAny(partNames, in: words) else { return false }
    // Scores of single indicators are small; a total below half the full score would be a scandal, not a slip.
    guard let double = figure.value.times(ExactNumber(2)), double > pack.scoring.fullScore else { return false }
    return !isOfOneProgram(index, report)
  }

  /// The figure's label, or the words before its parenthesis when it stands alone in one (「自评结果（96.3分）」).
  private static func labelBeforeParenthesis(_ index: Int, _ report: Report) -> Range<Int> {
    let label = report.contexts[index].label
    let bytes = report.text.bytes
    let sentence = report.contexts[index].sentenceStart
    guard label.isEmpty, label.lowerBound > 0, bytes[label.lowerBound - 1] == UInt8(ascii: "(") else { return label }
    return max(Int(sentence), label.lowerBound - 40)..<label.lowerBound
  }

  /// A sentence that names one programme in quotes speaks of that programme's score.
  private static func isOfOneProgram(_ index: Int, _ report: Report) -> Bool {
    let sentence = report.contexts[index].sentence
    let before = sentence.lowerBound..<Int(report.figures[index].start)
    let bytes = report.text.bytes
    return bytes.contains("”项目", in: before) || bytes.contains("项目绩效自评综述", in: before)
  }

  private static func compare(_ a: Int, _ b: Int, _ report: Report, _ relations: inout [Relation]) {
    let first = report.figures[a]
    let second = report.figures[b]
    let isHeld = first.value == second.value
    let slip = WrittenDigits(first, report.text.bytes).slip(to: WrittenDigits(second, report.text.bytes))
    relations.append(
      Relation(
        kind: .restatement, verdict: isHeld ? .held : .broken, severity: slip == .none ? .warning : .error,
        subject: b, operands: [Int32(a)], computed: first.interval,
        reason: slip == .swapped || slip == .reordered ? .digitsSwapped : .none))
  }

  // MARK: Grade

  private static let grades: [(words: [Phrase], rank: Int)] = [
    (["“优”", "“优秀”", "优秀等级", "等级为优", "等级优", "等次优", "评定为优", "为优秀", "为优", ",优。", "等次为优"], 3),
    (["“良”", "“良好”", "等级为良", "等级良", "为良好", "为良", "等次良"], 2),
    (["“中”", "等级为中", "等级中", "为“中”", "等次中"], 1),
    (["“差”", "等级为差", "等级差", "为“差”", "等次差"], 0),
  ]

  private static func judgeGrade(
    _ index: Int, _ report: Report, _ pack: ResolvedPack, _ relations: inout [Relation]
  ) {
    let figure = report.figures[index]
    let end = min(Int(report.contexts[index].sentenceEnd) + 3, report.text.count, Int(figure.end) + 100)
    let after = Int(figure.end)..<max(Int(figure.end), end)
    let bytes = report.text.bytes
    var best: (offset: Int, rank: Int)?
    for grade in grades {
      for word in grade.words {
        if let at = bytes.firstIndex(of: word, in: after), at < best?.offset ?? .max { best = (at, grade.rank) }
      }
    }
    guard let best, best.offset - after.lowerBound <= 60 else { return }
    let bounds = [.zero, pack.scoring.fairFrom, pack.scoring.goodFrom, pack.scoring.excellentFrom]
    let lower = bounds[best.rank]
    let upper = best.rank == 3 ? pack.scoring.fullScore : bounds[best.rank + 1]
    let isHeld = figure.value >= lower && (best.rank == 3 ? figure.value <= upper : figure.value < upper)
    relations.append(
      Relation(
        kind: .grade, verdict: isHeld ? .held : .broken, subject: index, operands: [],
        computed: NumberInterval(lower, upper)))
  }
}
