/// Reads the lines of a Markdown table.
enum PipeTable {
  static func append(_ text: [UInt8], _ line: SourceLine, to table: inout TableWriter) throws(ReadError) {
    let span = text.span
    var row: [Range<Int>] = []
    let end = Int(line.end)
    var start = Int(line.start) + 1
    var i = start
    var isRule = true
    while i < end {
      let byte = span[i]
      if byte == UInt8(ascii: "|"), span[i - 1] != UInt8(ascii: "\\") {
        row.append(TextCharacter.trimmed(span, start..<i))
        start = i + 1
      } else if byte != UInt8(ascii: "-"), byte != UInt8(ascii: ":"), byte != 0x20 {
        isRule = false
      }
      i += 1
    }
    let rest = TextCharacter.trimmed(span, min(start, end)..<end)
    if !rest.isEmpty { row.append(rest) }
    if isRule || row.isEmpty { return }
    try table.appendRow(text, row, mayHaveTags: line.flags.contains(.angle))
  }
}
