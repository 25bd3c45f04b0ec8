package import ReportReading
package import RulePacks

/// Everything a rule may look at.
package struct CheckContext: Sendable {
  package let report: Report
  /// Every relation found between figures, judged.
  package let relations: [Relation]
  /// The rules of the place and year.
  package let pack: ResolvedPack

  package init(report: Report, relations: [Relation], pack: ResolvedPack) {
    self.report = report
    self.relations = relations
    self.pack = pack
  }
}
