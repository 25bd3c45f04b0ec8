package import Checking
import Figures
import ReportReading

/// Reports a growing number of lixiu cadres.
package struct GrowingLixiuCount: CheckRule {
  package static let metadata = RuleMetadata(
    code: "VET003", name: "growing-lixiu-count", severity: .warning,
    summary: LocalizedText("离休干部人数比上年增加", "More lixiu cadres than a year before"),
    checks: "写离休干部人数比上年增加，或新增离休干部。",
    reason: "离休干部是建国前参加革命工作的群体，人数只减不增；人数增加多半是口径变化或笔误，经费测算也会跟着错。",
    remedy: LocalizedText("核对人数和口径；因易地安置迁入的，写明原因。", "Check the count, or say that people moved in."),
    quiet: "写明易地安置、转入、划转、接收等原因；离退休干部合计人数的增加。",
    basis: LocalizedText(
      "国务院关于老干部离职休养制度的几项规定：离休限于建国前参加革命工作的干部", "State rules on lixiu: only those who joined before October 1949"),
    examples: [
      .fires("年末离休干部较上年增加⟦3⟧人，护理费相应增长。"),
      .fires("全年新增离休干部⟦2⟧名，待遇全部落实。"),
      .stays("年末离休干部较上年减少3人，护理费相应下降。"),
      .stays("因易地安置转入，离休干部较上年增加3人。"),
      .stays("离退休干部较上年增加13人。"),
    ])

  private static let people = WordList("离休干部", "离休人员", "离休老干部")
  private static let growth = WordList("增加", "新增", "增长", "增多")
  private static let causes = WordList("安置", "转入", "划转", "接收", "迁入", "移交", "口径")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    let bytes = report.text.bytes
    for (index, figure) in report.figures.enumerated() where figure.kind == .person {
      let context = report.contexts[index]
      guard Self.people.occurs(in: bytes, context.label), Self.growth.occurs(in: bytes, context.label),
        !Self.causes.occurs(in: bytes, context.sentence)
      else { continue }
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "离休干部人数增加\(report.written(figure))人，而这个群体只会减少。", "The number of lixiu cadres can only fall."),
          stated: report.written(figure), evidence: [Evidence(figure)]))
    }
  }
}
