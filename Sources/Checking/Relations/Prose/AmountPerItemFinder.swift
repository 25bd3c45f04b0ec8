import Figures
import ReportReading

/// Amounts per head or per thing: 「61.5 万元，资助 205 人，人均 3,000 元」「每册 30 元」「每站 4 万元」.
extension ProseScan {
  mutating func findAmountsPerItem() {
    for at in passage.figures.indices {
      let entry = passage.figures[at]
      guard entry.label.has(.average), !judged[entry.index], figure(at).comparison == .none,
        figure(at).kind != .percent, figure(at).kind != .percentagePoint, figure(at).kind != .duration,
        changeDirection(at) == nil
      else { continue }
      judgePerItem(at)
    }
  }

  private mutating func judgePerItem(_ at: Int) {
    let amounts = around(at).filter {
      $0 != at && passage.figures[$0].dimension == passage.figures[at].dimension && changeDirection($0) == nil
    }
    var counts = around(at).filter { $0 != at && isCount($0) }
    if let word = divisorWord(at) {
      let named = counts.filter { matches($0, word) }
      if !named.isEmpty { counts = named }
    }
    guard mayTry(counts.count * backbone.count / 2 + counts.count * amounts.count / 16) else { return }
    if let relation = heldPerItem(at, amounts, counts) {
      record(slippedProduct(at, relation) ?? relation)
      return
    }
    if let relation = perItemByName(at, counts) {
      record(relation)
      return
    }
    let near = brokenPerItem(at, amounts, counts)
    let sentence = report.contexts[passage.figures[at].index].sentence
    if let near, near.operands.allSatisfy({ sentence.contains(Int(report.figures[Int($0)].start)) }) {
      record(near)
    } else if let relation = heldByBackbone(at, counts) ?? near ?? swappedProduct(at, amounts, counts)
      ?? brokenByBackbone(at, counts)
    {
      record(relation)
    }
  }

  /// An amount of the passage that is the product with two digits swapped: 1,835 人 × 1,200 元, written 202.2 万元.
  private mutating func swappedProduct(_ at: Int, _ amounts: [Int], _ counts: [Int]) -> Relation? {
    guard mayTry(20 * amounts.count * counts.count) else { return nil }
    for count in counts where figure(count).approximator == .exact {
      guard let product = figure(at).value.times(itemInterval(count).lower) else { continue }
      for amount in amounts where figure(amount).approximator == .exact {
        let digits = WrittenDigits(figure(amount), bytes).trimmed
        guard digits.significant.digits.count >= 4 else { continue }
        let expected = WrittenDigits(text: FigureText.text(product, like: figure(amount))).trimmed
        guard digits.slip(to: expected) == .swapped else { continue }
        return Relation(
          kind: .perItem, verdict: .broken, severity: .warning, subject: passage.figures[at].index,
          operands: indices([min(amount, count), max(amount, count)]),
          computed: interval(amount).divided(by: itemInterval(count)))
      }
    }
    return nil
  }

  /// A price (「每座18万元」, no average) times its count is exact: 24 座 are 432, and 423 is a slip of the pen.
  private func slippedProduct(_ at: Int, _ held: Relation) -> Relation? {
    guard bytes.contains("每", in: label(at)), !bytes.contains("平均", in: label(at)),
      figure(at).approximator == .exact, figure(at).kind == .money,
      let amount = held.operands.first(where: { report.figures[Int($0)].kind == .money }),
      let count = held.operands.first(where: { report.figures[Int($0)].kind != .money })
    else { return nil }
    let stated = report.figures[Int(amount)]
    let items = report.figures[Int(count)]
    guard stated.approximator == .exact, items.approximator == .exact,
      let number = items.value.shifted(byPowerOfTen: -items.unit.scaleExponent),
      let product = figure(at).value.times(number), product != stated.value
    else { return nil }
    let expected = WrittenDigits(text: FigureText.text(product, like: stated)).trimmed
    let digits = WrittenDigits(stated, bytes).trimmed
    guard digits.digits.count >= 3, digits.slip(to: expected) == .swapped else { return nil }
    return Relation(
      kind: .perItem, verdict: .broken, severity: .warning, subject: Int(amount),
      operands: [Int32(passage.figures[at].index), count], computed: NumberInterval(exactly: product))
  }

