package import Checking

/// Dates contradict their order.
package struct DatesOutOfOrder: CheckRule {
  package static let metadata = RuleMetadata(
    code: "TXT017", name: "dates-out-of-order", severity: .error,
    summary: LocalizedText("时间先后矛盾", "Dates contradict their order."),
    checks: "开工与竣工、起与止、计划与实际及“提前、推迟”的天数。",
    reason: "竣工早于开工、止日早于起日，材料不可信。",
    remedy: LocalizedText("核对原始凭证后改正。", "Correct the dates by the vouchers."),
    quiet: "日期没有写年份，无法比较先后的。",
    basis: LocalizedText("公文与会计资料的时间逻辑", "Chronology of official documents"),
    examples: [
      .fires("项目实施期为⟦2023年4月1⟧日至⟦2023年3月31⟧日。", isMutable: false),
      .stays("项目实施期为2023年4月1日至2024年3月31日。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    for relation in context.broken([.date]) where relation.reason == .wrongDirection {
      let found = RelationFinding(relation, in: context.report)
      sink.emit(
        found.finding(
          Self.metadata.code,
          message: LocalizedText(
            "时间先后矛盾：“\(found.stated)”与\(found.operandsText)。",
            "The order of “\(found.stated)” and \(found.operandsText) is contradictory.")))
    }
  }
}
