/// Reads lines whose cells stand in columns made of spaces.
enum ColumnTable {
  /// Fewer lines may be chance.
  static let minimumRows = 3
  /// The rows that are held at once; more begin a new table.
  static let maximumRows = 2048
  private static let widest: UInt16 = 400

  /// Whether a line may be a row: gaps between words, no sentence.
  static func isRow(_ line: SourceLine) -> Bool {
    line.gaps > 0 && !line.hasTabs && line.width <= widest
      && line.flags.isDisjoint(with: [.innerStop, .pipes]) && !(line.flags.contains(.endsSentence) && line.count > 30)
  }

  private struct PlacedCell {
    var range: Range<Int>
    /// Display columns.
    var from: Int
    var to: Int
  }

  static func append(
    _ text: [UInt8], _ lines: ArraySlice<SourceLine>, _ lineStarts: [Int32], to table: inout TableWriter
  ) throws(ReadError) {
    var rows: [[PlacedCell]] = []
    for line in lines { rows.append(cells(text.span, line, Int(lineStarts[Int(line.line)]))) }
    let columns = spans(rows)
    for row in rows {
      var placed = [Range<Int>](repeating: 0..<0, count: columns.count)
      var column = 0
      for (k, cell) in row.enumerated() {
        column = best(cell, columns, from: column, leaving: row.count - k - 1)
        placed[column] = cell.range
        column += 1
      }
      try table.appendRow(text, placed, mayHaveTags: false)
    }
  }

  /// The words of a line between gaps, with the display columns they take.
  private static func cells(_ text: Span<UInt8>, _ line: SourceLine, _ lineStart: Int) -> [PlacedCell] {
    var cells: [PlacedCell] = []
    var column = 0
    var i = lineStart
    let end = Int(line.end)
    var start = -1
    var from = 0
    var lastEnd = 0
    var lastColumn = 0
    var blanks = 0
    while i < end {
      let blank = TextCharacter.blankLength(text, i, end)
      if blank > 0 {
        blanks += 1
        column += blank == 3 ? 2 : 1
        i += blank
        continue
      }
      if start >= 0, blanks >= 2 {
        cells.append(PlacedCell(range: start..<lastEnd, from: from, to: lastColumn))
        start = -1
      }
      if start < 0 {
        start = i
        from = column
      }
      blanks = 0
      column += text[i] < 0x80 ? 1 : 2
      i += TextCharacter.length(text[i])
      lastEnd = i
      lastColumn = column
    }
    if start >= 0 { cells.append(PlacedCell(range: start..<lastEnd, from: from, to: lastColumn)) }
    return cells
  }

  /// The display columns that the fullest rows take together, one span per table column.
  private static func spans(_ rows: [[PlacedCell]]) -> [Range<Int>] {
    let count = rows.reduce(0) { max($0, $1.count) }
    var spans: [Range<Int>] = []
    for row in rows where row.count == count {
      for (k, cell) in row.enumerated() {
        if spans.count <= k {
          spans.append(cell.from..<cell.to)
        } else {
          spans[k] = min(spans[k].lowerBound, cell.from)..<max(spans[k].upperBound, cell.to)
        }
      }
    }
    return spans
  }

  /// The column that `cell` overlaps most, else the nearest; enough columns stay for the cells behind it.
  private static func best(_ cell: PlacedCell, _ columns: [Range<Int>], from first: Int, leaving rest: Int) -> Int {
    var best = first
    var bestScore = Int.min
    for k in first..<max(first + 1, columns.count - rest) {
      let overlap = min(cell.to, columns[k].upperBound) - max(cell.from, columns[k].lowerBound)
      if overlap > bestScore {
        best = k
        bestScore = overlap
      }
    }
    return best
  }
}
