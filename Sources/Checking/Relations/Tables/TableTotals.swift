package import ReportReading
package import RulePacks

/// Finds row, column and group totals of tables and judges them.
package enum TableTotals {
  package static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
  }
}
