import Checking
import Figures
import ReportReading
import RulePacks

/// Where a report states its total score, in forms and in prose.
enum TotalScores {
  /// Indices into `Report.figures`, prose first.
  static func all(in report: Report, pack: ResolvedPack) -> [Int] {
    var found = report.figures.indices.filter { TotalScoreFinder.isTotalScore($0, report, pack) }
    for form in report.indicatorTables where form.totalScore >= 0 { found.append(Int(form.totalScore)) }
    return found
  }
}
