import Figures
import ReportReading

/// Which figure is the value before a change and which the value after it, when words say so.
extension ProseScan {
  /// The value after and before the change, when words name the one before (「上年的 B」「由 B 提高到 C」).
  func explicitLevels(_ at: Int, dimension: UInt32?) -> (current: Int, base: Int)? {
    let entry = passage.figures[at]
    var base: Int?
    for other in around(at) where other != at {
      let candidate = passage.figures[other]
      guard candidate.sentence == entry.sentence, candidate.clauseGroup == entry.clauseGroup || candidate.depth > 0,
        isBase(other), changeDirection(other) == nil, candidate.comparison(report) == .none
      else { continue }
      if let dimension, candidate.dimension != dimension { continue }
      if other > at, (at + 1..<other).contains(where: { changeDirection($0) != nil && figure($0).kind == .percent }) {
        continue
      }
      if bytes.contains("环比", in: label(at)), candidate.label.has(.lastYear) { continue }
      if other > at, !isNamedAlike(other, at) { continue }
      if base == nil || abs(other - at) < abs((base ?? other) - at) { base = other }
    }
    guard let base, let current = current(for: base, at) else { return nil }
    return (current, base)
  }

  /// 「农药620吨，下降5.3%…（上年化肥4.10万吨、农药655吨）」: of several bases only the one of the same name counts.
  private func isNamedAlike(_ base: Int, _ at: Int) -> Bool {
    let bases = around(at).filter {
      $0 > at && passage.figures[$0].depth > passage.figures[at].depth
        && passage.figures[$0].sentence == passage.figures[at].sentence
        && passage.figures[$0].dimension == passage.figures[base].dimension
    }
    if bases.count <= 1 { return true }
    guard let current = figureBefore(at) else { return false }
    let name = label(current)
    guard name.count >= 6 else { return false }
    return bytes.contains(textAt: name.upperBound - 6..<name.upperBound, in: label(base))
  }

  func isBase(_ at: Int) -> Bool {
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
    let lowest = max(
      end - Self.longestWords, at > 0 ? Int(figure(at - 1).end) : report.segments[passage.segment].range.lowerBound)
    var start = end
    while start > lowest, bytes[start - 1] != UInt8(ascii: ","), bytes[start - 1] != UInt8(ascii: ";") { start -= 1 }
    return start..<end
  }

  /// Bytes of words without a comma that are looked through.
  private static let longestWords = 900

  /// The start of the sentence's part between semicolons in which the figure stands.
  func clauseStart(_ at: Int) -> Int {
    var first = at
    while first > 0, at - first < Self.passageReach,
      passage.figures[first - 1].clauseGroup == passage.figures[at].clauseGroup
    { first -= 1 }
    // A comparison may open the sentence before a comma: 「与上年相比，收入增加…」.
    let sentence = report.contexts[passage.figures[first].index].sentence.lowerBound
    return max(sentence, first > 0 ? Int(figure(first - 1).end) : sentence)
  }

  func isFollowedByLevel(_ at: Int) -> Bool {
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
    if let named = namedBefore(base) { return named }
    for other in before(base) where fits(other) {
      // 「786篇，其中…、市级529篇，比上年的702篇增加」: the total is compared, not its last part.
      if let whole = wholeInPassage(of: other) { return whole }
      let group = entry.depth > 0 ? passage.figures[at].clauseGroup : entry.clauseGroup
      return passage.figures[other].clauseGroup == group ? other : nil
    }
    return nil
  }

  /// 「支出752.64万元，…。支出比上年的732.40万元减少」: the subject of the comparison, stated a sentence before.
  private func namedBefore(_ base: Int) -> Int? {
    let clause = wordsBefore(base)
    guard let versus = Self.comparisons.compactMap({ bytes.firstIndex(of: $0, in: clause) }).min(),
      versus - clause.lowerBound >= 6
    else { return nil }
    let name = versus - 6..<versus
    return around(base).last {
      $0 < base && passage.figures[$0].dimension == passage.figures[base].dimension
        && passage.figures[$0].sentence >= passage.figures[base].sentence - 2 && changeDirection($0) == nil
        && bytes.hasSuffix(textAt: name, in: label($0))
    }
  }

  /// The total of the sum in which the figure is a part, when it stands in this passage.
  func wholeInPassage(of part: Int) -> Int? {
    let index = Int32(passage.figures[part].index)
    for relation in relations[passageRelations...].reversed()
    where relation.kind == .sum && relation.operands.contains(index) {
      return around(part).first { passage.figures[$0].index == Int(relation.subject) }
    }
    return nil
  }

  /// A level as it enters a difference: 「100%」 is all, not 99.5 %.
  func levelInterval(_ at: Int) -> NumberInterval {
    let level = figure(at)
    let isExact = level.kind == .percent && (level.value == .one || level.comparison != .none)
    return isExact ? NumberInterval(exactly: level.value) : level.interval
  }
}
