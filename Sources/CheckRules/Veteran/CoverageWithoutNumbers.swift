package import Checking
import Figures
import ReportReading

/// Notes full coverage without the numbers behind it.
package struct CoverageWithoutNumbers: CheckRule {
  package static let metadata = RuleMetadata(
    code: "VET004", name: "coverage-without-numbers", severity: .note,
    summary: LocalizedText("「全覆盖」没有人数", "Full coverage without numbers"),
    checks: "老干部工作部门的报告写「全覆盖」，同一句里没有应覆盖和已覆盖的人数、个数。",
    reason: "没有分子分母，全覆盖无法核对。",
    remedy: LocalizedText("写明应覆盖多少、实际覆盖多少。", "State how many should be and were covered."),
    quiet: "同一句里写了人数、个数、场次；写的是目标和要求；其他单位的报告。",
    basis: LocalizedText("老干部工作自评的复核要求", "Practice of re-checks of veteran-cadre bureaus"),
    examples: [
      .fires("清河区委老干部局2022年度部门整体支出绩效自评报告\n\n一、成效\n\n走访慰问实现⟦全覆盖⟧，老同志普遍满意。\n"),
      .stays("清河区委老干部局2022年度部门整体支出绩效自评报告\n\n一、成效\n\n走访离休干部42人，实现全覆盖。\n"),
      .stays("清河区档案局2022年度部门整体支出绩效自评报告\n\n一、成效\n\n档案检查实现全覆盖。\n"),
    ])

  private static let veterans = WordList("老干部", "离退休", "干休所")
  private static let goals = WordList("确保", "要求", "力争", "目标", "推动", "推进")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    guard report.marks.contains(where: { $0.kind == .fullCoverage }) else { return }
    let name = Array((report.unitName + report.title).utf8)
    guard Self.veterans.occurs(in: name, name.indices) else { return }
    var found: [Evidence] = []
    for mark in report.marks where mark.kind == .fullCoverage {
      let segment = report.segments[Int(mark.segment)]
      let sentence = report.sentence(around: Int(mark.start), in: segment.range)
      if Self.goals.occurs(in: report.text.bytes, sentence) { continue }
      let hasNumber = report.figures(in: sentence, of: segment).contains { index in
        let figure = report.figures[index]
        return figure.isQuantity && figure.kind != .percent && figure.kind != .duration
      }
      if !hasNumber { found.append(Evidence(mark.range)) }
    }
    if found.isEmpty { return }
    sink.emit(
      Finding(
        rule: Self.metadata.code, severity: .note,
        message: LocalizedText("「全覆盖」没有写应覆盖和实际覆盖的数量。", "Full coverage is claimed without numbers."),
        evidence: found))
  }
}
