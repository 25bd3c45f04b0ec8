import Checking
import DocumentCodecs
import ReportReading
import RulePacks

/// A small report whose table relations are under test.
struct TableCase {
  let report: Report
  let relations: [Relation]

  init(_ text: String) {
    let report = ReportReader.read(TextReader.read(Array(text.utf8), name: "t.txt"))
    var relations: [Relation] = []
    TableTotals.find(in: report, pack: .national, into: &relations)
    TableFormulas.find(in: report, pack: .national, into: &relations)
    FormScores.find(in: report, pack: .national, into: &relations)
    EnumeratedTables.find(in: report, pack: .national, into: &relations)
    self.report = report
    self.relations = relations
  }

  /// The broken relations as 「kind subject」.
  var broken: [String] {
    relations.filter { $0.verdict == .broken }.map { "\($0.kind) \(written(Int($0.subject)))" }
  }

  var errors: [String] {
    relations.filter { $0.verdict == .broken && $0.severity == .error }.map { "\($0.kind) \(written(Int($0.subject)))" }
  }

  func held(_ kind: Relation.Kind) -> Int { relations.count { $0.kind == kind && $0.verdict == .held } }

  func written(_ figure: Int) -> String { report.written(report.figures[figure]) }

  /// Whether a broken relation names the figure that begins at a canonical offset.
  func isNamed(row: Int, column: Int) -> Bool {
    let figure = Int32(report.tables[0].number(row, column))
    return relations.contains {
      $0.verdict == .broken && ($0.subject == figure || $0.operands.contains(figure))
    }
  }
}
