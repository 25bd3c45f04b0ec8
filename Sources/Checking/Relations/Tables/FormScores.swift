package import ReportReading
package import RulePacks

/// Finds scores, weights and total scores of indicator forms and judges them.
package enum FormScores {
  package static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
  }
}
