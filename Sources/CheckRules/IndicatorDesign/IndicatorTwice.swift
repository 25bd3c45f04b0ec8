package import Checking
import Figures
import ReportReading

/// Reports an indicator that stands in two families of the same form.
package struct IndicatorTwice: CheckRule {
  package static let metadata = RuleMetadata(
    code: "IND005", name: "indicator-twice", severity: .warning,
    summary: LocalizedText("同一个指标在两个类别里重复", "The same indicator stands in two families"),
    checks: "同一张表里不同类别的两行：指标名称（连同目标内容）和指标值相同，或者完成情况是同一段 20 字以上的文字。",
    reason: "一件事只能计一次分，复核时另一行不给分。",
    remedy: LocalizedText("保留最合适的一行，另一行换成反映该类别的指标。", "Keep one row; find a proper indicator for the other family."),
    quiet: "同一类别内按地点、对象分行；名称相同而指标值不同的行。",
    basis: LocalizedText("财政部门复核自评表时逐条指出的问题", "Remarks of finance reviewers on indicator forms"),
    examples: [
      .fires(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t⟦新建阅读驿站⟧\t7个\t7个\t10\t10\n效益指标\t社会效益指标\t⟦新建阅读驿站⟧\t7个\t7个\t10\t10\n"
      ),
      .stays(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t新建阅读驿站\t7个\t7个\t10\t10\n效益指标\t社会效益指标\t居民阅读率\t≥60%\t62%\t10\t10\n"
      ),
    ])

  private static let leastActual = 60

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    for form in context.report.indicatorTables {
      let rows = FamilyRow.all(form, in: context.report)
      var seen: [String: Int] = [:]
      for (index, row) in rows.enumerated() {
        for key in keys(row) {
          guard let first = seen[key] else {
            seen[key] = index
            continue
          }
          let other = rows[first]
          guard other.family != row.family, let here = row.nameRange, let there = other.nameRange else { continue }
          sink.emit(
            Finding(
              rule: Self.metadata.code, severity: .warning,
              message: LocalizedText(
                "「\(row.written(here))」与另一类别的「\(row.written(there))」是同一个指标。",
                "“\(row.written(here))” repeats an indicator of another family."),
              evidence: [Evidence(here), Evidence(there)]))
          break
        }
      }
    }
  }

  /// What makes two rows the same: name and target, or a long text of results.
  private func keys(_ row: FamilyRow) -> [String] {
    var keys: [String] = []
    let name = row.subjects.map { row.report.string($0) }.joined(separator: "\t")
    if name.utf8.count >= 12, let target = row.targetRange, !target.isEmpty {
      keys.append(name + "\n" + row.report.string(target))
    }
    if row.row.actual >= 0 {
      let actual = row.report.segments[Int(row.row.actual)].range
      if actual.count >= Self.leastActual { keys.append(row.report.string(actual)) }
    }
    return keys
  }
}
