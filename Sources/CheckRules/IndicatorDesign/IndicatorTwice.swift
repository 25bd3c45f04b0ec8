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
      var seen: [UInt64: Int] = [:]
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

  /// What makes two rows the same: name and target, or a long text of results; each as a hash of its bytes.
  private func keys(_ row: FamilyRow) -> [UInt64] {
    var keys: [UInt64] = []
    let subjects = row.subjects
    let length = subjects.reduce(subjects.count - 1) { $0 + $1.count }
    if length >= 12, let target = row.targetRange, !target.isEmpty {
      keys.append(hash(subjects + [target], row.report.text.bytes))
    }
    if row.row.actual >= 0 {
      let actual = row.report.segments[Int(row.row.actual)].range
      if actual.count >= Self.leastActual { keys.append(hash([actual], row.report.text.bytes)) }
    }
    return keys
  }

  private func hash(_ ranges: [Range<Int>], _ bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for range in ranges {
      for at in range { hash = (hash ^ UInt64(bytes[at])) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x100) &* 0x100_0000_01B3
    }
    return hash
  }
}
