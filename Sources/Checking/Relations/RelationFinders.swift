package import ReportReading
package import RulePacks

/// Every finder of relations, in one list.
package enum RelationFinders {
  /// All relations of a report, judged, in reading order of their subjects.
  package static func findAll(in report: Report, pack: ResolvedPack) -> [Relation] {
    []
  }
}
