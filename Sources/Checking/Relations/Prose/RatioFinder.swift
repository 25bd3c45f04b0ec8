import Figures
import ReportReading

/// Rates and shares: 「预算 A，支出 B，执行率 P」「完成 A 的 P」「占 X 的 P」「合格 B 家，合格率 P」.
extension ProseScan {
  mutating func findRatios() {
    for at in passage.figures.indices {
      let entry = passage.figures[at]
      if figure(at).kind == .ratio, figure(at).unit.text == "倍", !judged[entry.index] { judgeMultiple(at) }
      // 「占四分之一」 is a share like 「占25%」.
      let isFraction = figure(at).kind == .ratio && figure(at).unit == .none && entry.label.has(.share)
      guard figure(at).kind == .percent || isFraction, !judged[entry.index], figure(at).comparison == .none,
        figure(at).approximator != .atLeast, figure(at).approximator != .atMost, !figure(at).isRange,
        changeDirection(at) == nil
      else { continue }
      judgeRatio(at)
    }
  }

  private mutating func judgeRatio(_ at: Int) {
    let form = ratioForm(at)
    // 「就业率由52.4%升至56.8%」: the figures of the sentence speak of one of the two years only.
    guard form != .none, !bytes.containsAny(["由", "从"], in: wordsBefore(at)) else { return }
    if let pair = heldInSentence(at, form) {
      record(
        Relation(
          kind: .ratio, verdict: .held, subject: passage.figures[at].index, operands: pair.operands,
          computed: pair.computed))
      return
    }
    if listedRates.contains(passage.figures[at].index) { return }
    // Words of the same sentence that tie two figures to the rate outweigh any pair found farther off.
    if let tied = brokenPair(at, form), tied.severity == .error, isWithinSentence(tied, at) {
      record(weakened(tied))
      return
    }
    if let pair = heldFarther(at, form) {
      record(
        Relation(
          kind: .ratio, verdict: .held, subject: passage.figures[at].index, operands: pair.operands,
          computed: pair.computed))
      return
    }
    if let broken = brokenPair(at, form) {
      record(broken)
      return
    }
    if form == .rate, let relation = brokenByOnlyBudget(at) {
      record(relation)
      return
    }
    relations.append(
      Relation(
        kind: .ratio, verdict: .undecided, subject: passage.figures[at].index, operands: [],
        reason: .operandsNotFound))
  }

  /// 「9.2亿元，是上年4.6亿元的3倍」
  private mutating func judgeMultiple(_ at: Int) {
    guard case .of = ratioForm(at), at >= 2 else { return }
    let base = passage.figures[at - 1]
    let value = wholeInPassage(of: at - 2) ?? at - 2
    let current = passage.figures[value]
    guard current.dimension == base.dimension, current.sentence == base.sentence,
      let computed = interval(value).divided(by: interval(at - 1))
    else { return }
    let isHeld = computed.meets(interval(at))
    record(
      weakened(
        Relation(
          kind: .ratio, verdict: isHeld ? .held : .broken, subject: passage.figures[at].index,
          operands: indices([value, at - 1]), computed: computed)))
  }

  /// How the words before a percentage make it a ratio.
  enum RatioForm: Equatable {
    case none
    /// 「…Y 的 P」: the denominator stands right before it.
    case of(Int)
    /// 「占 X 的 P」
    case share
    /// 「…率 P」「…度 P」
    case rate
  }

  func ratioForm(_ at: Int) -> RatioForm {
    let entry = passage.figures[at]
    if at > 0, passage.figures[at - 1].sentence == entry.sentence,
      figure(at - 1).kind != .percent
    {
      let gap = Int(figure(at - 1).end)..<Int(figure(at).start)
      if gap.count <= 12, bytes.hasPrefix("的", in: gap) { return .of(at - 1) }
    }
    if entry.label.has(.share) { return .share }
    // 「占比由76.5%升至81.3%」: the second percentage is what the first one names.
    if at > 0, figure(at - 1).kind == .percent, passage.figures[at - 1].clauseGroup == entry.clauseGroup,
      bytes.containsAny(["至", "到"], in: Int(figure(at - 1).end)..<Int(figure(at).start)),
      !entry.marks.contains(.comma)
    {
      return ratioForm(at - 1)
    }
    if entry.label.hasAny(CueSet([.rate, .satisfied])) { return .rate }
    if entry.label.hasAny(CueSet([.spend, .budget, .plan])) { return .rate }
    if entry.gapCues.has(.share), entry.gapCues.has(.respectively) { return .share }
    return .none
  }

