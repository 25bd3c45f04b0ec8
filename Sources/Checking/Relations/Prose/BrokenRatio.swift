import Figures
import ReportReading

/// The pair of figures that words tie to a percentage, for the case that no pair gives it.
extension ProseScan {
  mutating func brokenPair(_ at: Int, _ form: RatioForm) -> Relation? {
    if let (part, whole) = pairInParentheses(after: at) {
      return broken(at, passage.figures[part].index, passage.figures[whole].index, severity: .error)
    }
    return brokenByWords(at, form)
  }

  /// 「81.8%（33人中的27人）」: two commensurable figures right behind the percentage.
  private func pairInParentheses(after at: Int) -> (part: Int, whole: Int)? {
    guard at + 2 < passage.figures.count, bytes.hasPrefix("(", in: Int(figure(at).end)..<bytes.count) else {
      return nil
    }
    let first = passage.figures[at + 1]
    let second = passage.figures[at + 2]
    guard first.depth == passage.figures[at].depth + 1, second.depth == first.depth,
      first.dimension == second.dimension, figure(at + 1).kind != .percent, changeDirection(at + 1) == nil,
      changeDirection(at + 2) == nil,
      at + 3 >= passage.figures.count || passage.figures[at + 3].depth < first.depth
    else { return nil }
    return figure(at + 1).value >= figure(at + 2).value ? (at + 2, at + 1) : (at + 1, at + 2)
  }

  private mutating func brokenByWords(_ at: Int, _ form: RatioForm) -> Relation? {
    switch form {
    case .none: nil
    case .of(let denominator): brokenShareOf(at, denominator)
    case .share: brokenShare(at)
    case .rate: brokenRate(at)
    }
  }

  /// `part` and `whole` are indices into `Report.figures` here.
  private func broken(_ at: Int, _ part: Int, _ whole: Int, severity: Severity) -> Relation? {
    let numerator = report.figures[part]
    let denominator = report.figures[whole]
    guard let computed = numerator.interval.divided(by: denominator.interval),
      numerator.approximator == .exact || numerator.approximator == .about
    else { return nil }
    let isHeld = computed.meets(interval(at))
    // A pair that is upside down was not the pair meant, unless words tie it together.
    let isDoubtful = computed.lower > ExactNumber(2) || (computed.lower > .one && interval(at).contains(.one))
    if !isHeld, isDoubtful { return nil }
    return Relation(
      kind: .ratio, verdict: isHeld ? .held : .broken, severity: severity, subject: passage.figures[at].index,
      operands: [part, whole].sorted().map { Int32($0) }, computed: computed)
  }

  /// 「完成投资 62.8 亿元，占年度计划 60 亿元的 104.7%」
  private func brokenShareOf(_ at: Int, _ denominator: Int) -> Relation? {
    let entry = passage.figures[denominator]
    for numerator in before(denominator) {
      let other = passage.figures[numerator]
      guard other.sentence == entry.sentence else { return nil }
      if other.dimension == entry.dimension, changeDirection(numerator) == nil, other.depth <= entry.depth {
        let isNear = denominator - numerator <= 2
        return broken(at, other.index, entry.index, severity: isNear ? .error : .warning)
      }
    }
    return nil
  }

  private mutating func brokenShare(_ at: Int) -> Relation? {
    let entry = passage.figures[at]
    guard startsWithShare(at), let numerator = figureBefore(at) else { return nil }
    let part = passage.figures[numerator]
    guard part.sentence == entry.sentence else { return nil }
    if let name = sharedWhole(at), let whole = namedFigure(name, dimension: part.dimension, besides: part.index) {
      return broken(at, part.index, whole.index, severity: whole.isSure ? .error : .warning)
    }
    if let whole = wholeOf(part.index) { return broken(at, part.index, whole, severity: .error) }
    if let whole = announcedWhole(numerator) { return broken(at, part.index, whole, severity: .error) }
    // A whole that is named (「占合同价的」) and not found is not the whole of the neighbours.
    if sharedWhole(at) != nil { return nil }
    if let whole = siblingWhole(at) { return broken(at, part.index, whole, severity: .warning) }
    if part.label.hasAny(CueSet([.basic, .project])), let whole = expenditure(before: part.index) {
      return broken(at, part.index, whole, severity: .warning)
    }
    // 「占…的100%」 claims that the part is all there is; a larger figure somewhere before does not refute it.
    guard !interval(at).contains(.one), let whole = largerBefore(numerator) else { return nil }
    return broken(at, part.index, whole, severity: .warning)
  }

