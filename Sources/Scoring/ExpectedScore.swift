package import Figures

/// Every score that a form may state for one row: the pack's own result and accepted variants.
package struct ExpectedScore: Sendable, Hashable {
  /// The points of the row.
  package var weight: ExactNumber
  /// The pack's own method first, then other methods and other precisions of the rate.
  package var results: [ScoreResult]

  /// `nil` without any result.
  package init?(weight: ExactNumber, results: [ScoreResult]) {
    if results.isEmpty { return nil }
    self.weight = weight
    self.results = results
  }

  /// The pack's own result.
  package var preferred: ScoreResult { results[0] }

  /// Whether a score stated in a form that shows `decimals` decimals is no contradiction.
  ///
  /// Rounded up, to even, cut off, or rounded at two decimals first: all are accepted. Whole points are the exception:
  /// where a form shows no decimals, a shortfall must not be rounded up to full points.
  package func accepts(_ stated: ExactNumber, decimals: Int) -> Bool {
    results.contains { Self.accepts(stated, decimals: decimals, $0, weight: weight) }
  }

  /// The scores that `accepts` takes, without repetition, the preferred one first.
  package func acceptable(decimals: Int) -> [ExactNumber] {
    var acceptable: [ExactNumber] = []
    for result in results {
      for candidate in Self.candidates(result, decimals: decimals)
      where !acceptable.contains(candidate) && accepts(candidate, decimals: decimals) {
        acceptable.append(candidate)
      }
    }
    return acceptable
  }

  /// The least and the greatest acceptable score.
  package func interval(decimals: Int) -> NumberInterval {
    let acceptable = acceptable(decimals: decimals)
    return NumberInterval(acceptable.min() ?? preferred.value, acceptable.max() ?? preferred.value)
  }

  private static func accepts(
    _ stated: ExactNumber, decimals: Int, _ result: ScoreResult, weight: ExactNumber
  ) -> Bool {
    if decimals == 0, stated == weight, result.exact.isLess(than: weight) { return false }
    return candidates(result, decimals: decimals).contains(stated)
  }

  private static func candidates(_ result: ScoreResult, decimals: Int) -> [ExactNumber] {
    let roundings = ExactRatio.Rounding.allCases.compactMap { result.exact.rounded(toDecimals: decimals, $0) }
    return roundings + [result.value.rounded(toDecimals: decimals)]
  }
}
