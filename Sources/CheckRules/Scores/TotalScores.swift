import Checking
import Figures
import ReportReading
import RulePacks

/// Where a report states its total score, in forms and in prose.
enum TotalScores {
  /// What can be reached, not what was.
  private static let scales = WordList("百分制", "体系", "设定", "设置", "设", "满分", "分制", "应得")

  /// Indices into `Report.figures`, prose first.
  static func all(in report: Report, pack: ResolvedPack) -> [Int] {
    var found = report.figures.indices.filter {
      TotalScoreFinder.isTotalScore($0, report, pack)
        && !scales.occurs(in: report.text.bytes, BudgetLabel(report: report, index: $0).clause)
    }
    // A form without scores has the sum of its weights in the total row.
    for form in report.indicatorTables where form.totalScore >= 0 && form.rows.contains(where: { $0.score >= 0 }) {
      found.append(Int(form.totalScore))
    }
    return found
  }
}
