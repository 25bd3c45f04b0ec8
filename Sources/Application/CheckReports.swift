import CheckRules
package import Checking
package import DocumentModel
import Figures
import ReportReading
import RulePacks

/// Checks documents: the use case behind `taizhang check`.
package enum CheckReports {
  /// Reads and checks one document. `packID` is the pack to use, `nil` for the one of the report's unit and year.
  package static func check(_ document: Document, packID: String? = nil) -> CheckOutcome {
    let report = ReportReader.read(document)
    return CheckRun.check(report, pack: pack(for: report, packID: packID), rules: RuleRegistry.all)
  }

  /// Bytes at the start of a report that may name the place of a unit that calls itself 「区委老干部局」.
  private static let openingLength = 3_000

  /// An unknown `packID` is refused where options are read (`PackCatalog.ids`); here the report's own pack stands in.
  private static func pack(for report: Report, packID: String?) -> ResolvedPack {
    if let packID, let pack = try? PackCatalog.pack(id: packID, year: report.fiscalYear) { return pack }
    return PackCatalog.resolve(
      unitName: report.unitName, title: report.title,
      opening: report.string(0..<min(openingLength, report.text.bytes.count)), fiscalYear: report.fiscalYear)
  }
}
