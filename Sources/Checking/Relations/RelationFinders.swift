package import ReportReading
package import RulePacks

/// Every finder of relations, in one list.
package enum RelationFinders {
  /// The finders, in the order in which they run.
  private static let finders: [@Sendable (Report, ResolvedPack, inout [Relation]) -> Void] = [
    TableTotals.find,
    TableFormulas.find,
    FormScores.find,
    FormCosts.find,
    EnumeratedTables.find,
    ProseScan.find,
    RestatementFinder.find,
    RepeatedContextFinder.find,
    TotalScoreFinder.find,
    DeductionFinder.find,
    CalendarFinder.find,
    SurveyFinder.find,
    FoundingYearFinder.find,
    ListedCountFinder.find,
    TotalRestatedFinder.find,
    TableRestatement.find,
    TableNotes.find,
    TableShares.find,
    AcronymFinder.find,
    DateFinder.find,
  ]

  /// All relations of a report, judged, in reading order of their subjects.
  package static func findAll(in report: Report, pack: ResolvedPack) -> [Relation] {
    var relations: [Relation] = []
    for find in finders { find(report, pack, &relations) }
    return relations
  }
}
