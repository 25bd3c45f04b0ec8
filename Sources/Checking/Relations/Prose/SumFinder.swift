import Figures
import ReportReading

/// Sums announced by their total: 「支出 T，其中基本支出 A、项目支出 B」「T（甲 A、乙 B）」「T，由 A、B 组成」.
extension ProseScan {
  mutating func findSums() {
    let count = passage.figures.count
    for total in 0..<count {
      let entry = passage.figures[total]
      guard !entry.isPercent, !isRelative(total), !isAside(total),
        !isLeftover(total),
        let first = firstPart(after: total)
      else { continue }
      let list = collectParts(from: first, total: total)
      judge(list, total: total)
    }
  }

  /// A list of parts as found, and whether its words leave it open.
  struct PartList {
    var parts: [Int] = []
    var isOpen = false
    /// 其他, 组成, 分别为, parentheses: the words say that the list is complete.
    var isClosed = false
    var startsWithOfWhich = false
    /// Parts before the first semicolon, when the list goes on behind one.
    var firstClause: Int?
    /// 「其中：」, 「分别为：」: the parts may be separated by semicolons.
    var hasColon = false
  }

  /// The first figure of a list announced behind `total`, when something announces one.
  private func firstPart(after total: Int) -> Int? {
    let head = passage.figures[total]
    var announced = CueSet(rawValue: 0)
    var marks: Passage.Marks = []
    var at = total + 1
    while at < passage.figures.count, at <= total + 6 {
      let entry = passage.figures[at]
      announced.formUnion(entry.gapCues)
      marks.formUnion(entry.marks)
      if entry.sentence > head.sentence + 1 || entry.depth < head.depth { return nil }
      if entry.sentence > head.sentence, !(entry.gapCues.has(.ofWhich) && entry.marks.contains(.stop)) { return nil }
      let isReachable = entry.depth <= head.depth || (entry.depth == head.depth + 1 && opensRightAfter(total))
      let isBalance = entry.label.has(.balance) && !entry.gapCues.has(.ofWhich)
      if isReachable, matchesPart(at, of: total), !isRelative(at), !isAside(at), !isBalance { break }
      at += 1
    }
    guard at < passage.figures.count, at <= total + 6 else { return nil }
    let entry = passage.figures[at]
    guard matchesPart(at, of: total) else { return nil }
    if announced.has(.ofWhich) || announced.has(.including) { return at }
    // 「按渠道分，来信612件、来访408件」
    let words = Int(figure(total).end)..<Int(figure(at).start)
    if entry.sentence == head.sentence, bytes.contains("按", in: words),
      bytes.containsAny(["分,", "分:", "看,"], in: words)
    {
      return at
    }
    if marks.contains(.colon), !announced.has(.total) { return at }
    if entry.depth == head.depth + 1, opensRightAfter(total) { return at }
    if announced.has(.respectively), entry.sentence == head.sentence { return at }
    let gap = Int(figure(total).end)..<Int(figure(at).start)
    if bytes.contains("由", in: gap), cues(in: Int(figure(at).end)..<nearEnd(at)).has(.composedOf) { return at }
    return nil
  }

  /// 「支出 A，结余 B。其中…」 divides A, not B.
  private func isLeftover(_ at: Int) -> Bool {
    guard at > 0, passage.figures[at].label.has(.balance) else { return false }
    let before = passage.figures[at - 1]
    return before.sentence == passage.figures[at].sentence
      && passage.figures[..<at].contains {
        $0.sentence == before.sentence && $0.dimension == passage.figures[at].dimension && $0.label.has(.spend)
      }
  }

  /// A goal or base that only serves a percentage: 「建成550间，为目标500间的110%，其中…」.
  private func isAside(_ at: Int) -> Bool {
    guard at > 0, at + 1 < passage.figures.count, figure(at + 1).kind == .percent,
      bytes.hasPrefix("的", in: tail(at)), passage.figures[at - 1].sentence == passage.figures[at].sentence
    else { return false }
    return true
  }

  func sentenceEnd(_ at: Int) -> Int { report.contexts[passage.figures[at].index].sentence.upperBound }