  /// The whole that the neighbouring shares of the sentence (「占90%；…占11%」) are measured against.
  private mutating func siblingWhole(_ at: Int) -> Int? {
    let entry = passage.figures[at]
    var siblings: [(part: Int, rate: Int)] = []
    for other in around(at)
    where other != at && passage.figures[other].sentence == entry.sentence && figure(other).kind == .percent {
      guard passage.figures[other].label.has(.share), let part = figureBefore(other) else { continue }
      siblings.append((part, other))
    }
    guard let first = siblings.first else { return nil }
    let near = around(at).filter { passage.figures[$0].dimension == passage.figures[first.part].dimension }
    guard mayTry(siblings.count * (near.count + backbone.count)) else { return nil }
    for whole in near.map({ passage.figures[$0].index }) + backbone {
      let confirmed = siblings.filter {
        passage.figures[$0.part].index != whole
          && interval($0.part).divided(by: report.figures[whole].interval)?.meets(interval($0.rate)) ?? false
      }
      if confirmed.count * 2 > siblings.count { return whole }
    }
    return nil
  }

  /// 「收入 T，主要为财政拨款收入 A，占 P」: the total right before the part, in its clause.
  private func announcedWhole(_ part: Int) -> Int? {
    guard part > 0 else { return nil }
    let entry = passage.figures[part]
    let before = passage.figures[part - 1]
    guard before.dimension == entry.dimension, before.clauseGroup == entry.clauseGroup,
      before.label.hasAny(CueSet([.income, .spend, .total, .budget])),
      entry.gapCues.hasAny(CueSet([.mainly, .ofWhich, .including])), changeDirection(part - 1) == nil
    else { return nil }
    return before.index
  }

  /// The expenditure that 基本支出 and 项目支出 are parts of: the last one stated before.
  private func expenditure(before index: Int) -> Int? {
    backbone.last {
      let cues = report.contexts[$0].labelCues
      return $0 < index && cues.has(.spend) && !cues.hasAny(CueSet([.basic, .project]))
        && report.figures[$0].value > report.figures[index].value
    }
  }

  /// The nearest larger figure of the same dimension before the part, in its sentence.
  private func largerBefore(_ part: Int) -> Int? {
    let entry = passage.figures[part]
    for at in before(part)
    where passage.figures[at].dimension == entry.dimension && passage.figures[at].sentence == entry.sentence {
      if interval(at).lower > interval(part).upper, changeDirection(at) == nil { return passage.figures[at].index }
    }
    return nil
  }

  /// 「A元，占P」 as opposed to 「自助立案占比P」, whose part is named and not the figure before.
  func startsWithShare(_ at: Int) -> Bool {
    let text = label(at)
    guard let share = bytes.firstIndex(of: "占", in: text) ?? bytes.firstIndex(of: "比重", in: text) else {
      // 「食堂供餐比例P」 names its part; without any word of its own it goes on with the share before it.
      return !passage.figures[at].label.has(.share)
    }
    return share - text.lowerBound <= 6
  }

  /// The quantity right before a percentage that is no percentage itself.
  func figureBefore(_ at: Int) -> Int? {
    for other in stride(from: at - 1, through: max(0, at - 3), by: -1)
    where figure(other).kind != .percent && changeDirection(other) == nil {
      return other
    }
    return nil
  }

  /// The total of a sum in which the figure is a part.
  private func wholeOf(_ index: Int) -> Int? {
    for relation in relations.suffix(Self.reach).reversed()
    where (relation.kind == .sum || relation.kind == .part) && relation.verdict != .undecided
      && relation.operands.contains(Int32(index))
    {
      return Int(relation.subject)
    }
    return nil
  }

  /// The words between 占 and the percentage: 「占项目总投资的95%」 → 项目总投资.
  private func sharedWhole(_ at: Int) -> Range<Int>? {
    let text = label(at)
    guard let start = bytes.firstIndex(of: "占", in: text) else { return nil }
    var end = text.upperBound
    for ending in ["的", "比例", "比重", "约", "为"] as [Phrase] {
      if let found = bytes.firstIndex(of: ending, in: start..<end) { end = min(end, found) }
    }
    for filler in ["总人数", "总户数", "人数", "户数", "总数", "总量", "总额", "数", "的"] as [Phrase]
    where bytes.hasSuffix(filler, in: start..<end) {
      if end - start - 3 - filler.count >= 6 { end -= filler.count }
      break
    }
    return end - start - 3 >= 6 ? start + 3..<end : nil
  }

