package import Checking
import Figures
import ReportReading

/// An indicator is announced under one name and computed under another.
package struct FormulaNameChanged: CheckRule {
  package static let metadata = RuleMetadata(
    code: "BUD007", name: "formula-name-changed", severity: .warning,
    summary: LocalizedText("公式的名称与计算结果的名称不一致", "A formula is announced under one name and computed under another."),
    checks: "同一段中先写文字公式（“某某变动率＝（…）×100%”），再代入数字计算时，等号前的指标名称是否还是同一个。",
    reason: "名称一变，读者不知道算的是哪个指标，得分也无法对应到指标体系。",
    remedy: LocalizedText("统一为指标体系中的名称。", "Use the indicator's one name in both places."),
    quiet: "两个名称的前半部分不同，本来就是两个指标；后一个是得分、金额等另一种结果。",
    basis: LocalizedText("指标体系的名称须前后一致", "An indicator keeps its name"),
    examples: [
      .fires(
        "⟦结转结余存量资金变动率⟧=（年末存量资金÷上年末存量资金-1）×100%，上年结转资金为25.42万元，⟦结转结余存量资金效率性⟧=（0/25.42-1）×100%=-100%。",
        isMutable: false),
      .stays(
        "结转结余存量资金变动率=（年末存量资金÷上年末存量资金-1）×100%，上年结转资金为25.42万元，结转结余存量资金变动率=（0/25.42-1）×100%=-100%。",
        isMutable: false),
      .stays(
        "部门预算支出执行率=实际支出÷预算数×100%，部门预算支出执行得分=98%×10=9.8分。", isMutable: false),
    ])

  /// Six characters: shorter beginnings are shared by different indicators.
  private static let shortestBeginning = 18
  private static let otherResults = WordList("得分", "分", "数", "额", "值", "金额", "目标", "元")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    let bytes = report.text.bytes
    var segment: Int32 = -1
    var announced: Range<Int>?
    for mark in report.marks where mark.kind == .equalsSign {
      let range = report.segments[Int(mark.segment)].range
      if mark.segment != segment {
        segment = mark.segment
        announced = nil
      }
      let sign = Int(mark.start)
      guard report.segments[Int(segment)].figureCount > 0, let name = name(before: sign, from: range.lowerBound, bytes)
      else { continue }
      if isNumeric(after: sign, to: range.upperBound, bytes) {
        if let first = announced, isChanged(first, name, bytes) { sink.emit(finding(first, name, report)) }
      } else {
        announced = name
      }
    }
  }

  private func finding(_ first: Range<Int>, _ second: Range<Int>, _ report: Report) -> Finding {
    let texts = [report.written(second), report.written(first)]
    return Finding(
      rule: Self.metadata.code, severity: .warning,
      message: LocalizedText(
        "公式写的是「\(texts[1])」，代入数字时却写成「\(texts[0])」。",
        "The formula is named “\(texts[1])”, its computation “\(texts[0])”."),
      stated: texts[0], computed: texts[1], evidence: [Evidence(second), Evidence(first)])
  }

  /// The run of Chinese characters right before an equals sign.
  private func name(before equals: Int, from start: Int, _ bytes: [UInt8]) -> Range<Int>? {
    var end = equals
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    var lower = end
    while lower - 3 >= start, (0xE4...0xE9).contains(bytes[lower - 3]) { lower -= 3 }
    return end - lower >= Self.shortestBeginning ? lower..<end : nil
  }

  /// Whether figures follow the sign rather than the words of a formula.
  private func isNumeric(after equals: Int, to end: Int, _ bytes: [UInt8]) -> Bool {
    var i = equals + 1
    while i < end, bytes[i] == 0x20 || bytes[i] == UInt8(ascii: "(") || bytes[i] == UInt8(ascii: "[") { i += 1 }
    return i < end && (0x30...0x39).contains(bytes[i])
  }

  private func isChanged(_ first: Range<Int>, _ second: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var shared = 0
    while shared < min(first.count, second.count),
      bytes[first.lowerBound + shared] == bytes[second.lowerBound + shared]
    { shared += 1 }
    shared -= shared % 3
    let rest = second.lowerBound + shared..<second.upperBound
    let firstRest = first.lowerBound + shared..<first.upperBound
    guard shared >= Self.shortestBeginning, !rest.isEmpty, !firstRest.isEmpty, rest.count <= 15, firstRest.count <= 15
    else { return false }
    return !Self.otherResults.ends(bytes, rest)
  }
}