  private func isCount(_ at: Int) -> Bool {
    switch figure(at).kind {
    case .percent, .percentagePoint, .ratio, .money, .score, .bare: false
    default: changeDirection(at) == nil && !isComparedWith(at)
    }
  }

  /// The count in its written unit: 36.3 公里 are 36.3 for 「每公里」, whatever the base unit of length.
  private func itemInterval(_ at: Int) -> NumberInterval {
    scaled(interval(at), -figure(at).unit.scaleExponent)
  }

  /// Months that a monthly standard may run for; a yearly or single amount has the factor 1.
  private static let averages: [Phrase] = ["平均", "人均", "每"]
  private static let factors: [Int] = [1, 12]

  private func heldPerItem(_ at: Int, _ amounts: [Int], _ counts: [Int]) -> Relation? {
    let stated = interval(at)
    var best: Relation?
    var bestDistance = Int.max
    for amount in amounts {
      if abs(amount - at) > 14 { continue }
      for count in counts where count != amount {
        let distance = abs(amount - at) + abs(count - at)
        guard distance < bestDistance, distance <= 14, interval(count).lower > .zero else { continue }
        for factor in Self.factors {
          let items = itemInterval(count)
          let people = NumberInterval(
            items.lower.times(ExactNumber(factor)) ?? items.lower, items.upper.times(ExactNumber(factor)) ?? items.upper
          )
          guard let computed = interval(amount).divided(by: people), computed.meets(stated) else { continue }
          bestDistance = distance
          best = Relation(
            kind: .perItem, verdict: .held, subject: passage.figures[at].index,
            operands: indices([min(amount, count), max(amount, count)]), computed: computed)
        }
      }
    }
    return best
  }

  /// 「文物修复42.24万元 … 修复文物88件，平均每件4.8万元」: the amount is named by the words of the average or the count.
  private mutating func perItemByName(_ at: Int, _ counts: [Int]) -> Relation? {
    guard figure(at).kind == .money, !isStandard(at), let count = counted(at, counts),
      passage.figures[count].sentence == passage.figures[at].sentence, interval(count).lower > .zero,
      let token = lastToken(in: label(at), of: CueSet(.average))
    else { return nil }
    let average = Self.averages.compactMap { bytes.firstIndex(of: $0, in: label(at)) }.min()
    let own = label(at).lowerBound..<min(average ?? Int(token.start), Int(token.start))
    let items = label(count)
    let name = own.count >= 6 ? own : items.upperBound - min(6, items.count)..<items.upperBound
    guard name.count >= 6,
      let amount = namedFigure(name, dimension: passage.figures[at].dimension, besides: passage.figures[at].index),
      amount.isSure, report.figures[amount.index].value > figure(at).value,
      report.figures[amount.index].approximator == .exact,
      let computed = report.figures[amount.index].interval.divided(by: itemInterval(count))
    else { return nil }
    let isHeld = computed.meets(interval(at))
    let slip = isHeld ? 0 : [4, -4].first { scaled(interval(at), $0).meets(computed) } ?? 0
    guard isHeld || slip != 0 || isComparable(computed, at) else { return nil }
    var relation = backboneRelation(at, amount.index, count, computed, isHeld ? .held : .broken)
    relation.severity = .warning
    relation.unitSlip = Int8(slip)
    return relation
  }