  /// The figure whose label holds the words (or the last four characters of them).
  mutating func namedFigure(_ name: Range<Int>, dimension: UInt32, besides: Int) -> (index: Int, isSure: Bool)? {
    guard mayTry(near(besides).count / 4) else { return nil }
    var found: Int?
    var values = Set<ExactNumber>()
    for index in near(besides) where index != besides {
      let candidate = report.figures[index]
      guard candidate.isQuantity, Passage.dimension(of: candidate) == dimension,
        bytes.contains(textAt: name, in: report.contexts[index].label), candidate.comparison == .none
      else { continue }
      if found == nil || index < besides { found = index }
      values.insert(candidate.value)
    }
    return found.map { ($0, values.count == 1) }
  }

  // MARK: Rates

  private func brokenRate(_ at: Int) -> Relation? {
    let entry = passage.figures[at]
    let stem = stem(at)
    // 「满意与较满意之和」: the numerator is a sum that was not found.
    if bytes.containsAny(["之和", "合计占"], in: label(at)) { return nil }
    let isAlone = !around(at).contains {
      $0 < at && passage.figures[$0].clauseGroup == entry.clauseGroup && figure($0).kind == .money
        && passage.figures[$0].label.hasAny(Self.budgetCues)
    }
    let sentence = around(at).filter {
      let other = passage.figures[$0]
      return other.sentence == entry.sentence && (isAlone || other.clauseGroup == entry.clauseGroup) && $0 != at
        && figure($0).kind != .percent && figure($0).kind != .percentagePoint && changeDirection($0) == nil
        && ($0 < at || other.depth > entry.depth || passage.figures[$0].marks.contains(.open))
    }
    if bytes.containsAny(Self.executionWords, in: stem) || entry.label.has(.spend) {
      if let relation = brokenExecution(at, sentence) { return relation }
    }
    if let relation = brokenAchievement(at) { return relation }
    return brokenByStem(at, stem, sentence) ?? (entry.label.has(.rate) ? brokenExecution(at, sentence) : nil)
  }

  /// 「目标值 130 家，实际 143 家，完成率 P」
  private func brokenAchievement(_ at: Int) -> Relation? {
    let entry = passage.figures[at]
    guard at >= 2, bytes.contains("完成", in: label(at)) || entry.label.has(.plan) else { return nil }
    let goal = passage.figures[at - 2]
    let done = passage.figures[at - 1]
    guard goal.sentence == entry.sentence, done.sentence == entry.sentence, goal.dimension == done.dimension,
      goal.label.hasAny(CueSet([.plan, .goal])) || figure(at - 2).comparison != .none,
      bytes.containsAny(["实际", "完成", "实现"], in: label(at - 1))
    else { return nil }
    return broken(at, done.index, goal.index, severity: .error)
  }

  private static let budgetCues = CueSet([
    .budget, .plan, .received, .income, .originalBudget, .adjustedBudget,
  ])
  static let executionWords: [Phrase] = ["控制", "执行", "支出", "支付", "兑付", "拨付", "到位", "完成", "使用", "资金"]

  /// Spending over budget, both named by their labels.
  private func brokenExecution(_ at: Int, _ near: [Int]) -> Relation? {
    let near = near.filter { $0 > at || passage.figures[$0].depth <= passage.figures[at].depth }
    guard
      let spent = near.last(where: {
        (passage.figures[$0].label.hasAny(CueSet([.spend, .received])) || bytes.contains("实际", in: label($0)))
          && !passage.figures[$0].label.has(.average)
          && !passage.figures[$0].label.hasAny(CueSet([.basic, .project, .ofWhich]))
      })
    else { return nil }
    let dimension = passage.figures[spent].dimension
    let budgets = near.filter {
      $0 != spent && passage.figures[$0].dimension == dimension
        && (passage.figures[$0].label.hasAny(Self.budgetCues) || bytes.containsAny(["投资", "资金"], in: label($0)))
        && !passage.figures[$0].label.hasAny(CueSet([.spend, .balance, .supplement, .reduction]))
        && !bytes.contains("实际", in: label($0))
    }
    let adjusted = budgets.last { passage.figures[$0].label.has(.adjustedBudget) }
    guard let budget = adjusted ?? budgets.last else { return nil }
    return broken(at, passage.figures[spent].index, passage.figures[budget].index, severity: .error)
  }