  struct Pair {
    var operands: [Int32]
    var computed: NumberInterval
    var numerator: Int
    var denominator: Int
  }

  // MARK: Held

  private func isWithinSentence(_ relation: Relation, _ at: Int) -> Bool {
    let sentence = report.contexts[passage.figures[at].index].sentence
    return relation.operands.allSatisfy { sentence.contains(Int(report.figures[Int($0)].start)) }
  }

  private mutating func heldInSentence(_ at: Int, _ form: RatioForm) -> Pair? {
    let stated = interval(at)
    if case .of(let denominator) = form {
      for numerator in before(denominator) {
        if let pair = pair(numerator, denominator), pair.computed.meets(stated) { return pair }
      }
    }
    let entry = passage.figures[at]
    let sentence = around(at, 16).filter {
      passage.figures[$0].sentence == entry.sentence && isOperand($0)
        && ($0 > at || passage.figures[$0].depth <= entry.depth)
    }
    guard let part = sharedPart(at, form) else {
      return nearestHeld(sentence, sentence, at) ?? heldSum(at, sentence)
    }
    // 「A 元，占 P」: the part is the figure right before, its whole is stated earlier or behind in parentheses.
    let wholes = sentence.filter {
      $0 < part || passage.figures[$0].depth > entry.depth
        || passage.figures[$0].sentence != passage.figures[part].sentence
    }
    return nearestHeld([part], wholes, at) ?? heldSum(at, sentence)
  }

  private mutating func heldFarther(_ at: Int, _ form: RatioForm) -> Pair? {
    let wide = around(at, 24).filter { isOperand($0) }
    let numerators = sharedPart(at, form).map { [$0] } ?? wide
    if let pair = nearestHeld(numerators, wide, at), isPlausible(pair, at) { return pair }
    if let pair = heldSum(at, wide) { return pair }
    return backboneHeld(at, numerators)
  }

  /// The part that 「占」 speaks of: the quantity right before it, in its sentence.
  private func sharedPart(_ at: Int, _ form: RatioForm) -> Int? {
    let entry = passage.figures[at]
    guard form == .share, startsWithShare(at), !entry.gapCues.has(.respectively), let part = figureBefore(at),
      passage.figures[part].sentence == entry.sentence
    else { return nil }
    return part
  }

  /// 「满意率（非常满意与满意之和占有效问卷）」: two or three neighbours together make the numerator.
  private mutating func heldSum(_ at: Int, _ near: [Int]) -> Pair? {
    guard passage.figures[at].label.hasAny(CueSet([.satisfied, .total])), mayTry(near.count * near.count) else {
      return nil
    }
    for first in near {
      var sum = interval(first)
      var used = [first]
      for next in near where next > first && used.count < 3 {
        guard passage.figures[next].dimension == passage.figures[first].dimension else { continue }
        used.append(next)
        sum = sum + interval(next)
        for whole in near where !used.contains(whole) {
          guard passage.figures[whole].dimension == passage.figures[first].dimension,
            let computed = sum.divided(by: interval(whole)), computed.meets(interval(at))
          else { continue }
          return Pair(
            operands: indices((used + [whole]).sorted()), computed: computed, numerator: first, denominator: whole)
        }
      }
    }
    return nil
  }

  private func isOperand(_ at: Int) -> Bool {
    let kind = figure(at).kind
    return kind != .percent && kind != .percentagePoint && kind != .ratio && changeDirection(at) == nil
  }

