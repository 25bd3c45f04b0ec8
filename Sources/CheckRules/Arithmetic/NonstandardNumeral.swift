package import Checking
import Figures
import ReportReading

/// An approximate number is written in a non-standard way.
package struct NonstandardNumeral: CheckRule {
  package static let metadata = RuleMetadata(
    code: "ARI013", name: "nonstandard-numeral", severity: .note,
    summary: LocalizedText("概数写法不规范", "An approximate number is written in a non-standard way."),
    checks: "“60万多元”一类把“多、余”写在“万、亿”之后的概数。",
    reason: "写法不规范，容易误读为“60万元多一点”。",
    remedy: LocalizedText("改为“60多万元”“60余万元”。", "Write “60多万元”."),
    quiet: "“1.5万余人次”等带小数或万后接计数单位的通行写法。",
    basis: LocalizedText("《出版物上数字用法》（GB/T 15835）", "GB/T 15835"),
    examples: [
      .fires("核拨工作补贴⟦60⟧万多元。"),
      .stays("核拨工作补贴60多万元。"),
      .stays("受教育青少年达1.5万余人次。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    for figure in report.figures where figure.kind == .money && figure.approximator == .somewhatOver {
      let tail = Int(figure.numberEnd)..<Int(figure.end)
      guard figure.writtenDecimals == 0, Self.misplaced.contains(where: { $0.occurs(in: report.text.bytes, tail) })
      else { continue }
      let stated = report.written(figure.range)
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .note,
          message: LocalizedText(
            "“\(stated)”的概数写法不规范，“多、余”应放在“万、亿”之前。",
            "“\(stated)”: 多/余 belongs before 万/亿."),
          stated: stated, evidence: [Evidence(figure)]))
    }
  }
}

extension NonstandardNumeral {
  private static let misplaced: [BytePhrase] = ["万多元", "万余元", "亿多元", "亿余元"]
}
