/// Writes findings for people: the excerpt with its figures marked, what is stated, what it computes to, what to do.
package struct TextRenderer: DocumentRenderer {
  let language: Language
  let palette: TextPalette
  let width: Int
  /// Whether only documents with findings and unread ones are shown, without a summary.
  let isQuiet: Bool

  /// `width` is that of the terminal, in columns.
  package init(language: Language, palette: TextPalette, width: Int = 100, isQuiet: Bool = false) {
    self.language = language
    self.palette = palette
    self.width = max(40, width)
    self.isQuiet = isQuiet
  }

  package func render(_ result: DocumentResult) -> [UInt8] {
    var lines: [String] = []
    let path = VisibleText.of(result.path)
    if let unread = result.unread {
      lines = [
        palette.severity(.error, "✗ ") + palette.bold(path) + "  "
          + palette.severity(.error, OutputMessages.unread.text(in: language)),
        "  " + unread.code + " " + VisibleText.of(unread.text.text(in: language)),
      ]
      return bytes(of: lines)
    }
    if isQuiet, result.findings.isEmpty { return [] }
    lines.append(heading(of: result, path: path))
    if let document = result.document {
      let excerpt = Excerpt(document: document, palette: palette, width: width - 4)
      for finding in result.findings {
        lines.append("")
        lines += block(of: finding, excerpt: excerpt)
      }
    }
    if !result.findings.isEmpty { lines.append("") }
    return bytes(of: lines)
  }

  private func heading(of result: DocumentResult, path: String) -> String {
    let counts = OutputMessages.documentCounts(result.counts).text(in: language)
    let mark = result.findings.isEmpty ? palette.good("✓ ") : palette.severity(worst(of: result), "● ")
    return mark + palette.bold(path) + "  " + palette.dim(counts)
  }

  private func worst(of result: DocumentResult) -> Severity { result.findings.map(\.severity).max() ?? .note }

  private func block(of finding: ResultFinding, excerpt: Excerpt) -> [String] {
    let severity = OutputMessages.severity(finding.severity).text(in: language)
    var lines = [
      "  " + palette.severity(finding.severity, severity + " " + finding.rule.text) + " "
        + palette.bold(shown(finding.title))
    ]
    lines.append("  " + shown(finding.message))
    lines += excerpt.lines(for: finding.evidence, severity: finding.severity).map { "  " + $0 }
    let rows: [(LocalizedText, String)] = [
      (OutputMessages.stated, finding.stated), (OutputMessages.computed, finding.computed),
      (OutputMessages.difference, finding.difference), (OutputMessages.basis, finding.basis.text(in: language)),
      (OutputMessages.remedy, finding.remedy.text(in: language)),
    ]
    let used = rows.filter { !$0.1.isEmpty }
    let label = used.map { DisplayWidth.of($0.0.text(in: language)) }.max() ?? 0
    for (name, value) in used {
      let padded = DisplayWidth.pad(name.text(in: language), to: label + 2)
      lines.append("  " + palette.dim(padded) + VisibleText.of(value))
    }
    return lines
  }

  private func shown(_ text: LocalizedText) -> String { VisibleText.of(text.text(in: language)) }

  func bytes(of lines: [String]) -> [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }
}
