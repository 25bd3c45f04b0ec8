package import Checking

/// The grade does not fit the score.
package struct GradeMismatch: CheckRule {
  package static let metadata = RuleMetadata(
    code: "SCO013", name: "grade-mismatch", severity: .error,
    summary: LocalizedText("等级与得分不符", "The grade does not fit the score."),
    checks: "自评得分与其等级：90分（含）以上为优，80（含）～90分为良，60（含）～80分为中，60分以下为差，以规则包为准。",
    reason: "等级高于得分，属人为拔高。",
    remedy: LocalizedText("按得分对应的等级改正。", "Give the grade of the score."),
    quiet: "未写等级；写的是其他单位或上年的等级。",
    basis: LocalizedText("《项目支出绩效评价管理办法》（财预〔2020〕10号）及各地自评打分规则", "Caiyu [2020] No. 10 and the local scoring rules"),
    examples: [
      .fires("自评得分⟦88.5⟧分，等级为“优”。"),
      .stays("自评得分93分，等级为“优”。"),
      .stays("自评得分88.5分，等级为“良”。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    context.emitBroken([.grade], as: Self.metadata.code, into: &sink) { found in
      LocalizedText(
        "得分“\(found.stated)”不在所写等级的分数段内。",
        "The score “\(found.stated)” is outside the range of the grade given.")
    }
  }
}
