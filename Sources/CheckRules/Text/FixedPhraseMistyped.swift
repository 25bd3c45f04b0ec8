package import Checking
import Figures
import ReportReading
import RulePacks
import Synchronization

/// Reports fixed phrases that are written wrong, from the rule pack.
package struct FixedPhraseMistyped: CheckRule {
  package static let metadata = RuleMetadata(
    code: "TXT009", name: "fixed-phrase", severity: .warning,
    summary: LocalizedText("固定说法写错", "A fixed phrase is written wrong"),
    checks: "按规则包里的固定说法表，查找已知的错写（例如把「花钱必问效」写成别的字，把「政府性基金预算」漏写「基金」）。",
    reason: "政策用语、科目名称和成语有固定写法，写错会改变意思，也说明文稿没有校对。",
    remedy: LocalizedText("改成规范的写法。", "Use the correct wording."),
    quiet: "错写的字样是另一个正确词语的一部分（规则包里逐条列出）。",
    basis: LocalizedText("规则包中的固定说法（phrases），每条注明来源", "The rule pack's fixed phrases, each with its source"),
    examples: [
      .fires("坚持“⟦用钱必问效⟧、无效必问责”，强化预算约束。"),
      .fires("内部控制制度⟦建立建全⟧，执行到位。"),
      .fires("收入来源为一般公共预算收入和⟦政府性预算收入⟧。"),
      .stays("坚持“花钱必问效、无效必问责”，内部控制制度建立健全。"),
      .stays("收入来源为一般公共预算收入和政府性基金预算收入。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let phrases = context.pack.fixedPhrases
    if phrases.isEmpty { return }
    let report = context.report
    let table = Self.table(of: phrases)
    let candidates = table.candidates(in: report.pairs)
    if candidates.isEmpty { return }
    var places: [[Range<Int>]] = Array(repeating: [], count: phrases.count)
    let bytes = report.text.bytes
    if candidates.count == 1 {
      places[candidates[0].id] = Self.places(of: candidates[0].text, in: bytes)
    } else {
      for segment in report.segments {
        table.scan(bytes.span, segment.range) { start, end, id in places[id].append(start..<end) }
      }
    }
    for (id, ranges) in places.enumerated() where !ranges.isEmpty {
      let phrase = phrases[id]
      let wrong = ranges.filter { !isPartOfRightWord($0, phrase, report) }
      if wrong.isEmpty { continue }
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "「\(phrase.wrong)」应为「\(phrase.right)」。", "“\(phrase.wrong)” should read “\(phrase.right)”."),
          stated: phrase.wrong, computed: phrase.right, evidence: wrong.map { Evidence($0) }))
    }
  }

  /// The table of the pack that was used last: most reports of a run share one.
  private static let memory = Mutex<(phrases: [FixedPhrase], table: PhraseTable)?>(nil)

  private static func table(of phrases: [FixedPhrase]) -> PhraseTable {
    if let known = memory.withLock({ $0 }), known.phrases == phrases { return known.table }
    let table = PhraseTable(phrases.enumerated().map { (text: CanonicalText.form(of: $1.wrong), id: $0) })
    memory.withLock { $0 = (phrases, table) }
    return table
  }

  private static func places(of word: String, in bytes: [UInt8]) -> [Range<Int>] {
    let search = WordSearch(word)
    var places: [Range<Int>] = []
    while let place = search.first(in: bytes, (places.last?.upperBound ?? 0)..<bytes.count) { places.append(place) }
    return places
  }

  private func isPartOfRightWord(_ range: Range<Int>, _ phrase: FixedPhrase, _ report: Report) -> Bool {
    let around = max(0, range.lowerBound - 60)..<min(report.text.bytes.count, range.upperBound + 60)
    for word in phrase.notIn {
      let right = CanonicalText.form(of: word)
      var at = around.lowerBound
      while at <= range.lowerBound {
        if report.stands(right, at: at, end: around.upperBound), at + right.utf8.count >= range.upperBound {
          return true
        }
        at += 1
      }
    }
    return false
  }
}
