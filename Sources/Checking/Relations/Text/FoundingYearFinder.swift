import Figures
import ReportReading
import RulePacks

/// The year in which the unit was founded, stated twice: 「成立于2012年」「自2021年中心成立以来」.
enum FoundingYearFinder {
  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    var first: Int?
    for index in report.figures.indices where report.figures[index].kind == .year {
      let context = report.contexts[index]
      let bytes = report.text.bytes
      let tail = context.tail.lowerBound..<min(context.tail.upperBound, context.tail.lowerBound + 30)
      guard
        bytes.containsAny(["成立于", "组建于", "设立于"], in: context.label)
          || bytes.containsAny(["成立以来", "成立后", "组建以来", "设立以来"], in: tail)
      else { continue }
      guard let earlier = first else {
        first = index
        continue
      }
      let isHeld = report.figures[earlier].value == report.figures[index].value
      relations.append(
        Relation(
          kind: .restatement, verdict: isHeld ? .held : .broken, severity: .warning, subject: index,
          operands: [Int32(earlier)], computed: report.figures[earlier].interval))
    }
  }
}
