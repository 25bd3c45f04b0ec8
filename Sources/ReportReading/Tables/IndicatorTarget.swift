package import Figures

/// One demand of an indicator's target, with the completed value that answers it.
///
/// A target with several numbers (「开设29个科目80个班级」) makes several; one without a number is qualitative.
package struct IndicatorTarget: Sendable, Hashable {
  /// Index into `Report.figures`, -1 for a qualitative target.
  package var figure: Int32
  /// What the actual value must be against the figure; `.none` when the form does not say.
  package var comparison: Comparison
  /// Index into `Report.figures` of the figure of the completed value that answers it, or -1.
  package var actual: Int32

  package init(figure: Int32, comparison: Comparison, actual: Int32) {
    self.figure = figure
    self.comparison = comparison
    self.actual = actual
  }

  package var isQualitative: Bool { figure < 0 }
}

extension Report {
  /// The demands of an indicator row, in the order of the target text; empty when the row has no target.
  ///
  /// Several figures are paired by unit and order; where target and actual value do not have the same number of
  /// figures of a unit, the pair stays open (`actual` is -1) unless only one of each remains.
  package func targets(of row: IndicatorRow) -> [IndicatorTarget] {
    guard row.target >= 0 else { return [] }
    let demanded = quantities(in: Int(row.target))
    if demanded.isEmpty { return [IndicatorTarget(figure: -1, comparison: .none, actual: -1)] }
    let reached = row.actual >= 0 ? quantities(in: Int(row.actual)) : []
    return demanded.map { index in
      let place = demanded.filter { answers($0, index) }.firstIndex(of: index) ?? 0
      let same = demanded.count { answers($0, index) }
      let candidates = reached.filter { answers($0, index) }
      var actual: Int32 = -1
      if candidates.count == same {
        actual = candidates[place]
      } else if demanded.count == 1, reached.count == 1 {
        actual = answersLoosely(reached[0], index) ? reached[0] : -1
      }
      return IndicatorTarget(figure: index, comparison: comparison(of: Int(index)), actual: actual)
    }
  }

  private func quantities(in segment: Int) -> [Int32] {
    segments[segment].figureRange.filter { figures[$0].isQuantity }.map { Int32($0) }
  }

  private func answers(_ a: Int32, _ b: Int32) -> Bool {
    let first = figures[Int(a)]
    let second = figures[Int(b)]
    return first.kind == second.kind && first.unit.dimension == second.unit.dimension
  }

  private func answersLoosely(_ a: Int32, _ b: Int32) -> Bool {
    answers(a, b) || figures[Int(a)].kind == .bare || figures[Int(b)].kind == .bare
  }

  /// The comparison written as a sign or as a word (「以上」, 「不超过」).
  private func comparison(of index: Int) -> Comparison {
    let figure = figures[index]
    if figure.comparison != .none { return figure.comparison }
    switch figure.approximator {
    case .atLeast: return .atLeast
    case .atMost: return .atMost
    default: return .none
    }
  }
}
