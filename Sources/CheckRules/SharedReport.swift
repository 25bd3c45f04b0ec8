import ReportReading

/// A report behind one reference, for values that are made by the dozen and would copy every array of it.
final class SharedReport: Sendable {
  let report: Report

  init(_ report: Report) { self.report = report }
}
