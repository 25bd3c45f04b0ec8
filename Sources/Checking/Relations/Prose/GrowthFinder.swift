import Figures
import ReportReading

/// Growth and decline: 「C，比上年 B 增加 D，增长 P%」「由 B 提高到 C」, in any subset of B, C, D, P.
extension ProseScan {
  mutating func findGrowth() {
    findLevelDirections()
    findPointGaps()
    for at in passage.figures.indices {
      guard let direction = changeDirection(at), figure(at).comparison == .none else { continue }
      if figure(at).kind == .percent {
        judgeRate(at, direction)
      } else {
        judgeAmount(at, direction)
      }
    }
  }

  /// +1 for a rise, −1 for a fall, `nil` when the figure is no change (「提高到 14.7 万」 is a level).
  func changeDirection(_ at: Int) -> Int? {
    let entry = passage.figures[at]
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

  private static let nounLikeVerbs: [Phrase] = ["提升", "提高", "扩大", "压缩", "压减", "增加"]
  private static let levelWords: [Phrase] = ["到", "至"]

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

  private mutating func judgeRate(_ at: Int, _ direction: Int) {
    let delta = deltaBefore(at, direction)
    if let delta, delta == at - 1, changeDirection(delta) == -direction, label(at).count <= 9 {
      record(
        Relation(
          kind: .direction, verdict: .broken, subject: passage.figures[delta].index, operands: indices([at]),
          reason: .wrongDirection))
      return
    }
    for reach in [Reach.sentence, .passage] {
      let levels = levels(near: at, reach, dimension: delta.map { passage.figures[$0].dimension })
      if let relation = heldRate(at, direction, delta, levels) {
        record(relation)
        return
      }
    }
    judgeBrokenRate(at, direction, delta)
  }

  enum Reach { case sentence, passage }

  /// The amount of the change that the percentage restates: the change right before it.
  private func deltaBefore(_ at: Int, _ direction: Int) -> Int? {
    for other in stride(from: at - 1, through: max(0, at - 2), by: -1) {
      let entry = passage.figures[other]
      guard entry.sentence == passage.figures[at].sentence else { return nil }
      if entry.dimension >> 16 == UInt32(FigureKind.percent.rawValue) { continue }
      return changeDirection(other) == nil ? nil : other
    }
    return nil
  }

  /// Figures that may be the value before or after the change.
  private func levels(near at: Int, _ reach: Reach, dimension: UInt32?) -> [Int] {
    let entry = passage.figures[at]
    return passage.figures.indices.filter { other in
      let candidate = passage.figures[other]
      if other == at || abs(other - at) > 14 { return false }
      if reach == .sentence, candidate.sentence != entry.sentence { return false }
      if let dimension, candidate.dimension != dimension { return false }
      if dimension == nil, candidate.dimension >> 16 == UInt32(FigureKind.percent.rawValue) { return false }
      return changeDirection(other) == nil
    }
  }

  private func heldRate(_ at: Int, _ direction: Int, _ delta: Int?, _ levels: [Int]) -> Relation? {
    let stated = interval(at)
    if let delta {
      for level in levels {
        guard let rate = rate(ofDelta: interval(delta), current: interval(level), direction) else { continue }
        if rate.meets(stated) { return growth(at, [level, delta], rate) }
      }
    }
    for current in levels {
      for base in levels
      where base != current && passage.figures[base].dimension == passage.figures[current].dimension {
        guard let rate = rate(current: interval(current), base: interval(base), direction), rate.meets(stated)
        else { continue }
        return growth(at, [min(base, current), max(base, current)] + (delta.map { [$0] } ?? []), rate)
      }
    }
    return nil
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

  private mutating func judgeBrokenRate(_ at: Int, _ direction: Int, _ delta: Int?) {
    let subject = passage.figures[at].index
    if let (current, base) = explicitLevels(at, dimension: delta.map { passage.figures[$0].dimension }) {
      let change = interval(current) - interval(base)
      let isWrongWay = direction > 0 ? change.upper < .zero : change.lower > .zero
      let computed = rate(current: interval(current), base: interval(base), isWrongWay ? -direction : direction)
      record(
        Relation(
          kind: isWrongWay ? .direction : .growth, verdict: .broken, subject: subject,
          operands: indices(([current, base] + (delta.map { [$0] } ?? [])).sorted()), computed: computed,
          reason: isWrongWay ? .wrongDirection : .none))
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
      Relation(
        kind: .growth, verdict: .broken, subject: subject, operands: indices([current, delta]),
        computed: rate(ofDelta: interval(delta), current: interval(current), direction)))
  }

  /// The power of ten by which the change must be shifted to give the stated percentage, when one does.
  private func slip(_ at: Int, _ direction: Int, _ delta: Int, _ current: Int) -> Int? {
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
    for at in stride(from: delta - 1, through: 0, by: -1) {
      let other = passage.figures[at]
      guard other.sentence == entry.sentence, other.clauseGroup == entry.clauseGroup else { return nil }
      if other.dimension == entry.dimension, changeDirection(at) == nil { return at }
    }
    return nil
  }

  // MARK: Explicit values

  /// The value after and before the change, when words name the one before (「上年的 B」「由 B 提高到 C」).
  func explicitLevels(_ at: Int, dimension: UInt32?) -> (current: Int, base: Int)? {
    let entry = passage.figures[at]
    var base: Int?
    for other in passage.figures.indices where other != at {
      let candidate = passage.figures[other]
      guard candidate.sentence == entry.sentence, candidate.clauseGroup == entry.clauseGroup || candidate.depth > 0,
        isBase(other), changeDirection(other) == nil, candidate.comparison(report) == .none
      else { continue }
      if let dimension, candidate.dimension != dimension { continue }
      if other > at, (at + 1..<other).contains(where: { changeDirection($0) != nil && figure($0).kind == .percent }) {
        continue
      }
      if bytes.contains("环比", in: label(at)), candidate.label.has(.lastYear) { continue }
      if base == nil || abs(other - at) < abs((base ?? other) - at) { base = other }
    }
    guard let base, let current = current(for: base, at) else { return nil }
    return (current, base)
  }

  private func isBase(_ at: Int) -> Bool {
    let entry = passage.figures[at]
    if entry.label.has(.lastYear) { return true }
    let clause = wordsBefore(at)
    if cues(in: clause).has(.versus), bytes.hasSuffix("的", in: clause) { return true }
    guard isFollowedByLevel(at) else { return false }
    return bytes.contains("由", in: clause) || bytes.contains("从", in: clause)
  }

  /// The words between the quantity before (or the last comma) and this one; years among them are words.
  func wordsBefore(_ at: Int) -> Range<Int> {
    let end = Int(figure(at).start)
    let lowest = at > 0 ? Int(figure(at - 1).end) : report.segments[passage.segment].range.lowerBound
    var start = end
    while start > lowest, bytes[start - 1] != UInt8(ascii: ","), bytes[start - 1] != UInt8(ascii: ";") { start -= 1 }
    return start..<end
  }

  /// The start of the sentence's part between semicolons in which the figure stands.
  private func clauseStart(_ at: Int) -> Int {
    var first = at
    while first > 0, passage.figures[first - 1].clauseGroup == passage.figures[at].clauseGroup { first -= 1 }
    return label(first).lowerBound
  }

  private func isFollowedByLevel(_ at: Int) -> Bool {
    guard at + 1 < passage.figures.count else { return false }
    return bytes.containsAny(Self.levelWords, in: Int(figure(at).end)..<Int(figure(at + 1).start))
  }

  /// The value that the base is compared with: behind 「到」, else the nearest before it, else the nearest behind.
  private func current(for base: Int, _ at: Int) -> Int? {
    let entry = passage.figures[base]
    func fits(_ other: Int) -> Bool {
      let candidate = passage.figures[other]
      return other != at && candidate.dimension == entry.dimension && candidate.sentence == entry.sentence
        && changeDirection(other) == nil && !isBase(other)
    }
    if isFollowedByLevel(base), base + 1 != at, fits(base + 1) { return base + 1 }
    for other in stride(from: base - 1, through: 0, by: -1) where fits(other) {
      // 「786篇，其中…、市级529篇，比上年的702篇增加」: the total is compared, not its last part.
      if let whole = wholeInPassage(of: other) { return whole }
      return passage.figures[other].clauseGroup == entry.clauseGroup || entry.depth > 0 ? other : nil
    }
    return nil
  }

  /// The total of the sum in which the figure is a part, when it stands in this passage.
  private func wholeInPassage(of part: Int) -> Int? {
    let index = Int32(passage.figures[part].index)
    for relation in relations.reversed() where relation.kind == .sum && relation.operands.contains(index) {
      return passage.figures.indices.first { passage.figures[$0].index == Int(relation.subject) }
    }
    return nil
  }

  // MARK: Amounts

  private mutating func judgeAmount(_ at: Int, _ direction: Int) {
    let entry = passage.figures[at]
    let isPoints = figure(at).kind == .percentagePoint
    let dimension = isPoints ? UInt32(FigureKind.percent.rawValue) << 16 : entry.dimension
    let near = passage.figures.indices.filter {
      passage.figures[$0].dimension == dimension && $0 != at && changeDirection($0) == nil
        && passage.figures[$0].sentence == entry.sentence
    }
    let stated = interval(at)
    for current in near {
      for base in near where base != current {
        let change = direction > 0 ? interval(current) - interval(base) : interval(base) - interval(current)
        guard change.meets(stated) else { continue }
        record(
          Relation(
            kind: .growth, verdict: .held, subject: entry.index,
            operands: indices([min(current, base), max(current, base)]), computed: change))
        return
      }
    }
    guard let (current, base) = explicitLevels(at, dimension: dimension) else { return }
    let change = interval(current) - interval(base)
    let isWrongWay = direction > 0 ? change.upper < .zero : change.lower > .zero
    let computed = change.lower < .zero ? NumberInterval(-change.upper, -change.lower) : change
    record(
      Relation(
        kind: isWrongWay ? .direction : .growth, verdict: .broken, subject: entry.index,
        operands: indices([min(current, base), max(current, base)]), computed: computed,
        reason: isWrongWay ? .wrongDirection : .none))
  }
}

extension PassageFigure {
  func comparison(_ report: Report) -> Comparison { report.figures[index].comparison }
}