  private func pair(_ numerator: Int, _ denominator: Int) -> Pair? {
    guard numerator != denominator,
      passage.figures[numerator].dimension == passage.figures[denominator].dimension,
      let computed = interval(numerator).divided(by: interval(denominator))
    else { return nil }
    return Pair(
      operands: indices([min(numerator, denominator), max(numerator, denominator)]), computed: computed,
      numerator: numerator, denominator: denominator)
  }

  private mutating func nearestHeld(_ numerators: [Int], _ denominators: [Int], _ at: Int) -> Pair? {
    let stated = interval(at)
    guard mayTry(numerators.count) else { return nil }
    var best: Pair?
    var bestDistance = Int.max
    var tried = 0
    defer { _ = mayTry(tried) }
    for numerator in numerators {
      for denominator in denominators {
        let distance = abs(numerator - at) + abs(denominator - at)
        guard distance < bestDistance, numerator != denominator,
          passage.figures[numerator].dimension == passage.figures[denominator].dimension
        else { continue }
        tried += 1
        guard let computed = interval(numerator).divided(by: interval(denominator)), computed.meets(stated),
          isSharp(computed)
        else { continue }
        best = pair(numerator, denominator)
        bestDistance = distance
      }
    }
    return best
  }

  /// A quotient that may be anything within a tenth of itself (「5万元」 as divisor) confirms no rate.
  private func isSharp(_ computed: NumberInterval) -> Bool {
    guard let tenth = computed.upper.divided(by: ExactNumber(10)) else { return false }
    return computed.upper - computed.lower <= tenth || computed.upper >= ExactNumber(100)
  }

  /// Outside the sentence a pair must also make sense: spending over budget, or the rate's own word on a figure.
  private func isPlausible(_ pair: Pair, _ at: Int) -> Bool {
    let numerator = passage.figures[pair.numerator].label
    let denominator = passage.figures[pair.denominator].label
    if numerator.hasAny(Self.doneCues), denominator.hasAny(Self.wholeCues) { return true }
    return bytes.sharesCharacter(stem(at), label(pair.numerator))
      || bytes.sharesCharacter(stem(at), label(pair.denominator))
  }

  static let doneCues = CueSet([.spend, .received, .satisfied, .basic, .project, .returned, .valid])
  static let wholeCues = CueSet([
    .budget, .originalBudget, .adjustedBudget, .plan, .total, .cumulative, .income, .received, .distributed, .spend,
    .returned, .valid,
  ])

  /// Amounts of the whole report: 「执行率98%」 in the conclusion rests on the budget of the second section.
  private mutating func backboneHeld(_ at: Int, _ near: [Int]) -> Pair? {
    let stated = interval(at)
    guard passage.figures[at].label.hasAny(CueSet([.rate, .spend, .budget, .plan, .share])) else { return nil }
    guard mayTry((near.count + backbone.count) * backbone.count / 4) else { return nil }
    let local = near.map { passage.figures[$0].index }
    // Equal amounts are found everywhere (收入总计 and 支出总计): they say nothing about a plain 100 %.
    if stated.contains(.one) { return nil }
    for numerator in local.reversed() + backbone {
      for denominator in backbone where denominator != numerator {
        let a = report.figures[numerator]
        let b = report.figures[denominator]
        guard Passage.dimension(of: a) == Passage.dimension(of: b), let computed = a.interval.divided(by: b.interval),
          computed.meets(stated),
          report.contexts[denominator].labelCues.hasAny(Self.wholeCues),
          local.contains(numerator) || report.contexts[numerator].labelCues.hasAny(Self.doneCues)
        else { continue }
        return Pair(
          operands: [Int32(min(numerator, denominator)), Int32(max(numerator, denominator))], computed: computed,
          numerator: -1, denominator: -1)
      }
    }
    return nil
  }

  /// The words that name the rate: its label without the last 率.
  func stem(_ at: Int) -> Range<Int> {
    let text = label(at)
    if let rate = bytes.firstIndex(of: "率", in: text) { return max(text.lowerBound, rate - 9)..<rate }
    return text
  }
}
