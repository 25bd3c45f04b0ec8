import Figures
import ReportReading

/// Scores of the parts in a sentence of their own: 「自评得分96.8分。各部分得分为预算执行9.8分、产出49分 …」.
extension ProseScan {
  mutating func findScoreLists() {
    for first in passage.figures.indices where figure(first).kind == .score && announcesParts(first) {
      let base = passage.figures[first]
      var parts: [Int] = []
      for at in first..<passage.figures.count {
        let entry = passage.figures[at]
        if entry.sentence != base.sentence || (at > first && entry.marks.contains(.semicolon)) { break }
        if entry.dimension == base.dimension, entry.depth == base.depth, !isRelative(at) { parts.append(at) }
      }
      guard parts.count >= 3, let total = totalBefore(first) ?? totalScore else { continue }
      guard !judged[total] else { continue }
      let sum = parts.reduce(NumberInterval(exactly: .zero)) { $0 + NumberInterval(exactly: figure($1).value) }
      let stated = report.figures[total].interval
      record(
        Relation(
          kind: .sum, verdict: sum.meets(stated) ? .held : .broken, subject: total, operands: indices(parts),
          computed: sum))
    }
  }

  private func announcesParts(_ at: Int) -> Bool {
    let end = Int(figure(at).start)
    let start = max(Int(report.contexts[passage.figures[at].index].sentenceStart), end - 1_000)
    return bytes.containsAny(["各部分得分", "各项得分", "分项得分", "各指标得分", "各项指标得分", "各部分分别得"], in: start..<end)
  }

  private func totalBefore(_ at: Int) -> Int? {
    around(at).last {
      $0 < at && figure($0).kind == .score && passage.figures[$0].label.has(.score)
        && passage.figures[$0].sentence < passage.figures[at].sentence
    }.map { passage.figures[$0].index }
  }
}
