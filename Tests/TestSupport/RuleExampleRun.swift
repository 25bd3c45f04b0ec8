import Application
package import Checking
import DocumentCodecs
import DocumentModel
import ReportReading

/// Runs a rule's example through the whole pipeline and says what is wrong with the outcome.
package enum RuleExampleRun {
  /// What is wrong in one line each; empty when the rule does what the example says.
  package static func problems(
    rule metadata: RuleMetadata, example: RuleExample, mutation: ExampleMutation
  ) -> [String] {
    guard let mutated = mutation.apply(to: example.text) else { return [] }
    let marked = MarkedText(mutated)
    var bytes = Array(marked.text.utf8)
    if mutation == .gb18030 {
      guard let encoded = GB18030.encode(marked.text) else { return ["the text cannot be written in GB18030"] }
      bytes = encoded
    }
    guard let document = try? DocumentReader.read(bytes, name: "example.txt") else {
      return ["the text cannot be read as a document"]
    }
    let outcome = CheckReports.check(document, packID: example.pack)
    let findings = outcome.findings.filter { $0.rule == metadata.code }
    let evidence = findings.flatMap(\.evidence).map { outcome.report.sourceRange($0.range) }

    if !example.fires {
      return findings.map { "fires where it should stay quiet: \($0.message.chinese)" }
    }
    if findings.isEmpty { return ["stays quiet where it should fire"] }
    if marked.marks.isEmpty { return ["a firing example marks nothing with ⟦ ⟧"] }
    let text = Array(marked.text.utf8)
    return marked.marks.filter { mark in !evidence.contains { $0.overlaps(mark) } }.map { mark in
      let quoted = evidence.map { document.string($0) }.joined(separator: "」「")
      return "no evidence at 「\(String(decoding: text[mark], as: UTF8.self))」, only at 「\(quoted)」"
    }
  }
}
