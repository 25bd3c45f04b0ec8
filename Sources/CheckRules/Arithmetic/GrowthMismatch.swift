package import Checking

/// A stated change differs from the two values it compares.
package struct GrowthMismatch: CheckRule {
  package static let metadata = RuleMetadata(
    code: "ARI005", name: "growth-mismatch", severity: .error,
    summary: LocalizedText("增减额、增减幅或方向与前后两数不符", "A stated change differs from the two values it compares."),
    checks: "“比上年增加X、增长P%”“由甲提高到乙”中的增减额、增减幅和升降方向，与本期数、上期数相比较。",
    reason: "增减写反或算错，会把退步写成进步。",
    remedy: LocalizedText(
      "核对上年数和本年数，改正增减额、增减幅或升降用词。", "Check both values, then correct the amount, the percentage or the verb."),
    quiet: "文中找不到前后两数时不判定；“约、近、成”按其可能的范围比较；写“增加到”“降至”的是结果，不是增减额。",
    basis: LocalizedText("国家统计局关于统计用语“增长”与“增长到”的通行规范", "Common statistical usage"),
    examples: [
      .fires("全年扫描⟦96.5⟧万页，较上年的⟦78.2⟧万页增加⟦18.3⟧万页，增长⟦32.4%⟧。"),
      .fires("全年事故⟦412⟧起，比上年⟦386⟧起减少26起，下降⟦6.7%⟧。"),
      .fires("年末库存⟦26,550⟧吨，比上年末增加⟦350⟧吨，增长⟦2.3%⟧。"),
      .stays("全年扫描96.5万页，较上年的78.2万页增加18.3万页，增长23.4%。"),
      .stays("用户数由9.8万户增加到14.7万户，增长五成。"),
      .stays("治理率由21.3%提高到46.8%，提高25.5个百分点。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    for relation in context.broken([.growth, .direction]) {
      let found = RelationFinding(relation, in: context.report)
      let isReversed = relation.reason == .wrongDirection
      var finding = found.finding(
        Self.metadata.code,
        message: isReversed
          ? LocalizedText(
            "“\(found.stated)”与\(found.operandsText)不符：升降方向写反。",
            "The direction of “\(found.stated)” contradicts \(found.operandsText).")
          : LocalizedText(
            "“\(found.stated)”与\(found.operandsText)不符：应为\(found.computed)。",
            "“\(found.stated)” does not follow from \(found.operandsText): it should be \(found.computed)."))
      if isReversed {
        finding.computed = ""
        finding.difference = ""
      }
      sink.emit(finding)
    }
  }
}
