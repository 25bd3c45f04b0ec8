import Figures
import ReportReading
import RulePacks

/// Questionnaires: returned ones cannot outnumber those distributed, nor valid ones those returned.
enum SurveyFinder {
  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    let steps: [Cue] = [.distributed, .returned, .valid, .satisfied]
    var last: [(index: Int, step: Int)] = []
    var segment: Int32 = -1
    for index in report.figures.indices where isCount(report.figures[index]) {
      let context = report.contexts[index]
      if context.segment != segment {
        segment = context.segment
        last = []
      }
      // 「各发放300份，共900份」: the total takes the place of what it adds up.
      if let before = last.last, context.labelCues.hasAny(CueSet([.jointly, .total])),
        !context.labelCues.hasAny(CueSet(steps))
      {
        last[last.count - 1] = (index, before.step)
        continue
      }
      guard let step = steps.lastIndex(where: { context.labelCues.has($0) }) else { continue }
      if let before = last.last, before.step < step,
        report.figures[before.index].unit.dimension == report.figures[index].unit.dimension
      {
        let isHeld = report.figures[index].lower <= report.figures[before.index].upper
        relations.append(
          Relation(
            kind: .part, verdict: isHeld ? .held : .broken, subject: before.index, operands: [Int32(index)],
            computed: report.figures[index].interval))
      }
      last.append((index, step))
    }
  }

  /// Questionnaires are counted in 份.
  private static func isCount(_ figure: Figure) -> Bool {
    figure.kind == .count && figure.unit.text == "份" && figure.comparison == .none
  }
}
