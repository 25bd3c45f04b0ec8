import Checking
import Testing

@Suite struct CheckSummaryTests {
  static let summary: CheckSummary = {
    var summary = CheckSummary()
    for result in SampleResults.all { summary.add(result) }
    return summary
  }()

  @Test func `documents, figures and findings are counted`() {
    #expect(Self.summary.checked == 2)
    #expect(Self.summary.unread.map(\.path) == ["没有.txt"])
    #expect(Self.summary.counts.figures == 16)
    #expect(Self.summary.counts.covered == 9)
    #expect(Severity.allCases.map(Self.summary.count) == [1, 2, 1])
    #expect(Self.summary.byRule["ARI001"]?.count == 3)
  }

  @Test func `sums of parts are the sum of all`() {
    var total = CheckSummary()
    for result in SampleResults.all {
      var part = CheckSummary()
      part.add(result)
      total.add(part)
    }
    #expect(total.counts == Self.summary.counts)
    #expect(total.bySeverity == Self.summary.bySeverity)
    #expect(total.byRule.mapValues(\.count) == Self.summary.byRule.mapValues(\.count))
    #expect(total.unread.map(\.path) == Self.summary.unread.map(\.path))
  }

  @Test func `the level decides whether a run fails`() {
    var notes = CheckSummary()
    var result = SampleResults.checked
    result.findings.removeAll { $0.severity != .note }
    notes.add(result)
    #expect(notes.hasFindings(from: .note))
    #expect(!notes.hasFindings(from: .warning))
    #expect(!CheckSummary().hasFindings(from: .note))
  }
}
