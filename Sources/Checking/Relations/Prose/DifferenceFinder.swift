import Figures
import ReportReading

/// Balances and adjusted budgets: 「收入 A，支出 B，结余 A−B」「预算 A，调减 D，调整后预算 A−D」.
extension ProseScan {
  mutating func findDifferences() {
    for result in passage.figures.indices {
      let entry = passage.figures[result]
      guard !judged[entry.index], figure(result).comparison == .none, !entry.label.has(.rate) else { continue }
      if entry.label.has(.adjustedBudget) {
        findAdjusted(result)
      } else if entry.label.has(.balance), !entry.isPercent,
        !entry.label.has(.carriedOver), !entry.label.has(.lastYear)
      {
        findBalance(result)
      }
    }
  }

  private mutating func findBalance(_ result: Int) {
    let entry = passage.figures[result]
    if figure(result).value.isZero { return }
    var near: [Int] = []
    for at in around(result, 10) where at != result {
      let other = passage.figures[at]
      if other.dimension == entry.dimension, abs(other.sentence - entry.sentence) <= 1 {
        near.append(at)
      }
    }
    let stated = interval(result)
    for a in near {
      for b in near where a != b && (interval(a) - interval(b)).meets(stated) {
        record(
          Relation(
            kind: .difference, verdict: .held, subject: entry.index, operands: indices([min(a, b), max(a, b)]),
            computed: interval(a) - interval(b)))
        return
      }
    }
    if !judgeByBackbone(result, near) { judgeBrokenBalance(result, near) }
  }

  /// The budget may stand in another section: it decides when the balance equals, or misses by a slip, its difference.
  private mutating func judgeByBackbone(_ result: Int, _ near: [Int]) -> Bool {
    guard let spent = near.last(where: { $0 < result && isSpending($0) }) else { return false }
    for budget in backbone where report.contexts[budget].labelCues.hasAny(Self.sourceCues) {
      let difference = report.figures[budget].interval - interval(spent)
      guard difference.lower > .zero else { continue }
      let isHeld = difference.meets(interval(result))
      guard isHeld || WrittenDigits(figure(result), bytes).digits.count >= 4 && isSlip(of: result, difference)
      else { continue }
      record(
        Relation(
          kind: .difference, verdict: isHeld ? .held : .broken, severity: .warning,
          subject: passage.figures[result].index,
          operands: [budget, passage.figures[spent].index].sorted().map { Int32($0) }, computed: difference))
      return true
    }
    return false
  }

  private func isSpending(_ at: Int) -> Bool {
    passage.figures[at].label.hasAny(CueSet([.spend, .distributed])) && !isRelative(at)
  }

  private static let sourceCues = CueSet([.budget, .originalBudget, .adjustedBudget, .income, .received])

  private mutating func judgeBrokenBalance(_ result: Int, _ near: [Int]) {
    let entry = passage.figures[result]
    let hasOpening = near.contains { isOpening($0) }
    if hasOpening {
      judgeWithOpening(result, near)
      return
    }
    let before = near.filter { $0 < result && !isRelative($0) }
    guard
      let spent = before.last(where: { passage.figures[$0].label.hasAny(CueSet([.spend, .distributed])) }),
      let source = before.last(where: {
        $0 < spent
          && passage.figures[$0].label.hasAny(CueSet([.income, .received, .budget, .originalBudget, .adjustedBudget]))
          && !passage.figures[$0].label.has(.spend)
      }), before.last == spent, figure(result).approximator == .exact
    else { return }
    let surplus = interval(source) - interval(spent)
    let computed = surplus.upper > .zero ? surplus : interval(spent) - interval(source)
    let isOneSentence = passage.figures[source].sentence == entry.sentence
    let isSure =
      surplus.upper > .zero && isOneSentence && before.count == 2 && !passage.figures[spent].gapCues.has(.carriedOver)
    record(
      Relation(
        kind: .difference, verdict: .broken, severity: isSure ? .error : .warning, subject: entry.index,
        operands: indices([source, spent]), computed: computed))
  }

  private mutating func findAdjusted(_ result: Int) {
    let entry = passage.figures[result]
    var base: Int?
    var changes: [Int] = []
    for at in before(result) {
      let other = passage.figures[at]
      guard other.sentence == entry.sentence, base == nil else { break }
      guard other.dimension == entry.dimension else { continue }
      if other.label.hasAny(CueSet([.supplement, .reduction])) {
        changes.append(at)
      } else if other.label.hasAny(CueSet([.budget, .originalBudget, .adjustedBudget])), !other.label.has(.spend) {
        base = at
      }
    }
    guard let base, !changes.isEmpty else { return }
    var computed = interval(base)
    for change in changes {
      let isReduction = passage.figures[change].label.has(.reduction)
      computed = isReduction ? computed - interval(change) : computed + interval(change)
    }
    record(
      Relation(
        kind: .difference, verdict: computed.meets(interval(result)) ? .held : .broken, subject: entry.index,
        operands: indices([base] + changes.reversed()), computed: computed))
  }

  private func isOpening(_ at: Int) -> Bool {
    bytes.containsAny(["年初结转", "上年结转", "期初", "年初结余", "上年结余", "以前年度"], in: label(at))
  }

  /// Opening balance and income less expenditure: 「收入 A，年初结转 O，支出 B，年末结转 O+A−B」.
  private mutating func judgeWithOpening(_ result: Int, _ near: [Int]) {
    let entry = passage.figures[result]
    let same = near.filter { $0 < result && passage.figures[$0].sentence == entry.sentence && !isRelative($0) }
    guard same.count == 3, let opening = same.first(where: { isOpening($0) }),
      let income = same.first(where: { $0 != opening && passage.figures[$0].label.hasAny(Self.sourceCues) }),
      let spent = same.first(where: { $0 != opening && $0 != income && isSpending($0) })
    else { return }
    let computed = interval(opening) + interval(income) - interval(spent)
    record(
      Relation(
        kind: .difference, verdict: computed.meets(interval(result)) ? .held : .broken, subject: entry.index,
        operands: indices(same), computed: computed))
  }
}
