import Figures
import ReportReading

/// Lists by class whose total stands a sentence or a paragraph before: 「本年支出 T。…按功能分类：A、B、C」.
extension ProseScan {
  mutating func findClassifiedLists() {
    for first in passage.figures.indices where passage.figures[first].marks.contains(.colon) {
      let base = passage.figures[first]
      guard figure(first).kind == .money, announcesClasses(first),
        !passage.figures[..<first].contains(where: { $0.sentence == base.sentence && $0.dimension == base.dimension })
      else { continue }
      var parts: [Int] = []
      for at in first..<min(passage.figures.count, first + 24) {
        let entry = passage.figures[at]
        guard entry.sentence == base.sentence, entry.depth >= base.depth else { break }
        if entry.depth == base.depth, entry.dimension == base.dimension, !isRelative(at) { parts.append(at) }
      }
      guard parts.count >= 3, let total = totalOfClass(before: first, dimension: base.dimension) else { continue }
      let sum = self.sum(of: parts)
      let whole = report.figures[total].interval
      let isHeld = sum.meets(whole)
      let verdict = SumVerdict.judge(sum, whole, isOpen: false, isClosed: true)
      guard isHeld || verdict.verdict == .broken && verdict.reason == .none else { continue }
      record(
        Relation(
          kind: .sum, verdict: isHeld ? .held : .broken, severity: .warning, subject: total, operands: indices(parts),
          computed: sum))
    }
  }

  private func announcesClasses(_ first: Int) -> Bool {
    let start = report.contexts[passage.figures[first].index].sentence.lowerBound
    let words = max(start, Int(figure(first).start) - 90)..<Int(figure(first).start)
    return bytes.contains("按", in: words)
      && bytes.containsAny(["分类", "划分", "性质", "来源", "用途", "科目", "分:"], in: words)
  }

  /// The last expenditure or income before the list, within forty figures.
  private func totalOfClass(before first: Int, dimension: UInt32) -> Int? {
    let here = passage.figures[first].index
    for index in stride(from: here - 1, through: max(0, here - 40), by: -1) {
      let cues = report.contexts[index].labelCues
      guard Passage.dimension(of: report.figures[index]) == dimension,
        cues.hasAny(CueSet([.spend, .income])),
        !cues.hasAny(CueSet([.basic, .project, .ofWhich, .up, .down, .lastYear])),
        report.segments[Int(report.contexts[index].segment)].kind != .cell
      else { continue }
      return index
    }
    return nil
  }
}
