import Figures
import ReportReading
import RulePacks

/// Judges the score of one indicator against its weight, target and actual value.
enum IndicatorScores {
  private static let lowerIsBetter = WordList(
    "成本", "时效", "时限", "时间", "投诉", "事故", "控制", "降低", "减少", "下降", "耗", "天数", "误差", "差错", "费用", "价",
    "标准", "发生", "违规", "排放", "浓度", "死亡", "逾期", "不超")

  static func judge(
    _ row: IndicatorRow, in report: Report, pack: ResolvedPack, method: DeclaredMethod,
    into relations: inout [Relation]
  ) {
    guard row.weight >= 0, row.score >= 0 else { return }
    let weight = report.figures[Int(row.weight)]
    let score = report.figures[Int(row.score)]
    guard weight.kind == score.kind, weight.value >= .zero else { return }
    if score.value > weight.value {
      relations.append(
        Relation(
          kind: .score, verdict: .broken, subject: Int(row.score), operands: [row.weight],
          computed: NumberInterval(.zero, weight.value)))
      return
    }
    let targets = report.targets(of: row).filter { !$0.isQualitative && $0.actual >= 0 }
    if targets.isEmpty || weight.value.isZero { return }
    let verdicts = targets.map { outcome(of: $0, row, in: report, pack: pack) }
    if verdicts.contains(.unknown) {
      relations.append(undecided(row, targets))
    } else if let missed = verdicts.firstIndex(where: { $0 != .reached }) {
      judgeMissed(row, targets[missed], verdicts[missed], of: targets, report, method, into: &relations)
    } else {
      judgeReached(row, targets, weight, score, method, into: &relations)
    }
  }

  /// What came of one demand.
  enum Outcome: Equatable {
    case reached
    /// Below the target: the share of the points that is due, from the written values.
    case missed(NumberInterval)
    /// Missed, and the pack has no formula for it.
    case missedWithoutFormula
    case unknown
  }

  private static func outcome(
    of target: IndicatorTarget, _ row: IndicatorRow, in report: Report, pack: ResolvedPack
  ) -> Outcome {
    let demanded = report.figures[Int(target.figure)]
    let actual = report.figures[Int(target.actual)]
    if demanded.approximator == .about || demanded.approximator == .nearly {
      return demanded.interval.meets(actual.interval) || actual.value >= demanded.value ? .reached : .unknown
    }
    let isLower = target.comparison == .atMost || target.comparison == .less
    if isLower {
      if actual.lower <= demanded.value || actual.value <= demanded.value { return .reached }
      return .missed(inverseShare(actual, demanded, pack))
    }
    if actual.value >= demanded.value || actual.upper > demanded.value { return .reached }
    if target.comparison == .none, isLowerBetter(row, in: report) { return .unknown }
    guard demanded.value > .zero else { return .missedWithoutFormula }
    let low = actual.lower < .zero ? ExactNumber.zero : actual.lower
    let high = actual.upper < .zero ? ExactNumber.zero : actual.upper
    guard let lower = low.divided(by: demanded.value), let upper = high.divided(by: demanded.value) else {
      return .unknown
    }
    return .missed(NumberInterval(lower, upper))
  }

  private static func inverseShare(_ actual: Figure, _ demanded: Figure, _ pack: ResolvedPack) -> NumberInterval {
    guard demanded.value > .zero else { return NumberInterval(exactly: .zero) }
    func share(_ value: ExactNumber) -> ExactNumber {
      switch pack.scoring.inverseMethod {
      case .targetOverActual: return demanded.value.divided(by: value) ?? .zero
      case .reverseDeviation:
        let excess = (value - demanded.value).divided(by: demanded.value) ?? .one
        return excess >= .one ? .zero : .one - excess
      }
    }
    return NumberInterval(share(actual.upper), share(actual.lower))
  }

  private static func isLowerBetter(_ row: IndicatorRow, in report: Report) -> Bool {
    for segment in [row.category, row.name, row.content] where segment >= 0 {
      if lowerIsBetter.occurs(in: report.text.bytes, report.segments[Int(segment)].range) { return true }
    }
    return false
  }

  private static func operands(_ row: IndicatorRow, _ targets: [IndicatorTarget]) -> [Int32] {
    targets.flatMap { [$0.figure, $0.actual] } + [row.weight]
  }

  private static func undecided(_ row: IndicatorRow, _ targets: [IndicatorTarget]) -> Relation {
    Relation(
      kind: .score, verdict: .undecided, subject: Int(row.score), operands: operands(row, targets), reason: .ambiguous)
  }

  private static func judgeMissed(
    _ row: IndicatorRow, _ target: IndicatorTarget, _ outcome: Outcome, of targets: [IndicatorTarget],
    _ report: Report, _ method: DeclaredMethod, into relations: inout [Relation]
  ) {
    let weight = report.figures[Int(row.weight)]
    let score = report.figures[Int(row.score)]
    let isFull = score.value == weight.value
    var expected: NumberInterval?
    if case .missed(let share) = outcome, targets.count == 1 {
      expected = share.times(NumberInterval(exactly: weight.value))
    }
    if let expected, FormScores.interval(score, finest: 9).meets(expected) {
      let isHeld = !isFull || report.figures[Int(target.actual)].value == report.figures[Int(target.figure)].value
      if isHeld || expected.upper >= weight.value {
        relations.append(
          Relation(
            kind: .score, verdict: .held, subject: Int(row.score), operands: operands(row, targets), computed: expected)
        )
        return
      }
    }
    let isNothing =
      report.figures[Int(target.actual)].value.isZero && !score.value.isZero
      && target.comparison != .atMost && target.comparison != .less
    if isFull || isNothing || method.isProportional && expected != nil {
      relations.append(
        Relation(
          kind: .score, verdict: .broken, subject: Int(row.score), operands: operands(row, targets), computed: expected)
      )
    } else if method.isOwnScale || expected == nil {
      relations.append(undecided(row, targets))
    } else {
      relations.append(
        Relation(
          kind: .score, verdict: .broken, severity: .warning, subject: Int(row.score),
          operands: operands(row, targets), computed: expected))
    }
  }

  /// A reached target earns the full weight; fewer points may have other reasons.
  private static func judgeReached(
    _ row: IndicatorRow, _ targets: [IndicatorTarget], _ weight: Figure, _ score: Figure, _ method: DeclaredMethod,
    into relations: inout [Relation]
  ) {
    if score.value == weight.value {
      relations.append(
        Relation(
          kind: .score, verdict: .held, subject: Int(row.score), operands: operands(row, targets),
          computed: NumberInterval(exactly: weight.value)))
    } else if method.isProportional, row.reason < 0 {
      relations.append(
        Relation(
          kind: .score, verdict: .broken, severity: .warning, subject: Int(row.score),
          operands: operands(row, targets), computed: NumberInterval(exactly: weight.value)))
    } else {
      relations.append(undecided(row, targets))
    }
  }
}
