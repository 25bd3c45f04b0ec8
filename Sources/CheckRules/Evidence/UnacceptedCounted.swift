package import Checking
import Figures
import ReportReading

/// Reports what is counted as complete although it was not accepted.
package struct UnacceptedCounted: CheckRule {
  package static let metadata = RuleMetadata(
    code: "EVD008", name: "unaccepted-counted", severity: .warning,
    summary: LocalizedText("尚未验收却按完成计", "Not accepted, but counted as complete"),
    checks: "同一句里既写「未验收」「待验收」，又写「全部完成」「完成率100%」；或者指标行的完成情况写着未验收而得了满分。",
    reason: "没有验收的工程和采购不能算完成，数量、质量应当用同一个标准。",
    remedy: LocalizedText("按验收情况填写完成值，未验收的部分扣分并说明原因。", "Count what was accepted and explain the rest."),
    quiet: "说明扣分原因的句子；已经验收的。",
    basis: LocalizedText("复核实例：未验收而数量得满分，同一项目的质量指标为零", "Practice of re-checks"),
    examples: [
      .fires("设备采购⟦全部完成⟧，因厂家调试⟦尚未验收⟧。", isMutable: false),
      .stays("设备采购全部完成并通过验收。"),
      .stays("二期工程尚未验收，时效指标扣2分。"),
    ])

  private static let complete = WordList("全部完成", "已完成", "完成率100%", "完成率为100%", "100%完成", "圆满完成", "如期完成", "按期完成")
  private static let deducted = WordList("扣", "未完成", "部分完成", "剩余")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    let bytes = report.text.bytes
    for mark in report.marks where mark.kind == .notAccepted {
      let segment = report.segments[Int(mark.segment)]
      let sentence = report.sentence(around: Int(mark.start), in: segment.range)
      guard let claim = Self.complete.first(in: bytes, sentence), !Self.deducted.occurs(in: bytes, sentence) else {
        continue
      }
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "写着「\(report.written(mark.range))」，却按「\(report.written(claim))」计。",
            "It is not accepted, but counted as complete."),
          evidence: [Evidence(claim), Evidence(mark.range)].sorted { $0.start < $1.start }))
    }
  }
}
