package import Checking

/// The same quantity is stated again with another value.
package struct RestatedDifferently: CheckRule {
  package static let metadata = RuleMetadata(
    code: "ARI010", name: "restated-differently", severity: .error,
    summary: LocalizedText("同一数据前后不一", "The same quantity is stated again with another value."),
    checks: "全文（含表格）中事项、单位、年度都相同的数，前后是否一致；数字颠倒、错一位的尤其要查。",
    reason: "同一件事两个数，公开后最易被质疑。",
    remedy: LocalizedText("以台账或决算为准统一全文。", "Unify the text by the ledger or the final accounts."),
    quiet: "年度不同、目标与完成、上年与本年、单位不同（人与人次）的不作比较；同一句内的不作比较。",
    basis: LocalizedText("财预〔2020〕10号：自评结果应当前后一致", "Caiyu [2020] No. 10: consistency"),
    examples: [
      .fires("全区持证残疾人⟦12,486⟧人。\n\n年内为⟦12,846⟧名持证残疾人建立档案。"),
      .fires("公务接待费6.25万元（接待⟦98⟧批次）。\n\n严格执行标准，全年接待⟦89⟧批次。"),
      .stays("全区持证残疾人12,486人。\n\n年内为12,486名持证残疾人建立档案。"),
      .stays("目标开设班级80个。\n\n实际开设班级85个。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    for relation in context.broken([.restatement]) {
      let found = RelationFinding(relation, in: context.report)
      let hint = relation.reason == .digitsSwapped ? "，疑似数字颠倒" : ""
      sink.emit(
        found.finding(
          Self.metadata.code,
          message: LocalizedText(
            "同一数据前后不一：此处“\(found.stated)”，别处“\(found.operandsText)”\(hint)。",
            "The same quantity is “\(found.stated)” here and “\(found.operandsText)” elsewhere.")))
    }
  }
}
