import ReportReading
import RulePacks

/// What prose is judged by, behind one reference: the walk over the passages copies it at every step.
final class ProseSource: Sendable {
  let report: Report
  let pack: ResolvedPack

  init(report: Report, pack: ResolvedPack) {
    self.report = report
    self.pack = pack
  }
}
