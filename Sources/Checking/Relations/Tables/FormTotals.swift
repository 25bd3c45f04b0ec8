import Figures
import ReportReading
import RulePacks

/// Judges the total score and the total weight of an indicator form.
enum FormTotals {
  static func judge(
    _ form: IndicatorTable, in report: Report, pack: ResolvedPack, into relations: inout [Relation]
  ) {
    let scored = form.rows.filter { $0.score >= 0 }
    let weighted = form.rows.filter { $0.weight >= 0 }
    if scored.isEmpty && weighted.isEmpty { return }
    let points = form.funds.first { $0.points >= 0 }.map { $0.points } ?? -1
    let execution = form.funds.first { $0.score >= 0 }.map { $0.score } ?? -1
    let weights = sum(weighted.map { $0.weight }, report)
    let scores = sum(scored.map { $0.score }, report)
    let weightRelation = weighted.isEmpty ? nil : judgeWeights(form, weighted, weights, points, report, pack)
    let scoreRelation =
      scored.isEmpty ? nil : judgeScores(form, scored, scores, execution, weightRelation, points, report)
    let isDoubtful = looksIncomplete(weightRelation, scoreRelation, report)
    for var relation in [weightRelation, scoreRelation].compactMap({ $0 }) {
      if isDoubtful { relation.severity = .warning }
      relations.append(relation)
    }
  }

  /// When weights and scores both fall short by what one more row would have, a row is missing or was misread:
  /// doubtful, not provable.
  private static func looksIncomplete(_ weights: Relation?, _ scores: Relation?, _ report: Report) -> Bool {
    guard let weights, let scores, weights.verdict == .broken, scores.verdict == .broken,
      let weightSum = weights.computed?.lower, let scoreSum = scores.computed?.lower
    else { return false }
    let points = report.figures[Int(weights.subject)].value - weightSum
    let earned = report.figures[Int(scores.subject)].value - scoreSum
    return points > .zero && earned > .zero && earned <= points && earned + earned >= points
  }

  private static func sum(_ figures: [Int32], _ report: Report) -> ExactNumber {
    figures.reduce(ExactNumber.zero) { $0 + report.figures[Int($1)].value }
  }

  private static func finest(_ figures: [Int32], _ report: Report) -> Int {
    figures.reduce(0) { max($0, Int(report.figures[Int($1)].writtenDecimals)) }
  }

  private static func judgeWeights(
    _ form: IndicatorTable, _ rows: [IndicatorRow], _ sum: ExactNumber, _ points: Int32, _ report: Report,
    _ pack: ResolvedPack
  ) -> Relation? {
    let own = rows.map { $0.weight }
    let extra = points >= 0 ? report.figures[Int(points)].value : nil
    let sums = [extra.map { sum + $0 }, sum].compactMap { $0 }
    if form.totalWeight >= 0 {
      let total = report.figures[Int(form.totalWeight)]
      if let held = sums.first(where: { $0 == total.value }) {
        return Relation(
          kind: .weights, verdict: .held, subject: Int(form.totalWeight),
          operands: own + (held == sum && extra.map { !$0.isZero } ?? true ? [] : [points]),
          computed: NumberInterval(exactly: held))
      }
      return RelationJudge.broken(
        .weights, subject: Int(form.totalWeight), figure: total, operands: own + (points >= 0 ? [points] : []),
        computed: NumberInterval(exactly: sums[0]))
    }
    let kind = report.figures[Int(own[0])].kind
    let full = kind == .percent ? ExactNumber.one : pack.scoring.fullScore
    let isHeld = sums.contains(full) || points < 0 && sum == full - pack.scoring.executionPoints
    return Relation(
      kind: .weights, verdict: isHeld ? .held : .broken, severity: .warning, subject: Int(own[own.count - 1]),
      operands: Array(own.dropLast()) + (points >= 0 ? [points] : []), computed: NumberInterval(exactly: full))
  }

  private static func judgeScores(
    _ form: IndicatorTable, _ rows: [IndicatorRow], _ sum: ExactNumber, _ execution: Int32, _ weights: Relation?,
    _ points: Int32, _ report: Report
  ) -> Relation? {
    guard form.totalScore >= 0 else { return nil }
    let total = report.figures[Int(form.totalScore)]
    let own = rows.map { $0.score }
    let withExecution = execution >= 0 ? own + [execution] : own
    let extra = execution >= 0 ? sum + report.figures[Int(execution)].value : sum
    let stated = FormScores.interval(total, finest: finest(withExecution, report))
    // The weights say whether the execution points belong to the total.
    let isCounted = weights?.verdict == .held ? weights?.operands.contains(points) : nil
    if isCounted != false || points < 0, stated.contains(extra) {
      return held(form, withExecution, extra)
    }
    if isCounted != true, stated.contains(sum) { return held(form, own, sum) }
    let isWith = isCounted ?? true
    return RelationJudge.broken(
      .totalScore, subject: Int(form.totalScore), figure: total, operands: isWith ? withExecution : own,
      computed: NumberInterval(exactly: isWith ? extra : sum))
  }

  private static func held(_ form: IndicatorTable, _ operands: [Int32], _ sum: ExactNumber) -> Relation {
    Relation(
      kind: .totalScore, verdict: .held, subject: Int(form.totalScore), operands: operands,
      computed: NumberInterval(exactly: sum))
  }
}
