import Figures

/// Builds judged relations from a stated figure and what it would have to be.
enum RelationJudge {
  /// A power of ten that would make the stated value right: units written one 万 or 亿 too high or too low.
  static func unitSlip(stated: NumberInterval, computed: NumberInterval) -> Int {
    for slip in [4, -4, 8, -8] {
      guard let lower = computed.lower.shifted(byPowerOfTen: slip),
        let upper = computed.upper.shifted(byPowerOfTen: slip)
      else { continue }
      if !computed.lower.isZero, stated.meets(NumberInterval(lower, upper)) { return slip }
    }
    return 0
  }

  /// Whether two numbers, written to the same decimals, differ by swapped neighbouring digits.
  static func areDigitsSwapped(_ a: ExactNumber, _ b: ExactNumber, decimals: Int) -> Bool {
    let first = Array(a.text(decimals: decimals).utf8)
    let second = Array(b.text(decimals: decimals).utf8)
    if first.count != second.count { return false }
    let places = first.indices.filter { first[$0] != second[$0] }
    guard places.count == 2, let i = places.first, let j = places.last else { return false }
    let gap = first[(i + 1)..<j].allSatisfy { $0 == 0x2E }
    return gap && first[i] == second[j] && first[j] == second[i]
  }

  /// A broken relation with the slip or swap that explains it.
  static func broken(
    _ kind: Relation.Kind, severity: Severity = .error, subject: Int, figure: Figure, operands: [Int32],
    computed: NumberInterval, reason: Relation.Reason = .none
  ) -> Relation {
    let stated = figure.interval
    let slip = unitSlip(stated: stated, computed: computed)
    var reason = reason
    if reason == .none, slip == 0,
      let plain = computed.lower.shifted(byPowerOfTen: -Int(figure.scale)),
      let written = figure.value.shifted(byPowerOfTen: -Int(figure.scale)),
      areDigitsSwapped(written, plain, decimals: Int(figure.writtenDecimals))
    {
      reason = .digitsSwapped
    }
    return Relation(
      kind: kind, verdict: .broken, severity: severity, subject: subject, operands: operands, computed: computed,
      reason: reason, unitSlip: slip)
  }
}