  /// The end of the sentence, or a place far enough behind the figure.
  private func nearEnd(_ at: Int) -> Int {
    let end = Int(figure(at).end)
    return max(end, min(sentenceEnd(at), end + 2_000))
  }

  func opensRightAfter(_ at: Int) -> Bool {
    let end = tail(at).upperBound
    return end < bytes.count && bytes[end] == UInt8(ascii: "(") && tail(at).count <= 12
  }

  /// A part has the total's dimension; a number without a unit may stand in a list of amounts (「接待费7.3，」).
  private func matchesPart(_ at: Int, of total: Int) -> Bool {
    let entry = passage.figures[at]
    if entry.dimension == passage.figures[total].dimension { return true }
    return figure(at).kind == .bare && figure(total).kind == .money && entry.depth > passage.figures[total].depth
      && !label(at).isEmpty
  }

  /// The interval of a part, in the total's scale when it has no unit of its own.
  private func partInterval(_ at: Int, of total: Int) -> NumberInterval {
    let part = figure(at)
    guard part.kind == .bare, figure(total).kind != .bare else { return interval(at) }
    let scale = Int(figure(total).scale)
    guard let lower = part.lower.shifted(byPowerOfTen: scale), let upper = part.upper.shifted(byPowerOfTen: scale)
    else { return part.interval }
    return NumberInterval(lower, upper)
  }

  private func collectParts(from first: Int, total: Int) -> PartList {
    var list = PartList()
    let base = passage.figures[first]
    let whole = interval(total)
    list.startsWithOfWhich = base.gapCues.has(.ofWhich)
    list.hasColon = base.marks.contains(.colon)
    list.isClosed =
      base.depth > passage.figures[total].depth || base.gapCues.has(.respectively) || base.gapCues.has(.including)
    if base.gapCues.has(.mainly) { list.isOpen = true }
    var separatedBySemicolons = false
    var sum = NumberInterval(exactly: .zero)
    var at = first
    while at < passage.figures.count {
      let entry = passage.figures[at]
      if entry.sentence != base.sentence || entry.depth < base.depth { break }
      if at > first, entry.gapCues.has(.ofWhich), entry.depth == base.depth { break }
      if at > first, entry.marks.contains(.semicolon), entry.depth == base.depth {
        if list.firstClause == nil { list.firstClause = list.parts.count }
        if list.parts.count == 1 || figure(total).kind == .score {
          separatedBySemicolons = true
        } else if !separatedBySemicolons {
          break
        }
      }
      defer { at += 1 }
      if entry.depth > base.depth || !matchesPart(at, of: total) || isRelative(at) { continue }
      if at > first, entry.label.has(.total) || entry.gapCues.has(.cumulative) {
        if list.parts.count >= 2, sum.meets(partInterval(at, of: total)) {
          list.parts = [at]
          sum = partInterval(at, of: total)
          continue
        }
        break
      }
      list.parts.append(at)
      if list.parts.count > Self.passageReach { return PartList() }
      sum = sum + partInterval(at, of: total)
      if entry.label.has(.rest) { list.isClosed = true }
      if sum.meets(whole), list.parts.count >= 2 || figure(at).kind == .money { break }
    }
    let given = list.parts.filter { isScoreGiven($0) }
    if given.count >= 2, given.count < list.parts.count { list.parts = given }
    if let last = list.parts.last { readEnding(&list, last: last) }
    return list
  }

  /// Looks at the words behind the last part: 「等」 and 「其余」 leave a list open, 「组成」 closes it.
  private func readEnding(_ list: inout PartList, last: Int) {
    let end = min(sentenceEnd(last), Int(figure(last).end) + 60)
    let after = cues(in: Int(figure(last).end)..<max(end, Int(figure(last).end)))
    if passage.figures[last].tail.has(.andSoOn) || after.has(.rest) || after.has(.andSoOn) { list.isOpen = true }
    for part in list.parts where passage.figures[part].tail.has(.andSoOn) { list.isOpen = true }
    if after.has(.composedOf) { list.isClosed = true }
  }