  /// The amount may stand in another section: 「按已付资金计算，每公里投入160万元」.
  private func heldByBackbone(_ at: Int, _ counts: [Int]) -> Relation? {
    guard figure(at).kind == .money else { return nil }
    let here = passage.figures[at].index
    let amounts = (max(0, here - 120)..<min(report.figures.count, here + 120)).filter {
      report.figures[$0].kind == .money && $0 != here && report.figures[$0].value > figure(at).value
    }
    for count in counts.prefix(8) where interval(count).lower > .zero {
      for amount in backbone + amounts {
        guard let computed = report.figures[amount].interval.divided(by: itemInterval(count)),
          computed.meets(interval(at))
        else { continue }
        return backboneRelation(at, amount, count, computed, .held)
      }
    }
    return nil
  }

  /// The words name neither amount nor source: the report's amount that comes nearest is the one meant.
  private func brokenByBackbone(_ at: Int, _ counts: [Int]) -> Relation? {
    guard figure(at).kind == .money, !isStandard(at), figure(at).approximator != .atLeast,
      let word = divisorWord(at)
    else { return nil }
    let near = counts.filter {
      matches($0, word) && passage.figures[$0].sentence == passage.figures[at].sentence
        && !passage.figures[$0].label.has(.ofWhich)
    }
    guard let count = near.first, interval(count).lower > .zero,
      let product = figure(at).value.times(itemInterval(count).lower)
    else { return nil }
    for amount in backbone.reversed() {
      let whole = report.figures[amount]
      guard let share = product.divided(by: whole.value), share > ExactNumber(units: 700_000_000),
        share < ExactNumber(units: 1_400_000_000), let computed = whole.interval.divided(by: itemInterval(count))
      else { continue }
      var relation = backboneRelation(at, amount, count, computed, .broken)
      relation.severity = .warning
      return relation
    }
    return nil
  }

  private func backboneRelation(
    _ at: Int, _ amount: Int, _ count: Int, _ computed: NumberInterval, _ verdict: Relation.Verdict
  ) -> Relation {
    Relation(
      kind: .perItem, verdict: verdict, subject: passage.figures[at].index,
      operands: [amount, passage.figures[count].index].sorted().map { Int32($0) }, computed: computed)
  }

  // MARK: Broken

  private func brokenPerItem(_ at: Int, _ amounts: [Int], _ counts: [Int]) -> Relation? {
    guard let count = counted(at, counts), let amount = amount(at, amounts, count), amount != count,
      passage.figures[count].dimension != passage.figures[at].dimension,
      interval(count).lower > .zero,
      let computed = interval(amount).divided(by: itemInterval(count))
    else { return nil }
    let entry = passage.figures[at]
    let operands = indices([min(amount, count), max(amount, count)])
    if computed.meets(interval(at)) {
      return Relation(
        kind: .perItem, verdict: .held, subject: entry.index, operands: operands, computed: computed)
    }
    for power in [4, -4, 3, -3] {
      let slipped = scaled(interval(at), power)
      if slipped.meets(computed) {
        return Relation(
          kind: .perItem, verdict: .broken, subject: entry.index, operands: operands, computed: computed,
          unitSlip: power)
      }
    }
    // A quotient of another order of magnitude was not the pair meant.
    guard isComparable(computed, at) else { return nil }
    let isYearly = !bytes.containsAny(["每月", "月均", "每天", "日均", "每日", "每周", "每次"], in: label(at))
    guard isYearly else { return nil }
    let sameSentence =
      passage.figures[amount].sentence == entry.sentence
      && passage.figures[count].sentence == entry.sentence && figure(amount).approximator == .exact && amount < at
    let isSure = sameSentence && abs(amount - at) <= 3 && abs(count - at) <= 3 && !isStandard(at)
    return Relation(
      kind: .perItem, verdict: .broken, severity: isSure ? .error : .warning, subject: entry.index,
      operands: operands, computed: computed)
  }

  /// Near the stated value, or off by a moved decimal point.
  private func isComparable(_ computed: NumberInterval, _ at: Int) -> Bool {
    guard let scale = computed.upper.divided(by: figure(at).value) else { return false }
    if scale > ExactNumber(units: 200_000_000), scale < ExactNumber(5) { return true }
    return [1, -1, 2, -2].contains { scaled(interval(at), $0).meets(computed) }
  }

