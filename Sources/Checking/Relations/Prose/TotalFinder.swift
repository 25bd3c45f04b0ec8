import Figures
import ReportReading

/// Totals that follow their parts: 「A、B、C，合计 T」「机关在职 A 名；中心在职 B 名，全部门共 T 人」.
extension ProseScan {
  mutating func findTotals() {
    for total in passage.figures.indices {
      let entry = passage.figures[total]
      guard !judged[entry.index],
        entry.label.has(.total) || entry.label.has(.jointly) || entry.label.has(.cumulative) || isFinalScore(total),
        !entry.isPercent, !isRelative(total), !entry.label.has(.share)
      else { continue }
      // 总支出 and 总收入 open an account of their own; they do not add up what stands before them.
      if bytes.containsAny(["总支出", "总收入", "总投资", "总量", "总额"], in: label(total)) { continue }
      let parts = partsBefore(total)
      if parts.count >= 2 { judgeTotal(total, parts) }
    }
  }

  /// Commensurable figures before the total, nearest first: its sentence, or the one before when it has none.
  private func partsBefore(_ total: Int) -> [Int] {
    let entry = passage.figures[total]
    let strong = entry.label.has(.total)
    var parts: [Int] = []
    var sentence = entry.sentence
    var at = total - 1
    while at >= 0, parts.count < 14 {
      let other = passage.figures[at]
      if other.sentence != sentence {
        guard parts.isEmpty, strong, other.sentence >= entry.sentence - 1 else { break }
        sentence = other.sentence
      }
      if other.depth < entry.depth { break }
      if other.depth == entry.depth, other.dimension == entry.dimension, !isRelative(at) {
        if other.label.has(.total), !parts.isEmpty { break }
        // 「预算合计 A，支出合计 B」: another role's total is no part of this one.
        if other.label.has(.total), strong, other.sentence == entry.sentence, !sameRole(at, total) {
          at -= 1
          continue
        }
        parts.append(at)
        if other.label.has(.total) || other.gapCues.has(.ofWhich) { break }
      }
      at -= 1
    }
    return parts
  }

  private mutating func judgeTotal(_ total: Int, _ parts: [Int]) {
    let whole = interval(total)
    let subject = passage.figures[total].index
    var sum = NumberInterval(exactly: .zero)
    for (count, part) in parts.enumerated() {
      sum = sum + interval(part)
      if count >= 1, sum.meets(whole) {
        let used = Array(parts.prefix(count + 1).reversed())
        record(Relation(kind: .sum, verdict: .held, subject: subject, operands: indices(used), computed: sum))
        return
      }
    }
    let ofRole = parts.filter { sameRole($0, total) }
    for group in [ofRole, parts.filter { isScoreGiven($0) }]
      + parts.map({ part in parts.filter { sameEnding($0, part) } })
    {
      guard group.count >= 2, group.count < parts.count else { continue }
      let groupSum = self.sum(of: group)
      if groupSum.meets(whole) {
        record(
          Relation(
            kind: .sum, verdict: .held, subject: subject, operands: indices(group.reversed()), computed: groupSum))
        return
      }
    }
    judgeBrokenTotal(total, parts)
  }

  private mutating func judgeBrokenTotal(_ total: Int, _ parts: [Int]) {
    let entry = passage.figures[total]
    let nearest = parts[0]
    if areExplained(parts) { return }
    for ofRole in [parts.filter { sameRole($0, total) }, parts.filter { isScoreGiven($0) }]
    where ofRole.count >= 2 && ofRole.count < parts.count {
      recordBroken(total, ofRole)
      return
    }
    if let start = parts.firstIndex(where: { passage.figures[$0].gapCues.has(.respectively) }), start >= 1 {
      let listed = Array(parts.prefix(start + 1))
      let sum = self.sum(of: listed)
      guard sum.upper.units < interval(total).lower.units * 3, sum.upper.units * 3 > interval(total).lower.units else {
        return
      }
      record(
        Relation(
          kind: .sum, verdict: .broken, subject: entry.index, operands: indices(listed.reversed()),
          computed: sum))
      return
    }
    let group = parts.filter { sameEnding($0, nearest) }
    let isGrouped = group.count >= 2
    recordBroken(total, isGrouped ? group : parts)
  }

  private mutating func recordBroken(_ total: Int, _ used: [Int]) {
    let entry = passage.figures[total]
    let isGrouped = used.count >= 2 && used.allSatisfy { sameEnding($0, used[0]) }
    let sum = self.sum(of: used)
    let verdict = SumVerdict.judge(sum, interval(total), isOpen: false, isClosed: false)
    guard verdict.verdict == .broken, verdict.reason == .none else { return }
    let clear =
      (entry.label.has(.total) || isGrouped || isFinalScore(total))
      && passage.figures[used[0]].sentence >= entry.sentence - 1
    record(
      Relation(
        kind: .sum, verdict: .broken, severity: clear ? .error : .warning, subject: entry.index,
        operands: indices(used.reversed()), computed: sum))
  }

  /// 「投入得14.5分」 as opposed to 「投入15分」.
  func isScoreGiven(_ at: Int) -> Bool {
    figure(at).kind == .score && (bytes.hasSuffix("得", in: label(at)) || bytes.hasSuffix("得分", in: label(at)))
  }

  /// Whether the words before the total word (「支出合计」) end the other label, too.
  private func sameRole(_ part: Int, _ total: Int) -> Bool {
    guard let token = lastToken(in: label(total), of: CueSet(.total)) else { return false }
    let role = max(label(total).lowerBound, Int(token.start) - 6)..<Int(token.start)
    guard role.count == 6 else { return false }
    return bytes.contains(textAt: role, in: label(part))
  }

  /// 「预算执行9.5分，产出47.6分，…，综合得分95.8分」
  private func isFinalScore(_ at: Int) -> Bool {
    figure(at).kind == .score && bytes.containsAny(["综合得分", "自评得分", "总得分", "最终得分", "综合评分"], in: label(at))
  }

  /// Parts that already make up another total are not the parts of this one.
  private func areExplained(_ parts: [Int]) -> Bool {
    let indices = Set(parts.map { Int32(passage.figures[$0].index) })
    return relations.suffix(24).contains {
      $0.kind == .sum && $0.verdict == .held && indices.isSubset(of: Set($0.operands + [$0.subject]))
    }
  }

  /// Whether two labels end with the same two characters (「机关…在职」「中心…在职」).
  private func sameEnding(_ a: Int, _ b: Int) -> Bool {
    let left = label(a)
    let right = label(b)
    guard left.count >= 6, right.count >= 6 else { return false }
    for k in 1...6 where bytes[left.upperBound - k] != bytes[right.upperBound - k] { return false }
    return true
  }
}
