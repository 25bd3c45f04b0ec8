/// Shows rules: the list, one page each, JSON lines.
package struct RuleRenderer: Sendable {
  private let language: Language
  private let palette: TextPalette

  package init(language: Language, palette: TextPalette) {
    self.language = language
    self.palette = palette
  }

  /// One line a rule: code, severity, name, summary.
  package func list(_ rules: [RuleMetadata]) -> [UInt8] {
    let nameWidth = rules.map(\.name.utf8.count).max() ?? 0
    var text = ""
    for rule in rules {
      let severity = OutputMessages.severity(rule.severity).text(in: language)
      let label = DisplayWidth.pad(severity, to: language == .chinese ? 4 : 7)
      text += palette.bold(rule.code.text) + "  " + palette.severity(rule.severity, label) + "  "
      text += palette.dim(DisplayWidth.pad(rule.name, to: nameWidth)) + "  " + rule.summary.text(in: language) + "\n"
    }
    text += OutputMessages.ruleCount(rules.count).text(in: language) + "\n"
    return Array(text.utf8)
  }

  /// Everything about one rule.
  package func page(_ rule: RuleMetadata) -> [UInt8] {
    let severity = OutputMessages.severity(rule.severity).text(in: language)
    var lines = [
      palette.bold(rule.code.text + " " + rule.summary.text(in: language)),
      palette.dim(rule.name) + "  " + palette.severity(rule.severity, severity), "",
    ]
    let sections: [(LocalizedText, String)] = [
      (OutputMessages.checks, rule.checks), (OutputMessages.why, rule.reason),
      (OutputMessages.remedy, rule.remedy.text(in: language)), (OutputMessages.quiet, rule.quiet),
      (OutputMessages.basis, rule.basis.text(in: language)),
    ]
    for (title, body) in sections where !body.isEmpty {
      lines.append(palette.bold(title.text(in: language)))
      lines += body.split(separator: "\n").map { "  " + $0 }
      lines.append("")
    }
    lines += examples(rule, firing: true, title: OutputMessages.firing)
    lines += examples(rule, firing: false, title: OutputMessages.staying)
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func examples(_ rule: RuleMetadata, firing: Bool, title: LocalizedText) -> [String] {
    let texts = rule.examples.filter { $0.fires == firing }.map(\.text)
    guard !texts.isEmpty else { return [] }
    var lines = [palette.bold(title.text(in: language))]
    for text in texts {
      for (index, line) in text.split(separator: "\n").enumerated() {
        lines.append((index == 0 ? "  · " : "    ") + marked(String(line), severity: rule.severity))
      }
    }
    return lines + [""]
  }

  /// The example with its markers, which become colour where there is colour.
  private func marked(_ text: String, severity: Severity) -> String {
    guard palette.isColored else { return VisibleText.of(text) }
    var shown = ""
    var inside = ""
    var isInside = false
    for character in VisibleText.of(text) {
      switch character {
      case "⟦": isInside = true
      case "⟧":
        shown += palette.severity(severity, inside)
        inside = ""
        isInside = false
      default: if isInside { inside.append(character) } else { shown.append(character) }
      }
    }
    return shown + inside
  }

  /// One object a rule and line.
  package func json(_ rules: [RuleMetadata]) -> [UInt8] {
    var json = JSONWriter()
    for rule in rules {
      json.beginObject()
      json.field("schema", 1)
      json.field("rule", rule.code.text)
      json.field("name", rule.name)
      json.field("severity", rule.severity.name)
      json.field("summary", rule.summary.text(in: language))
      json.field("checks", rule.checks)
      json.field("reason", rule.reason)
      json.field("remedy", rule.remedy.text(in: language))
      json.field("quiet", rule.quiet)
      json.field("basis", rule.basis.text(in: language))
      json.endObject()
      json.endLine()
    }
    return json.bytes
  }
}