  private mutating func judge(_ list: PartList, total: Int) {
    guard !list.parts.isEmpty else { return }
    let whole = interval(total)
    let subject = passage.figures[total].index
    var sum = NumberInterval(exactly: .zero)
    for (count, part) in list.parts.enumerated() {
      sum = sum + partInterval(part, of: total)
      if sum.meets(whole), count >= 1 || list.parts.count == 1 {
        let used = Array(list.parts.prefix(count + 1))
        let isConversion =
          count == 0 && list.parts.count == 1 && passage.figures[part].depth > passage.figures[total].depth
        record(
          Relation(
            kind: isConversion ? .restatement : count == 0 ? .part : .sum, verdict: .held, subject: subject,
            operands: indices(used), computed: sum))
        return
      }
    }
    // 「186例，其中治疗181例；确诊34例」: behind a semicolon the list may be over; only a sum that fits says it was not.
    if let clause = list.firstClause, clause < list.parts.count, figure(total).kind != .score, !list.hasColon {
      guard clause == 1 else { return }
      var single = list
      single.parts = Array(list.parts.prefix(1))
      judgeSinglePart(single, partInterval(list.parts[0], of: total), total: total)
      return
    }
    if list.parts.count == 1 {
      judgeSinglePart(list, sum, total: total)
      return
    }
    switch otherTotal(total, list.parts, sum) {
    case .held(let subject):
      record(Relation(kind: .sum, verdict: .held, subject: subject, operands: indices(list.parts), computed: sum))
      return
    case .unclear: return
    case .none: break
    }
    if let slip = unitSlip(list.parts, total: total) {
      record(slip)
      return
    }
    var verdict = SumVerdict.judge(sum, whole, isOpen: list.isOpen, isClosed: list.isClosed)
    if verdict.severity == .warning || verdict.verdict == .undecided, !list.isOpen {
      if isComplement(list.parts) {
        verdict = SumVerdict(verdict: .broken)
      } else if verdict.verdict == .undecided, isSlip(of: total, sum) {
        verdict = SumVerdict(verdict: .broken, severity: .warning)
      }
    }
    record(
      Relation(
        kind: .sum, verdict: verdict.verdict, severity: verdict.severity, subject: subject,
        operands: indices(list.parts), computed: sum, reason: verdict.reason))
  }

  /// 「6,300亩（即0.63万亩）」: the same amount in another unit.
  private func isRestated(_ part: Int, _ total: Int) -> Bool {
    guard passage.figures[part].depth == passage.figures[total].depth + 1 else { return false }
    return bytes.containsAny(["即", "折合", "约合", "合"], in: label(part)) && label(part).count <= 9
  }

  private enum OtherTotal { case none, unclear, held(Int) }

  /// Another figure that the list may divide: one of the sentence before 「。其中」, or the head of a breakdown whose
  /// last part stands right before the next one (「按来源分：…；按用途分：…」).
  private func otherTotal(_ total: Int, _ parts: [Int], _ sum: NumberInterval) -> OtherTotal {
    let entry = passage.figures[total]
    let index = Int32(entry.index)
    if let breakdown = relations.last(where: { $0.kind == .sum && $0.verdict == .held && $0.operands.contains(index) }),
      passage.figures[parts[0]].depth <= entry.depth
    {
      let head = Int(breakdown.subject)
      return report.figures[head].interval.meets(sum) ? .held(head) : .unclear
    }
    guard passage.figures[parts[0]].sentence != entry.sentence else { return .none }
    let others = passage.figures.filter {
      $0.sentence <= entry.sentence && $0.sentence >= entry.sentence - 2 && $0.dimension == entry.dimension
        && $0.index != entry.index
    }
    if let held = others.first(where: { report.figures[$0.index].interval.meets(sum) }) { return .held(held.index) }
    return others.isEmpty ? .none : .unclear
  }

  /// 基本支出 and 项目支出 are all there is: their sum is the total, however far off.
  private func isComplement(_ parts: [Int]) -> Bool {
    parts.count == 2 && parts.contains { passage.figures[$0].label.has(.basic) }
      && parts.contains { passage.figures[$0].label.has(.project) }
  }

