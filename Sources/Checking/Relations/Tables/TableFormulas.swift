package import ReportReading
package import RulePacks

/// Finds columns that are computed from other columns and judges every row.
package enum TableFormulas {
  package static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
  }
}
