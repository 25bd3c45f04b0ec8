package import Checking
import Figures
import ReportReading

/// An actual value is missing, or is the target's own sentence.
package struct ActualMissing: CheckRule {
  package static let metadata = RuleMetadata(
    code: "SCO011", name: "actual-missing", severity: .warning,
    summary: LocalizedText("完成值未填或照抄目标", "An actual value is missing or copied from the target."),
    checks: "有目标值、有分值的指标，完成值是否填写；完成值的文字是否与目标值一字不差（十个字以上，或连“≥”“≤”符号一起照抄）。",
    reason: "完成值是打分的依据。空着或者照抄目标，等于没有证明完成情况，复核时该项不予认可。",
    remedy: LocalizedText("填写实际完成情况：定量的写数，定性的写做到了什么程度、有什么事实。", "Say what was really achieved."),
    quiet: "整张表都没有完成值栏；分值为零的空行；简短的定性表述（“按时完成”）；没有符号的数值与目标相同。",
    basis: LocalizedText("自评填报实践：实际完成值不得为空", "Practice: an actual value must not be empty"),
    examples: [
      .fires(
        FormSample.text(
          "产出指标\t数量指标\t走访户数\t⟦≥200户⟧\t\t20\t20\t\n", "产出指标\t质量指标\t档案合格率\t≥95%\t98%\t20\t20\t\n"),
        isMutable: false),
      .fires(
        FormSample.text(
          "产出指标\t数量指标\t走访户数\t≥200户\t⟦≥200户⟧\t20\t20\t\n", "产出指标\t质量指标\t档案合格率\t≥95%\t98%\t20\t20\t\n"),
        isMutable: false),
      .fires(
        FormSample.text(
          "产出指标\t数量指标\t走访户数\t≥200户\t206户\t20\t20\t\n",
          "效益指标\t社会效益指标\t文化生活\t让社区居民就近享受丰富的文化生活\t⟦让社区居民就近享受丰富的文化生活⟧\t20\t20\t\n"),
        isMutable: false),
      .stays(
        FormSample.text(
          "产出指标\t数量指标\t走访户数\t200户\t200户\t20\t20\t\n", "产出指标\t时效指标\t发放时间\t按时完成\t按时完成\t20\t20\t\n"),
        isMutable: false),
    ])

  /// Ten characters: shorter words may well describe the result, too.
  private static let shortestCopy = 30

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    if report.indicatorTables.isEmpty { return }
    let shared = SharedReport(report)
    for form in report.indicatorTables where form.rows.contains(where: { $0.actual >= 0 }) {
      for row in form.rows.lazy.map({ ScoredRow(shared, form: form, row: $0) }) {
        guard let target = row.target, let score = row.score, row.weight?.value.isZero != true else { continue }
        guard let actual = row.actual else {
          sink.emit(
            Finding(
              rule: Self.metadata.code, severity: .warning,
              message: LocalizedText(
                "「\(row.name)」没有填写完成值，却得“\(report.written(score))”分。",
                "“\(row.name)” has no actual value and scores “\(report.written(score))”."),
              evidence: [Evidence(target), Evidence(score)]))
          continue
        }
        guard isCopy(target, actual, report) else { continue }
        sink.emit(
          Finding(
            rule: Self.metadata.code, severity: .warning,
            message: LocalizedText(
              "「\(row.name)」的完成值照抄目标值“\(report.written(target).prefix(30))”。",
              "The actual value of “\(row.name)” is a copy of its target."),
            evidence: [Evidence(actual), Evidence(target)]))
      }
    }
  }

  private func isCopy(_ target: Range<Int>, _ actual: Range<Int>, _ report: Report) -> Bool {
    guard target != actual, target.count == actual.count else { return false }
    let bytes = report.text.bytes
    for offset in 0..<target.count where bytes[target.lowerBound + offset] != bytes[actual.lowerBound + offset] {
      return false
    }
    return target.count >= Self.shortestCopy || report.stands("≥", at: actual.lowerBound, end: actual.upperBound)
      || report.stands("≤", at: actual.lowerBound, end: actual.upperBound)
  }
}
