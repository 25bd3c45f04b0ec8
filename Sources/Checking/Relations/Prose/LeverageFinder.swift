import Figures
import ReportReading

/// Ratios written 1:N between amounts: 「拉动消费3.6亿元，按兑付资金计算，杠杆率约1:42」.
extension ProseScan {
  mutating func findLeverage() {
    for at in passage.figures.indices where figure(at).kind == .ratio && !judged[passage.figures[at].index] {
      let entry = passage.figures[at]
      guard
        let driven = around(at).last(where: {
          $0 < at && passage.figures[$0].sentence == entry.sentence && figure($0).kind == .money
        })
      else { continue }
      let index = passage.figures[driven].index
      guard mayTry(near(index).count / 2) else { return }
      let candidates = amounts(besides: index).filter { report.figures[$0].value < report.figures[index].value }
      let held = candidates.first { base in
        report.figures[index].interval.divided(by: report.figures[base].interval)?.meets(interval(at)) ?? false
      }
      if let held {
        record(leverage(at, index, held, .held))
      } else if let base = namedBase(at, candidates) {
        record(leverage(at, index, base, .broken))
      } else {
        relations.append(
          Relation(
            kind: .ratio, verdict: .undecided, subject: entry.index, operands: [Int32(index)],
            reason: .operandsNotFound))
      }
    }
  }

  private func leverage(_ at: Int, _ driven: Int, _ base: Int, _ verdict: Relation.Verdict) -> Relation {
    Relation(
      kind: .ratio, verdict: verdict, subject: passage.figures[at].index,
      operands: [driven, base].sorted().map { Int32($0) },
      computed: report.figures[driven].interval.divided(by: report.figures[base].interval))
  }

  private func amounts(besides index: Int) -> [Int] {
    near(index).filter {
      $0 != index && report.figures[$0].kind == .money && report.figures[$0].comparison == .none
        && !report.contexts[$0].labelCues.hasAny(CueSet([.average, .up, .down]))
    }
  }

  /// The amount that the words name as the base: 「按兑付资金计算」 → 兑付 1,152 万元.
  private func namedBase(_ at: Int, _ candidates: [Int]) -> Int? {
    let sentence = report.contexts[passage.figures[at].index].sentence
    let before = sentence.lowerBound..<Int(figure(at).start)
    guard let by = bytes.firstIndex(of: "按", in: before), by + 9 <= before.upperBound else { return nil }
    let word = by + 3..<by + 9
    let here = passage.figures[at].index
    return candidates.filter { bytes.contains(textAt: word, in: report.contexts[$0].label) }
      .min { abs($0 - here) < abs($1 - here) }
  }
}
