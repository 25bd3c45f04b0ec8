import Figures
import ReportReading
import RulePacks

/// Cells of a table that the text around it states again: 「综合满意率94.5%」 beside the total row's 94.5% under that header.
enum TableRestatement {
  private static let mostRows = 300
  private static let above = CueSet([
    .up, .down, .average, .versus, .lastYear, .goal, .planned, .plan, .exceeds, .ofWhich, .times,
  ])
  private static let scopes = WordList(
    "其中", "另", "第三方", "抽", "上年", "去年", "季度", "上半年", "下半年", "月", "目标", "计划", "力争", "拟", "以往", "此前", "原")

  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    if report.tables.isEmpty { return }
    let vicinity = TableVicinity(report)
    var judged = Set<Int32>()
    for relation in relations where relation.kind == .restatement { judged.insert(relation.subject) }
    for index in report.tables.indices where report.tables[index].rows <= mostRows {
      var keys: TableKeys?
      for segments in [vicinity.above(index), vicinity.below(index)] {
        for segment in segments where report.segments[segment].kind == .paragraph {
          for figure in report.segments[segment].figureRange where isStatement(figure, report) {
            if judged.contains(Int32(figure)) { continue }
            let names = keys ?? TableKeys(index, report)
            keys = names
            guard let relation = judge(figure, names, report) else { continue }
            judged.insert(Int32(figure))
            relations.append(relation)
          }
        }
      }
    }
  }

  private static func isStatement(_ index: Int, _ report: Report) -> Bool {
    let figure = report.figures[index]
    let context = report.contexts[index]
    return figure.isQuantity && figure.kind != .bare && figure.kind != .percentagePoint && figure.comparison == .none
      && figure.approximator == .exact && !figure.isRange && !figure.isChineseNumeral && context.label.count >= 9
      && !context.labelCues.hasAny(above)
      && (context.year == 0 || report.fiscalYear == 0 || Int(context.year) == report.fiscalYear)
  }

  private static func judge(_ index: Int, _ keys: TableKeys, _ report: Report) -> Relation? {
    guard let subject = FigureSubject.read(index, in: report),
      let match = keys.cell(of: subject, like: report.figures[index], report)
    else { return nil }
    let stated = report.figures[index]
    let cell = report.figures[match.cell]
    let relation = Relation(
      kind: .restatement, verdict: .held, subject: index, operands: [Int32(match.cell)], computed: cell.interval)
    if stated.interval.meets(cell.interval) { return relation }
    guard subject.length >= 3, !hasScope(index, report),
      !match.others.contains(where: { report.figures[$0].interval.meets(stated.interval) })
    else { return nil }
    var broken = relation
    broken.verdict = .broken
    let first = WrittenDigits(cell, report.text.bytes).trimmed
    let second = WrittenDigits(stated, report.text.bytes).trimmed
    switch cell.scale == stated.scale ? first.slip(to: second) : .none {
    case .swapped where second.digits.count >= 3: broken.reason = .digitsSwapped
    case .oneDigit where second.digits.count >= 3: break
    default:
      if subject.length < 4 { return nil }
      broken.severity = .warning
    }
    return broken
  }

  /// Whether the words before the label in its sentence narrow down what it speaks of.
  private static func hasScope(_ index: Int, _ report: Report) -> Bool {
    let context = report.contexts[index]
    let before = Int(context.sentenceStart)..<max(Int(context.sentenceStart), Int(context.labelStart))
    return before.count > 45 || scopes.occurs(in: report.text.bytes, before)
      || scopes.occurs(in: report.text.bytes, context.label)
  }
}
