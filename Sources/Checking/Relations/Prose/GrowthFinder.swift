import Figures
import ReportReading

/// Growth and decline: 「C，比上年 B 增加 D，增长 P%」「由 B 提高到 C」, in any subset of B, C, D, P.
extension ProseScan {
  mutating func findGrowth() {
    findLevelDirections()
    findPointGaps()
    for at in passage.figures.indices {
      guard let direction = changeDirection(at), figure(at).comparison == .none, !judged[passage.figures[at].index]
      else { continue }
      if figure(at).kind == .percent {
        judgeRate(at, direction)
      } else {
        judgeAmount(at, direction)
      }
    }
  }

  /// +1 for a rise, −1 for a fall, `nil` when the figure is no change (「提高到 14.7 万」 is a level).
  func changeDirection(_ at: Int) -> Int? {
    directions[at] == 0 ? nil : Int(directions[at])
  }

  /// Reads the direction of every figure of the passage: the searches for pairs ask for it over and over.
  mutating func readDirections() {
    directions.removeAll(keepingCapacity: true)
    for at in passage.figures.indices { directions.append(Int8(readDirection(at) ?? 0)) }
  }

  private func readDirection(_ at: Int) -> Int? {
    let entry = passage.figures[at]
    if let direction = comparedDirection(at) { return direction }
    guard entry.label.hasAny(CueSet([.up, .down])), let token = lastToken(in: label(at), of: CueSet([.up, .down]))
    else { return nil }
    let rest = Int(token.end)..<label(at).upperBound
    if bytes.containsAny(Self.levelWords, in: Int(token.start)..<rest.upperBound) { return nil }
    // 「增长目标」「提高服务水平的3个」: words between the verb and the number that are no measure of change.
    if rest.count > 24 { return nil }
    // 「村容村貌提升1,720万元」 names a programme: such verbs make a change only beside a comparison.
    let isRate = figure(at).kind == .percent || figure(at).kind == .percentagePoint
    if !isRate, bytes.containsAny(Self.nounLikeVerbs, in: Int(token.start)..<Int(token.end)),
      !cues(in: clauseStart(at)..<Int(figure(at).start)).hasAny(CueSet([.versus, .lastYear]))
    {
      return nil
    }
    return token.cue == .up ? 1 : -1
  }

  /// 「比上年少3起」「较2022年多476件」: an adjective right behind the comparison.
  private func comparedDirection(_ at: Int) -> Int? {
    let text = label(at)
    let more = Self.moreWords.contains { bytes.hasSuffix($0, in: text) }
    let less = Self.lessWords.contains { bytes.hasSuffix($0, in: text) }
    guard more != less else { return nil }
    guard
      passage.figures[at].label.has(.versus) || cues(in: wordsBefore(at)).has(.versus)
        || (at > 0 && isComparedWithDirectly(at - 1))
    else { return nil }
    return more ? 1 : -1
  }

  private func isComparedWithDirectly(_ at: Int) -> Bool {
    passage.figures[at].label.has(.versus) || cues(in: wordsBefore(at)).has(.versus)
  }

  static let comparisons: [Phrase] = ["比", "较"]
  private static let moreWords: [Phrase] = ["多", "增", "高"]
  private static let lessWords: [Phrase] = ["少", "减", "低"]
  private static let nounLikeVerbs: [Phrase] = ["提升", "提高", "扩大", "压缩", "压减", "增加"]
  static let levelWords: [Phrase] = ["到", "至"]

  func lastToken(in range: Range<Int>, of wanted: CueSet) -> CueToken? {
    var high = report.cues.count
    var low = 0
    while low < high {
      let middle = (low + high) / 2
      if Int(report.cues[middle].start) < range.upperBound { low = middle + 1 } else { high = middle }
    }
    while low > 0, Int(report.cues[low - 1].start) >= range.lowerBound {
      low -= 1
      if wanted.has(report.cues[low].cue) { return report.cues[low] }
    }
    return nil
  }

  // MARK: Percentages

  private mutating func judgeRate(_ at: Int, _ written: Int) {
    // 「同比增长-7.0%」 is a fall.
    let direction = figure(at).value < .zero ? -written : written
    let delta = deltaBefore(at, direction)
    if let delta, delta == at - 1, changeDirection(delta) == -direction, label(at).count <= 9 {
      record(
        Relation(
          kind: .direction, verdict: .broken, subject: passage.figures[delta].index, operands: indices([at]),
          reason: .wrongDirection))
      return
    }
    guard mayTry(2 * around(at).count) else { return }
    let explicit = explicitLevels(at, dimension: delta.map { passage.figures[$0].dimension })
    if let explicit, let relation = heldRate(at, direction, nil, [explicit.current, explicit.base], ordered: true) {
      record(relation)
      return
    }
    for reach in [Reach.sentence, .passage] {
      let levels = levels(near: at, reach, dimension: delta.map { passage.figures[$0].dimension })
      guard mayTry(levels.count * levels.count / 2) else { return }
      if let relation = heldRate(at, direction, delta, levels, reversed: explicit) {
        record(relation)
        return
      }
    }
    judgeBrokenRate(at, direction, delta, explicit)
  }

