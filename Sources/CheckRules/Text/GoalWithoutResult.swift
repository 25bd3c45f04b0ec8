package import Checking
import Figures
import ReportReading

/// Reports a goal with a number whose completion the report never tells.
package struct GoalWithoutResult: CheckRule {
  package static let metadata = RuleMetadata(
    code: "TXT003", name: "goal-without-result", severity: .warning,
    summary: LocalizedText("有数量的目标没有交代完成情况", "A goal with a number has no reported result"),
    checks: "「绩效目标」「年度任务」一类部分里写明场次、人数、个数的目标，在报告的其他部分查找同一事项的完成情况。",
    reason: "设了目标却不报完成数，评审按未完成处理。",
    remedy: LocalizedText("在完成情况部分逐项写出目标值和完成值。", "State target and result for each goal."),
    quiet: "同一部分里已经写明完成情况；其他部分提到了这一事项；金额和比率目标；自评表。",
    basis: LocalizedText(
      "公开的自评报告：目标写明次数，全文没有完成次数", "Published reports state numbers as goals and never report them"),
    examples: [
      .fires(
        """
        一、绩效目标

        举办书画展览⟦4-5⟧场，丰富群众文化生活。

        二、完成情况

        开展古籍修复，更新馆藏图书，群众反响良好。
        """),
      .stays(
        """
        一、绩效目标

        举办书画展览4-5场，丰富群众文化生活。

        二、完成情况

        全年举办书画展览5场，更新馆藏图书。
        """),
    ])

  private static let topics = WordList("绩效目标", "工作任务", "年度目标", "总体目标", "年度任务", "工作目标")
  private static let results = WordList("完成情况", "实现情况", "分析", "成效", "效果", "自评", "履职", "评价", "完成")
  private static let done = WordList("完成", "已", "实际", "全年共", "累计", "共开展", "达到", "取得", "了", "获")

  private static let openings = WordList("完成情况", "完成如下", "开展情况如下")

  private static let mostGoals = 200

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    let goals = goalSections(report).map { Goals($0, figures: goalFigures(of: $0, report)) }
    let last = lastPlaces(of: goals, report)
    for goal in goals {
      let end = Int(goal.section.endSegment)
      let missing = goal.figures.filter { last[$0.subject] ?? -1 < end }.map { report.figures[$0.index] }
      guard let first = missing.first else { continue }
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "目标里的「\(report.written(first.range))」等\(missing.count)个数量，后面没有交代完成情况。",
            "\(missing.count) goals with a number have no reported result."),
          evidence: missing.map { Evidence($0) }))
    }
  }

  /// A section of goals with its figures and the things they count.
  private struct Goals {
    var section: ReportSection
    var figures: [(index: Int, subject: String)]

    init(_ section: ReportSection, figures: [(index: Int, subject: String)]) {
      self.section = section
      self.figures = figures
    }
  }

  private func goalFigures(of section: ReportSection, _ report: Report) -> [(index: Int, subject: String)] {
    var figures: [(index: Int, subject: String)] = []
    for segment in report.segments[Int(section.firstSegment)..<Int(section.endSegment)]
    where segment.kind == .paragraph {
      for figure in segment.figureRange where figures.count < Self.mostGoals && isGoal(figure, report) {
        if let subject = subject(of: figure, report) { figures.append((figure, subject)) }
      }
    }
    return figures
  }

  /// The last segment in which each subject stands behind the first section of goals.
  private func lastPlaces(of goals: [Goals], _ report: Report) -> [String: Int] {
    let subjects = Array(Set(goals.flatMap { $0.figures.map(\.subject) }))
    guard !subjects.isEmpty, let start = goals.map(\.section.endSegment).min() else { return [:] }
    let table = PhraseTable(subjects.enumerated().map { (text: $1, id: $0) })
    var last = [Int](repeating: -1, count: subjects.count)
    let bytes = report.text.bytes
    for segment in Int(start)..<report.segments.count {
      table.scan(bytes.span, report.segments[segment].range, overlapping: true) { _, _, id in last[id] = segment }
    }
    return Dictionary(uniqueKeysWithValues: zip(subjects, last))
  }

  /// Sections of goals that do not tell results as well.
  private func goalSections(_ report: Report) -> [ReportSection] {
    let bytes = report.text.bytes
    return report.sections.filter { section in
      section.titleRange.count <= 75 && Self.topics.occurs(in: bytes, section.titleRange)
        && !Self.results.occurs(in: bytes, section.titleRange) && !tellsResults(section, report)
    }
  }

  /// Whether the section says at its start that results follow.
  private func tellsResults(_ section: ReportSection, _ report: Report) -> Bool {
    let opening = report.segments[Int(section.firstSegment)..<Int(section.endSegment)].prefix(2)
    return opening.contains { Self.openings.occurs(in: report.text.bytes, $0.range) }
  }

  private func isGoal(_ figure: Int, _ report: Report) -> Bool {
    let one = report.figures[figure]
    guard [.session, .count, .person, .personTime].contains(one.kind), one.value > ExactNumber(1) || one.isRange else {
      return false
    }
    return !Self.done.occurs(in: report.text.bytes, report.contexts[figure].sentence)
  }

  /// The thing counted: the last four characters of the label.
  private func subject(of figure: Int, _ report: Report) -> String? {
    let label = report.contexts[figure].label
    guard label.count >= 12 else { return nil }
    let text = report.string(label.upperBound - 12..<label.upperBound)
    guard text.count == 4, text.unicodeScalars.allSatisfy({ $0.value >= 0x4E00 && $0.value <= 0x9FFF }) else {
      return nil
    }
    return text
  }
}