  /// Whether the total looks like the sum with one digit wrong, two swapped, or the point moved.
  func isSlip(of total: Int, _ sum: NumberInterval) -> Bool {
    let stated = figure(total)
    let expected = FigureText.text(sum, like: stated)
    let digits = WrittenDigits(stated, bytes).trimmed
    // 600 and 200 are round numbers, not slips.
    guard digits.significant.digits.count >= 3 else { return false }
    return digits.slip(to: WrittenDigits(text: expected).trimmed) != .none
  }

  /// A part (or the total) that fits once its unit is shifted by 万: 「其中基本支出963.60元」.
  private func unitSlip(_ parts: [Int], total: Int) -> Relation? {
    let whole = interval(total)
    guard figure(total).kind == .money else { return nil }
    for suspect in parts where !figure(suspect).value.isZero {
      var rest = NumberInterval(exactly: .zero)
      for part in parts where part != suspect { rest = rest + partInterval(part, of: total) }
      for power in [4, -4] where (rest + scaled(interval(suspect), power)).meets(whole) {
        return Relation(
          kind: .sum, verdict: .broken, subject: passage.figures[suspect].index,
          operands: indices(([total] + parts.filter { $0 != suspect }).sorted()), computed: whole - rest,
          unitSlip: power)
      }
    }
    let sum = parts.reduce(NumberInterval(exactly: .zero)) { $0 + partInterval($1, of: total) }
    for power in [4, -4] where scaled(whole, power).meets(sum) {
      return Relation(
        kind: .sum, verdict: .broken, subject: passage.figures[total].index, operands: indices(parts), computed: sum,
        unitSlip: power)
    }
    return nil
  }

  /// One part behind 其中 can only be checked for not exceeding its whole.
  private mutating func judgeSinglePart(_ list: PartList, _ part: NumberInterval, total: Int) {
    if isRestated(list.parts[0], total) {
      record(
        Relation(
          kind: .restatement, verdict: .broken, subject: passage.figures[total].index, operands: indices(list.parts),
          computed: part))
      return
    }
    guard list.startsWithOfWhich else { return }
    let exceeds = part.lower > interval(total).upper
    guard exceeds || figure(total).kind == figure(list.parts[0]).kind else { return }
    relations.append(
      Relation(
        kind: .part, verdict: exceeds ? .broken : .held, severity: .warning, subject: passage.figures[total].index,
        operands: indices(list.parts), computed: part))
  }
}

/// How a sum that does not meet its total is judged.
struct SumVerdict {
  var verdict: Relation.Verdict
  var severity: Severity = .error
  var reason: Relation.Reason = .none

  /// A sum near its total was meant to reach it; one far below is a selection of parts.
  static func judge(_ sum: NumberInterval, _ whole: NumberInterval, isOpen: Bool, isClosed: Bool) -> SumVerdict {
    let exceeds = sum.lower > whole.upper
    guard whole.upper > .zero, let share = sum.lower.divided(by: whole.upper) else {
      return SumVerdict(verdict: .undecided, reason: .ambiguous)
    }
    let near = share > ExactNumber(units: 800_000_000) && share < ExactNumber(units: 1_250_000_000)
    if isOpen {
      if !exceeds { return SumVerdict(verdict: .undecided, reason: .openList) }
      return SumVerdict(verdict: .broken, severity: near ? .error : .warning)
    }
    if near { return SumVerdict(verdict: .broken) }
    // Small counts: 「共4个，其中甲1个、乙2个」 is one off, though a quarter of the total.
    let gap = exceeds ? sum.lower - whole.upper : whole.lower - sum.upper
    if whole.upper <= ExactNumber(20), gap <= .one { return SumVerdict(verdict: .broken, severity: .warning) }
    if exceeds { return SumVerdict(verdict: .broken, severity: .warning, reason: .ambiguous) }
    if isClosed, share > ExactNumber(units: 500_000_000) { return SumVerdict(verdict: .broken, severity: .warning) }
    return SumVerdict(verdict: .undecided, reason: .openList)
  }
}
