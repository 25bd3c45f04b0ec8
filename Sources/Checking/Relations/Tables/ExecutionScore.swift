import Figures
import ReportReading
import RulePacks

/// Judges the score of budget execution against rate and points.
enum ExecutionScore {
  static func judge(
    _ funds: FundsRow, in report: Report, pack: ResolvedPack, method: DeclaredMethod,
    into relations: inout [Relation]
  ) {
    guard funds.points >= 0, funds.score >= 0 else { return }
    let points = report.figures[Int(funds.points)]
    let score = report.figures[Int(funds.score)]
    var operands = [funds.points]
    for figure in [funds.rate, funds.budget, funds.executed, funds.transfers] where figure >= 0 {
      operands.append(figure)
    }
    if score.value > points.value {
      relations.append(
        Relation(
          kind: .score, verdict: .broken, subject: Int(funds.score), operands: operands,
          computed: NumberInterval(.zero, points.value)))
      return
    }
    let rates = rates(of: funds, in: report)
    guard let rate = rates.first else { return }
    let stated = FormScores.interval(score, finest: 9)
    var expected: [NumberInterval] = []
    for rate in rates {
      expected += scores(rate, points.value, isPenalised: pack.scoring.executionMethod == .penaliseDeviation)
    }
    guard let due = expected.first else { return }
    if expected.contains(where: { stated.meets($0) }) {
      relations.append(
        Relation(kind: .score, verdict: .held, subject: Int(funds.score), operands: operands, computed: due))
    } else if method.isOwnExecutionScale {
      relations.append(
        Relation(
          kind: .score, verdict: .undecided, subject: Int(funds.score), operands: operands, reason: .ambiguous))
    } else {
      // Some places give full points from 90 or 95 % on: a full score near the top is doubtful, not wrong.
      let isNearFull = score.value == points.value && rate.upper >= ExactNumber(units: 900_000_000)
      relations.append(
        RelationJudge.broken(
          .score, severity: isNearFull ? .warning : .error, subject: Int(funds.score), figure: score,
          operands: operands, computed: due))
    }
  }

  /// The stated rate and the rate of the amounts.
  private static func rates(of funds: FundsRow, in report: Report) -> [NumberInterval] {
    var rates: [NumberInterval] = []
    if funds.rate >= 0, report.figures[Int(funds.rate)].kind == .percent {
      rates.append(report.figures[Int(funds.rate)].interval)
    }
    if funds.budget >= 0, funds.executed >= 0 {
      let budget = report.figures[Int(funds.budget)].value
      var executed = report.figures[Int(funds.executed)].value
      if funds.transfers >= 0 { executed = executed - report.figures[Int(funds.transfers)].value }
      if let rate = executed.divided(by: budget), rate >= .zero { rates.append(NumberInterval(exactly: rate)) }
    }
    return rates
  }

  /// The scores that the known methods give, the pack's own first.
  private static func scores(_ rate: NumberInterval, _ points: ExactNumber, isPenalised: Bool) -> [NumberInterval] {
    let full = NumberInterval(exactly: points)
    if rate.upper <= .one { return rate.times(full).map { [$0] } ?? [] }
    let two = ExactNumber(2)
    let low = two - rate.upper
    let penalised = NumberInterval(low < .zero ? .zero : low, two - rate.lower).times(full)
    let capped = rate.lower < .one ? rate.times(full).map { NumberInterval($0.lower, points) } : full
    let both = isPenalised ? [penalised, capped] : [capped, penalised]
    return both.compactMap { $0 }
  }
}