  /// 「开展评估 187 家，合格 183 家，合格率 P」: the numerator carries the rate's own word.
  private func brokenByStem(_ at: Int, _ stem: Range<Int>, _ near: [Int]) -> Relation? {
    guard
      let numerator = near.last(where: { bytes.sharesCharacter(stem, label($0)) && $0 < at })
        ?? near.last(where: {
          bytes.sharesCharacter(stem, label($0)) || bytes.sharesCharacter(stem, tail($0))
        })
    else { return nil }
    let part = passage.figures[numerator]
    let others = near.filter {
      $0 != numerator && passage.figures[$0].dimension == part.dimension
        && !passage.figures[$0].label.hasAny(CueSet([.average, .balance]))
        && !(namesRate(stem, $0) && bytes.containsAny(Self.executionWords, in: stem))
    }
    guard let denominator = others.last(where: { $0 < numerator }) ?? others.first else {
      return brokenByLastSentence(at, numerator)
    }
    if let shared = interval(numerator).divided(by: interval(numerator) + interval(denominator)),
      shared.meets(interval(at))
    {
      return Relation(
        kind: .ratio, verdict: .held, subject: passage.figures[at].index,
        operands: indices([min(numerator, denominator), max(numerator, denominator)]), computed: shared)
    }
    let isNamed = namesRate(stem, numerator)
    let isUpsideDown = interval(denominator).upper < interval(numerator).lower
    if isUpsideDown, interval(at).upper <= .one {
      let reverse = broken(at, passage.figures[denominator].index, part.index, severity: .warning)
      if let reverse, reverse.verdict == .held { return reverse }
    }
    // One shared character is a weak tie: enough for a doubt, not for a claim, and not for 「100%」.
    if interval(at).contains(.one), !isNamed || !bytes.sharesCharacter(stem, label(numerator)) { return nil }
    if !isNamed, isUpsideDown { return nil }
    // 「认证62,370人，应认证63,000人」: what should have been done is the whole, whichever shares the rate's word.
    if isUpsideDown, part.label.has(.plan), interval(at).upper <= .one {
      return broken(at, passage.figures[denominator].index, part.index, severity: .warning)
    }
    return broken(
      at, part.index, passage.figures[denominator].index, severity: .warning)
  }

  /// 「全年培训1.26万人次。取得证书9,450人次，取证率P」: the whole opens the sentence before.
  private func brokenByLastSentence(_ at: Int, _ numerator: Int) -> Relation? {
    let part = passage.figures[numerator]
    guard numerator == at - 1, interval(at).upper < .one,
      let whole = passage.figures.indices.first(where: {
        passage.figures[$0].sentence == part.sentence - 1 && passage.figures[$0].dimension == part.dimension
          && !passage.figures[$0].label.has(.ofWhich) && !isRelative($0)
      }), interval(whole).lower > interval(numerator).upper
    else { return nil }
    return broken(at, part.index, passage.figures[whole].index, severity: .warning)
  }

  /// Whether the last two characters before 率 stand in the numerator's label or behind it.
  private func namesRate(_ stem: Range<Int>, _ numerator: Int) -> Bool {
    guard stem.count >= 6 else { return bytes.sharesCharacter(stem, label(numerator)) }
    let word = stem.upperBound - 6..<stem.upperBound
    return bytes.contains(textAt: word, in: label(numerator)) || bytes.contains(textAt: word, in: tail(numerator))
  }

  /// 「已支付159.6万元，支付率94%」 with one budget in the whole report (总投资168万元): nothing else can be meant.
  func brokenByOnlyBudget(_ at: Int) -> Relation? {
    let entry = passage.figures[at]
    guard bytes.containsAny(["执行率", "支付率", "支出率", "完成率", "拨付率", "兑付率"], in: label(at)),
      let spent = passage.figures.indices.last(where: {
        $0 < at && passage.figures[$0].sentence == entry.sentence && figure($0).kind == .money
          && passage.figures[$0].label.has(.spend) && !isRelative($0)
      })
    else { return nil }
    let budgets = backbone.filter {
      let cues = report.contexts[$0].labelCues
      return cues.hasAny(Self.budgetCues.union(CueSet(.total)))
        && !cues.hasAny(CueSet([.spend, .basic, .project, .ofWhich]))
    }
    guard let budget = budgets.first, Set(budgets.map { report.figures[$0].value }).count == 1,
      let relation = broken(at, passage.figures[spent].index, budget, severity: .warning), relation.verdict == .broken
    else { return nil }
    return relation
  }
}
