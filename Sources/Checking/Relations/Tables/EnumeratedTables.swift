package import ReportReading
package import RulePacks

/// Compares a count announced before a table with the rows of the table.
package enum EnumeratedTables {
  package static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
  }
}
