extension TextRenderer {
  package func epilogue(_ summary: CheckSummary) -> [UInt8] {
    if isQuiet { return [] }
    var lines = [palette.dim(String(repeating: "─", count: min(width, 72)))]
    for (label, value) in OutputMessages.summary(summary).map({ ($0.0.text(in: language), $0.1.text(in: language)) }) {
      lines.append(palette.bold(DisplayWidth.pad(label, to: language == .chinese ? 6 : 11)) + value)
    }
    let rules = summary.byRule.sorted { a, b in
      (b.value.severity.rawValue, b.value.count, a.key) < (a.value.severity.rawValue, a.value.count, b.key)
    }
    for (code, tally) in rules {
      let count = String(tally.count)
      let padding = String(repeating: " ", count: max(0, 6 - count.count))
      lines.append(
        padding + count + "  " + palette.severity(tally.severity, code.text) + " "
          + VisibleText.of(tally.title.text(in: language)))
    }
    return bytes(of: lines)
  }
}
