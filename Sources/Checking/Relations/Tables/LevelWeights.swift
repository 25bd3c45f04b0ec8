import Figures
import ReportReading

/// Judges the points of the upper levels of a score table against those of the rows below them.
enum LevelWeights {
  static func judge(_ form: IndicatorTable, in report: Report, into relations: inout [Relation]) {
    guard form.rows.contains(where: { $0.dimensionWeight >= 0 || $0.categoryWeight >= 0 }) else { return }
    var starts = form.rows.indices.filter { form.rows[$0].categoryWeight >= 0 }
    starts.append(form.rows.count)
    for (start, end) in zip(starts, starts.dropFirst()) {
      let limit = (start + 1..<max(start + 1, end)).first { form.rows[$0].dimensionWeight >= 0 } ?? end
      let children = form.rows[start..<limit].map { $0.weight }.filter { $0 >= 0 }
      append(form.rows[start].categoryWeight, children, report, into: &relations)
    }
    var tops = form.rows.indices.filter { form.rows[$0].dimensionWeight >= 0 }
    tops.append(form.rows.count)
    for (start, end) in zip(tops, tops.dropFirst()) {
      let categories = form.rows[start..<end].map { $0.categoryWeight }.filter { $0 >= 0 }
      let leaves = form.rows[start..<end].map { $0.weight }.filter { $0 >= 0 }
      append(form.rows[start].dimensionWeight, categories.isEmpty ? leaves : categories, report, into: &relations)
    }
  }

  private static func append(
    _ parent: Int32, _ children: [Int32], _ report: Report, into relations: inout [Relation]
  ) {
    if parent < 0 || children.isEmpty { return }
    let sum = children.reduce(ExactNumber.zero) { $0 + report.figures[Int($1)].value }
    let stated = report.figures[Int(parent)]
    if sum == stated.value {
      relations.append(
        Relation(
          kind: .weights, verdict: .held, subject: Int(parent), operands: children,
          computed: NumberInterval(exactly: sum)))
    } else {
      relations.append(
        RelationJudge.broken(
          .weights, subject: Int(parent), figure: stated, operands: children, computed: NumberInterval(exactly: sum)))
    }
  }
}
