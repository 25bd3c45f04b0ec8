import DocumentModel

/// Shows the source lines of a finding with its figures marked underneath.
struct Excerpt {
  let document: Document
  let palette: TextPalette
  /// The columns that are there for the text of a line.
  let width: Int
  private static let mostLines = 8

  /// The lines for the quotes of a finding; the first quote is marked with carets, the others with overlines.
  func lines(for quotes: [Quote], severity: Severity) -> [String] {
    let byLine = marksByLine(quotes)
    let numbers = byLine.keys.sorted()
    let primary = quotes.first.map { lineIndex(at: $0.range.lowerBound) }
    var shown = Array(numbers.prefix(Self.mostLines))
    if let primary, !shown.contains(primary), byLine[primary] != nil { shown[shown.count - 1] = primary }
    shown.sort()
    let gutter = shown.last.map { String($0 + 1).count } ?? 1
    var lines: [String] = []
    for number in shown {
      let row = SourceLine(text: lineText(number), marks: byLine[number] ?? []).fitted(to: width - gutter - 3)
      let label = String(number + 1)
      let pad = String(repeating: " ", count: gutter - label.count)
      lines.append(palette.dim(pad + label + " │ ") + row.text)
      lines.append(
        palette.dim(String(repeating: " ", count: gutter) + " │ ") + palette.severity(severity, row.underline))
    }
    if numbers.count > shown.count {
      lines.append(palette.dim(String(repeating: " ", count: gutter) + " ┆ … +\(numbers.count - shown.count)"))
    }
    return lines
  }

  /// The marks of each line, as byte ranges within the line; a quote over a line break has one on each.
  private func marksByLine(_ quotes: [Quote]) -> [Int: [SourceLine.Mark]] {
    var byLine: [Int: [SourceLine.Mark]] = [:]
    for (index, quote) in quotes.enumerated() where !quote.range.isEmpty {
      var line = lineIndex(at: quote.range.lowerBound)
      while line < document.lineStarts.count, lineStart(line) < quote.range.upperBound {
        let range = lineRange(line)
        let part = quote.range.clamped(to: range)
        if !part.isEmpty {
          let inside = (part.lowerBound - range.lowerBound)..<(part.upperBound - range.lowerBound)
          byLine[line, default: []].append(SourceLine.Mark(range: inside, isPrimary: index == 0))
        }
        line += 1
      }
    }
    return byLine
  }

  private func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = document.lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(document.lineStarts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  private func lineStart(_ line: Int) -> Int { Int(document.lineStarts[line]) }

  /// The line without its line break.
  private func lineRange(_ line: Int) -> Range<Int> {
    let start = lineStart(line)
    var end = line + 1 < document.lineStarts.count ? lineStart(line + 1) : document.text.count
    while end > start, document.text[end - 1] == 0x0A || document.text[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  private func lineText(_ line: Int) -> ArraySlice<UInt8> { document.text[lineRange(line)] }
}