  /// 「每人每年 600 元」「标准 500 元」 sets a rule; it need not be what a nearby amount comes to.
  private func isStandard(_ at: Int) -> Bool {
    bytes.containsAny(["标准", "不超过", "不低于", "最高", "按"], in: label(at)) || figure(at).isRange
  }

  /// The count that the average is taken over, by the word behind 每 or before 均.
  private func counted(_ at: Int, _ counts: [Int]) -> Int? {
    guard let word = divisorWord(at) else { return nil }
    let matching = counts.filter { matches($0, word) }
    let entry = passage.figures[at]
    let inSentence = matching.filter { passage.figures[$0].sentence == entry.sentence }
    return inSentence.last { $0 < at } ?? inSentence.first ?? matching.last { $0 < at }
  }

  /// The character that names the divisor: 「人均」 → 人, 「每册」 → 册, 「平均每校」 → 校.
  private func divisorWord(_ at: Int) -> Range<Int>? {
    let text = label(at)
    guard let token = lastToken(in: text, of: CueSet(.average)),
      !bytes.containsAny(["每万", "每千", "每百", "每十万"], in: text)
    else { return nil }
    let word = Int(token.start)..<Int(token.end)
    let last = word.upperBound - 3..<word.upperBound
    if bytes.hasSuffix("每", in: word) || bytes.hasSuffix("平均", in: word) {
      let next = bytes.hasPrefix("每", in: word.upperBound..<text.upperBound) ? word.upperBound + 3 : word.upperBound
      return next + 3 <= text.upperBound ? next..<next + 3 : nil
    }
    if bytes.hasSuffix("均", in: last) {
      if word.count >= 6 { return word.upperBound - 6..<word.upperBound - 3 }
      return word.lowerBound - 3 >= text.lowerBound ? word.lowerBound - 3..<word.lowerBound : nil
    }
    return nil
  }

  /// 「案均」 counts 件, 「车均」 counts 辆.
  private static let unitsOfNouns: [(Phrase, [String])] = [
    ("案", ["件", "起", "宗"]), ("车", ["辆", "台"]), ("校", ["所"]), ("园", ["所", "个"]), ("村", ["个"]), ("站", ["个", "座"]),
    ("桥", ["座"]), ("店", ["家"]), ("企", ["家"]), ("班", ["个", "期"]), ("馆", ["个", "座"]),
  ]

  private func matches(_ count: Int, _ word: Range<Int>) -> Bool {
    let candidate = figure(count)
    if bytes.hasPrefix("人", in: word) || bytes.hasPrefix("名", in: word) {
      return candidate.kind == .person || candidate.kind == .personTime
    }
    for (noun, units) in Self.unitsOfNouns where bytes.hasPrefix(noun, in: word) {
      if units.contains(candidate.unit.text) { return true }
    }
    let unit = Int(candidate.numberEnd)..<Int(candidate.end)
    let noun = Int(candidate.end)..<min(Int(candidate.end) + 15, tail(count).upperBound)
    return bytes.sharesCharacter(word, unit) || bytes.sharesCharacter(word, noun)
  }

  private func amount(_ at: Int, _ amounts: [Int], _ count: Int) -> Int? {
    let entry = passage.figures[at]
    let candidates = amounts.filter {
      !passage.figures[$0].label.has(.average)
        && (passage.figures[$0].sentence == entry.sentence
          || passage.figures[$0].sentence == passage.figures[count].sentence)
        && !passage.figures[$0].label.hasAny(CueSet([.balance, .goal]))
    }
    return candidates.last { $0 < at }
      ?? candidates.first {
        passage.figures[$0].depth == 0 || passage.figures[$0].label.hasAny(CueSet([.total, .jointly, .spend]))
      }
  }
}
