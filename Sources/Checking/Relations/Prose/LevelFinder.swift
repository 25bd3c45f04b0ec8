import Figures
import ReportReading

/// Two values that words put in order: 「由91.5%升至90.2%」, 「92.4%，比目标90%高3.4个百分点」.
extension ProseScan {
  /// The verb between two levels must agree with them.
  mutating func findLevelDirections() {
    for at in passage.figures.indices.dropFirst() {
      let before = passage.figures[at - 1]
      let entry = passage.figures[at]
      guard before.dimension == entry.dimension, before.clauseGroup == entry.clauseGroup,
        !entry.marks.contains(.comma), figure(at).comparison == .none,
        bytes.containsAny(["由", "从"], in: wordsBefore(at - 1))
      else { continue }
      let gap = Int(figure(at - 1).end)..<Int(figure(at).start)
      let isRise = bytes.containsAny(Self.rises, in: gap)
      let isFall = bytes.containsAny(Self.falls, in: gap)
      guard isRise != isFall else { continue }
      // 「由9等提高到8等」: of ranks and days the smaller is often the better.
      switch figure(at).kind {
      case .percent, .money, .person, .personTime, .household, .area, .mass: break
      default: continue
      }
      let isWrong = isRise ? interval(at).upper < interval(at - 1).lower : interval(at).lower > interval(at - 1).upper
      relations.append(
        Relation(
          kind: .direction, verdict: isWrong ? .broken : .held, subject: entry.index, operands: indices([at - 1]),
          reason: isWrong ? .wrongDirection : .none))
    }
  }

  private static let rises: [Phrase] = [
    "增加到", "增至", "增长到", "提高到", "提高至", "上升到", "上升至", "上升为", "升至", "升到", "提升到", "提升至", "扩大到", "增加至", "增长至",
  ]
  private static let falls: [Phrase] = [
    "减少到", "减至", "下降到", "下降至", "下降为", "降至", "降到", "降低到", "降低至", "减少至", "缩短到", "缩短至", "压减到", "压减至",
  ]

  /// Percentage points above or below another percentage (「比目标高」「高于标准」).
  mutating func findPointGaps() {
    for at in passage.figures.indices
    where figure(at).kind == .percentagePoint && !judged[passage.figures[at].index] && at >= 2 {
      let isAdjective = bytes.hasSuffix("高", in: label(at)) || bytes.hasSuffix("低", in: label(at))
      let isVerb = bytes.containsAny(["提高", "降低", "增高", "减低"], in: label(at))
      guard !isVerb, isAdjective || bytes.containsAny(["高于", "低于", "超过"], in: wordsBefore(at - 1)) else { continue }
      let (first, second) = (at - 2, at - 1)
      guard figure(first).kind == .percent, figure(second).kind == .percent,
        passage.figures[first].clauseGroup == passage.figures[at].clauseGroup,
        isCompared(first, second)
      else { continue }
      let gap = levelInterval(first) - goalInterval(second)
      let size = gap.upper < .zero ? NumberInterval(-gap.upper, -gap.lower) : gap
      let isHeld = size.meets(interval(at))
      record(
        Relation(
          kind: .growth, verdict: isHeld ? .held : .broken, subject: passage.figures[at].index,
          operands: indices([first, second]), computed: size))
    }
  }

  private func isCompared(_ first: Int, _ second: Int) -> Bool {
    let gap = Int(figure(first).end)..<Int(figure(second).start)
    return cues(in: gap).has(.versus) || bytes.containsAny(["高于", "低于", "超过"], in: gap)
  }

  /// A goal is exact, however few decimals it has.
  private func goalInterval(_ at: Int) -> NumberInterval {
    let isGoal =
      figure(at).comparison != .none || bytes.containsAny(["目标", "标准", "计划", "要求"], in: label(at))
      || bytes.containsAny(["目标", "标准", "要求"], in: tail(at))
    return isGoal ? NumberInterval(exactly: figure(at).value) : levelInterval(at)
  }
}
