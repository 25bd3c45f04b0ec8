import DocumentModel

/// Reads lines whose cells are separated by tabs.
enum TabTable {
  /// A line with more tabs is no row of a table.
  static let columnLimit = 1024

  static func append(
    _ text: [UInt8], _ line: SourceLine, _ lineStarts: [Int32], hasPageBreaks: Bool, to table: inout TableWriter
  ) throws(ReadError) {
    let row = cells(text.span, line, lineStarts)
    if isRule(text, row) { return }
    if hasPageBreaks, line.flags.contains(.afterBlank), !table.draft.isEmpty,
      ContinuedRow.append(text, row, to: &table)
    {
      return
    }
    try table.appendRow(text, row, mayHaveTags: line.flags.contains(.angle))
  }

  /// The cells of a line, empty ones included.
  private static func cells(_ text: Span<UInt8>, _ line: SourceLine, _ lineStarts: [Int32]) -> [Range<Int>] {
    var row: [Range<Int>] = []
    row.reserveCapacity(Int(line.leadingTabs) + Int(line.innerTabs) + 1)
    var start = Int(lineStarts[Int(line.line)])
    let next = Int(line.line) + 1
    let end = next < lineStarts.count ? Int(lineStarts[next]) : text.count
    var i = start
    while i < end {
      if text[i] == 0x09 {
        row.append(TextCharacter.trimmed(text, start..<i))
        start = i + 1
      }
      i += 1
    }
    row.append(TextCharacter.trimmed(text, start..<end))
    return row
  }

  /// A line of dashes: what is left of a Markdown rule.
  private static func isRule(_ text: [UInt8], _ row: [Range<Int>]) -> Bool {
    var hasDashes = false
    for range in row where !range.isEmpty {
      guard range.count >= 2 else { return false }
      for i in range where text[i] != UInt8(ascii: "-") && text[i] != UInt8(ascii: ":") { return false }
      hasDashes = true
    }
    return hasDashes
  }
}