  enum Reach { case sentence, passage }

  /// The amount of the change that the percentage restates: the change right before it.
  private func deltaBefore(_ at: Int, _ direction: Int) -> Int? {
    for other in stride(from: at - 1, through: max(0, at - 2), by: -1) {
      let entry = passage.figures[other]
      guard entry.clauseGroup == passage.figures[at].clauseGroup else { return nil }
      if entry.isPercent { continue }
      return changeDirection(other) == nil ? nil : other
    }
    return nil
  }

  /// Figures that may be the value before or after the change.
  private func levels(near at: Int, _ reach: Reach, dimension: UInt32?) -> [Int] {
    let entry = passage.figures[at]
    return around(at, 14).filter { other in
      let candidate = passage.figures[other]
      if other == at { return false }
      if reach == .sentence, candidate.sentence != entry.sentence { return false }
      if let dimension, candidate.dimension != dimension { return false }
      if dimension == nil, candidate.isPercent { return false }
      return changeDirection(other) == nil
    }
  }

  private func heldRate(
    _ at: Int, _ direction: Int, _ delta: Int?, _ levels: [Int], ordered: Bool = false,
    reversed: (current: Int, base: Int)? = nil
  ) -> Relation? {
    let stated = magnitude(at)
    if let delta {
      for level in levels where level != reversed?.base {
        guard let rate = rate(ofDelta: interval(delta), current: interval(level), direction) else { continue }
        if rate.meets(stated) { return growth(at, [level, delta], rate) }
      }
    }
    for current in levels {
      for base in levels
      where base != current && (!ordered || current == levels[0])
        && passage.figures[base].dimension == passage.figures[current].dimension
      {
        // The values that words put in order are not tried the other way round.
        if let reversed, current == reversed.base, base == reversed.current { continue }
        guard let rate = rate(current: interval(current), base: interval(base), direction), rate.meets(stated)
        else { continue }
        return growth(at, [min(base, current), max(base, current)] + (delta.map { [$0] } ?? []), rate)
      }
    }
    return nil
  }

  /// The stated change without its sign.
  private func magnitude(_ at: Int) -> NumberInterval {
    let stated = interval(at)
    return stated.upper < .zero ? NumberInterval(-stated.upper, -stated.lower) : stated
  }

  private func growth(_ at: Int, _ operands: [Int], _ computed: NumberInterval) -> Relation {
    Relation(
      kind: .growth, verdict: .held, subject: passage.figures[at].index, operands: indices(operands.sorted()),
      computed: computed)
  }

  private func rate(current: NumberInterval, base: NumberInterval, _ direction: Int) -> NumberInterval? {
    let change = direction > 0 ? current - base : base - current
    guard change.upper >= .zero else { return nil }
    return NumberInterval(max(change.lower, .zero), change.upper).divided(by: base)
  }

  private func rate(ofDelta delta: NumberInterval, current: NumberInterval, _ direction: Int) -> NumberInterval? {
    let base = direction > 0 ? current - delta : current + delta
    guard base.lower > .zero else { return nil }
    return delta.divided(by: base)
  }

  private mutating func judgeBrokenRate(
    _ at: Int, _ direction: Int, _ delta: Int?, _ explicit: (current: Int, base: Int)?
  ) {
    let subject = passage.figures[at].index
    if let (current, base) = explicit {
      let change = interval(current) - interval(base)
      let isWrongWay = direction > 0 ? change.upper < .zero : change.lower > .zero
      let computed = rate(current: interval(current), base: interval(base), isWrongWay ? -direction : direction)
      let broken = Relation(
        kind: isWrongWay ? .direction : .growth, verdict: .broken, subject: subject,
        operands: indices(([current, base] + (delta.map { [$0] } ?? [])).sorted()), computed: computed,
        reason: isWrongWay ? .wrongDirection : .none)
      record(isFollowedByLevel(base) ? broken : weakened(broken))
      return
    }
    if let delta, let relation = byName(at, direction, delta) {
      record(relation)
      return
    }
    guard let delta, let current = currentBefore(delta) else {
      relations.append(
        Relation(kind: .growth, verdict: .undecided, subject: subject, operands: [], reason: .operandsNotFound))
      return
    }
    if let slip = slip(at, direction, delta, current) {
      record(
        Relation(
          kind: .growth, verdict: .broken, subject: passage.figures[delta].index, operands: indices([current, at]),
          computed: scaled(interval(delta), slip), unitSlip: slip))
      return
    }
    record(
      weakened(
        Relation(
          kind: .growth, verdict: .broken, subject: subject, operands: indices([current, delta]),
          computed: rate(ofDelta: interval(delta), current: interval(current), direction))))
  }

