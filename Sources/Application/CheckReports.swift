import CheckRules
package import Checking
package import DocumentModel
import ReportReading
import RulePacks

/// Checks documents: the use case behind `taizhang check`.
package enum CheckReports {
  /// Reads and checks one document. `packID` is the pack to use, `nil` for the one of the report's unit and year.
  package static func check(_ document: Document, packID: String? = nil) -> CheckOutcome {
    let report = ReportReader.read(document)
    return CheckRun.check(report, pack: .national, rules: RuleRegistry.all)
  }
}
