package import Checking
import Figures

/// A value fits its neighbours only with another unit.
package struct UnitSlip: CheckRule {
  package static let metadata = RuleMetadata(
    code: "ARI006", name: "unit-slip", severity: .error,
    summary: LocalizedText("计量单位疑似写错（差一万倍等）", "A value fits its neighbours only with another unit."),
    checks: "按写明的单位不能勾稽，而把单位换成“万元”“元”“万人”等（差10的整数次方）后恰好吻合的数。",
    reason: "元写成万元或万元写成元，金额差一万倍，是审核人一眼能看出的硬伤。",
    remedy: LocalizedText(
      "按原始凭证改正计量单位，并检查全文同类单位。", "Correct the unit by the vouchers and look for the same slip elsewhere."),
    quiet: "换单位后仍不吻合的，由其他规则报告。",
    basis: LocalizedText("财预〔2020〕10号：自评数据应当真实、准确", "Caiyu [2020] No. 10: figures must be true and accurate"),
    examples: [
      .fires("收入总计458.5万元，较上年增加⟦38.27⟧元，增加9.1%。"),
      .fires("购书经费58.2万元，采购图书1.94万册，平均每册⟦30⟧万元。"),
      .stays("收入总计458.5万元，较上年增加38.27万元，增加9.1%。"),
      .stays("购书经费58.2万元，采购图书1.94万册，平均每册30元。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    for relation in context.relations where relation.verdict == .broken && relation.unitSlip != 0 {
      let found = RelationFinding(relation, in: context.report)
      // 38.27元 that should be 38.27万元 is shown in the unit it should have.
      var shifted = found.subject
      shifted.scale += relation.unitSlip
      let computed = relation.computed.map { FigureText.text($0, like: shifted) } ?? found.computed
      var finding = found.finding(
        Self.metadata.code,
        message: LocalizedText(
          "“\(found.stated)”的计量单位疑似写错：与\(found.operandsText)勾稽，应为\(computed)，恰差\(Self.power(relation.unitSlip))。",
          "The unit of “\(found.stated)” seems wrong: with \(found.operandsText) it should be \(computed)."))
      finding.computed = computed
      sink.emit(finding)
    }
  }
}

extension UnitSlip {
  /// The shift in words: 「一万倍」.
  fileprivate static func power(_ exponent: Int8) -> String {
    switch abs(exponent) {
    case 3: "一千倍"
    case 4: "一万倍"
    case 8: "一亿倍"
    default: "10的\(abs(exponent))次方倍"
    }
  }
}