  /// 「与上年相比，本年收入增加 D，增长 P」: the value stands where the same words stand, perhaps a paragraph before.
  private mutating func byName(_ at: Int, _ direction: Int, _ delta: Int) -> Relation? {
    guard currentBefore(delta) == nil, let token = lastToken(in: label(delta), of: CueSet([.up, .down])) else {
      return nil
    }
    let name = label(delta).lowerBound..<Int(token.start)
    guard name.count >= 9, name.count <= 36,
      let current = namedFigure(
        name, dimension: passage.figures[delta].dimension, besides: passage.figures[delta].index),
      current.isSure,
      let rate = rate(
        ofDelta: interval(delta), current: report.figures[current.index].interval, direction)
    else { return nil }
    return Relation(
      kind: .growth, verdict: rate.meets(magnitude(at)) ? .held : .broken, severity: .warning,
      subject: passage.figures[at].index,
      operands: [Int32(current.index), Int32(passage.figures[delta].index)].sorted(),
      computed: rate)
  }

  /// The power of ten by which the change must be shifted to give the stated percentage, when one does.
  private func slip(_ at: Int, _ direction: Int, _ delta: Int, _ current: Int) -> Int? {
    // 元 and 万元 are mixed up; one reservoir is never ten thousand.
    guard figure(delta).kind == .money else { return nil }
    for power in [4, -4, 8, -8] {
      let shifted = scaled(interval(delta), power)
      if let rate = rate(ofDelta: shifted, current: interval(current), direction), rate.meets(interval(at)) {
        return power
      }
    }
    return nil
  }

  func scaled(_ interval: NumberInterval, _ power: Int) -> NumberInterval {
    NumberInterval(
      interval.lower.shifted(byPowerOfTen: power) ?? interval.lower,
      interval.upper.shifted(byPowerOfTen: power) ?? interval.upper)
  }

  /// The nearest level before the change, in its sentence, whose sentence compares it (「较上年」).
  private func currentBefore(_ delta: Int) -> Int? {
    let entry = passage.figures[delta]
    guard entry.label.has(.versus) || entry.gapCues.has(.versus) else { return nil }
    for at in before(delta) {
      let other = passage.figures[at]
      guard other.sentence == entry.sentence, other.clauseGroup == entry.clauseGroup else { return nil }
      if other.dimension == entry.dimension, changeDirection(at) == nil { return at }
    }
    return nil
  }

  // MARK: Amounts

  private mutating func judgeAmount(_ at: Int, _ direction: Int) {
    let entry = passage.figures[at]
    let isPoints = figure(at).kind == .percentagePoint
    let dimension = isPoints ? UInt32(FigureKind.percent.rawValue) << 16 : entry.dimension
    let near = around(at, 24).filter {
      passage.figures[$0].dimension == dimension && $0 != at && changeDirection($0) == nil
        && passage.figures[$0].sentence == entry.sentence
    }
    guard mayTry(near.count * near.count / 8 + 2 * around(at).count) else { return }
    let stated = interval(at)
    let explicit = explicitLevels(at, dimension: dimension)
    for current in near {
      for base in near where base != current && !(current == explicit?.base && base == explicit?.current) {
        let change =
          direction > 0
          ? levelInterval(current) - levelInterval(base) : levelInterval(base) - levelInterval(current)
        guard change.meets(stated) else { continue }
        record(
          Relation(
            kind: .growth, verdict: .held, subject: entry.index,
            operands: indices([min(current, base), max(current, base)]), computed: change))
        return
      }
    }
    guard let (current, base) = explicit else { return }
    let change = levelInterval(current) - levelInterval(base)
    let isWrongWay = direction > 0 ? change.upper < .zero : change.lower > .zero
    let computed = change.lower < .zero ? NumberInterval(-change.upper, -change.lower) : change
    if !isWrongWay, computed.meets(stated) {
      record(
        Relation(
          kind: .growth, verdict: .held, subject: entry.index,
          operands: indices([min(current, base), max(current, base)]), computed: computed))
      return
    }
    let broken = Relation(
      kind: isWrongWay ? .direction : .growth, verdict: .broken, subject: entry.index,
      operands: indices([min(current, base), max(current, base)]), computed: computed,
      reason: isWrongWay ? .wrongDirection : .none)
    record(isFollowedByLevel(base) ? broken : weakened(broken))
  }
}

extension PassageFigure {
  func comparison(_ report: Report) -> Comparison { report.figures[index].comparison }
}
