package import Checking
import Figures
import ReportReading

/// Reports two different ranks from which retired cadres are looked after.
package struct RetiredScope: CheckRule {
  package static let metadata = RuleMetadata(
    code: "TXT006", name: "retired-scope-inconsistent", severity: .warning,
    summary: LocalizedText("退休干部的服务范围前后不一致", "The rank from which retired cadres are served differs"),
    checks: "收集「…级以上（离）退休干部」的级别，比较只差「副」「正」一字的两种说法（一处「市副局级以上」，另一处「市局级以上」）。",
    reason: "范围不同，服务人数、经费标准和满意度的口径就不同，数据无法核对。",
    remedy: LocalizedText("按「三定」规定统一服务范围。", "Use one scope, as the unit's mandate says."),
    quiet: "离休干部不分级别；不同工作本来就面向不同级别、级别名称不只差一字的。",
    basis: LocalizedText("老干部工作部门职能：服务对象的级别由「三定」规定确定", "The mandate of the unit fixes the ranks it serves"),
    examples: [
      .fires("负责⟦市副局级以上⟧退休干部的服务管理。年度目标：落实⟦市局级以上⟧退休干部的政治待遇。"),
      .stays("负责副处级以上退休干部的服务管理，落实副处级以上退休干部的政治待遇。"),
      .stays("走访厅级以上退休干部，组织副处级以上退休干部体检。"),
    ])

  private static let ranks = Set("省部厅局处科县市区副正乡镇师团".unicodeScalars.map(\.value))

  private struct Scope {
    var range: Range<Int>
    var words: String
    /// Without 副 and 正.
    var rank: String
  }

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    var scopes: [Scope] = []
    for mark in report.marks where mark.kind == .rankAndAbove {
      if let scope = scope(mark, report) { scopes.append(scope) }
    }
    for (index, scope) in scopes.enumerated() {
      guard let other = scopes[..<index].first(where: { $0.rank == scope.rank && $0.words != scope.words }) else {
        continue
      }
      // The earlier pair has been told already.
      if scopes[..<index].contains(where: { $0.words == scope.words }) { continue }
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "退休干部的范围这里是「\(scope.words)以上」，前面是「\(other.words)以上」。",
            "Retired cadres from “\(scope.words)” here, from “\(other.words)” before."),
          stated: scope.words, computed: other.words, evidence: [Evidence(scope.range), Evidence(other.range)]))
    }
  }

  private func scope(_ mark: TextMark, _ report: Report) -> Scope? {
    let range = report.segments[Int(mark.segment)].range
    let names = ["退休干部", "离退休干部", "退休老干部", "的退休干部", "退休领导"]
    guard names.contains(where: { report.stands($0, at: Int(mark.end), end: range.upperBound) }) else { return nil }
    var start = Int(mark.start)
    while true {
      let before = report.offset(before: start, start: range.lowerBound)
      guard before >= 0, Self.ranks.contains(report.character(at: before, end: start)) else { break }
      start = before
    }
    guard start < Int(mark.start) else { return nil }
    let words = report.string(start..<Int(mark.start)) + "级"
    return Scope(range: start..<Int(mark.end), words: words, rank: words.filter { $0 != "副" && $0 != "正" })
  }
}
