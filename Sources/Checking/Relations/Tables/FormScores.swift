import Figures
package import ReportReading
package import RulePacks

/// Finds scores, weights and total scores of indicator forms and judges them.
package enum FormScores {
  package static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    if report.indicatorTables.isEmpty { return }
    let method = DeclaredMethod(report)
    for form in report.indicatorTables {
      for row in form.rows {
        IndicatorScores.judge(row, in: report, pack: pack, method: method, into: &relations)
      }
      for funds in form.funds {
        ExecutionScore.judge(funds, in: report, pack: pack, method: method, into: &relations)
      }
      FormTotals.judge(form, in: report, pack: pack, into: &relations)
      LevelWeights.judge(form, in: report, into: &relations)
    }
  }

  /// The interval of a score: exact unless it is written with fewer decimals than `finest`.
  static func interval(_ figure: Figure, finest: Int) -> NumberInterval {
    if Int(figure.writtenDecimals) >= finest, figure.kind != .percent { return NumberInterval(exactly: figure.value) }
    let half =
      ExactNumber(units: 500_000_000)
      .shifted(byPowerOfTen: Int(figure.scale) - Int(figure.writtenDecimals)) ?? .zero
    return NumberInterval(figure.value - half, figure.value + half)
  }
}
