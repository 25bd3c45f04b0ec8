import DocumentModel

/// Collects the rows of one run of table lines and keeps the padded grid within bounds.
struct TableWriter {
  /// The most cells a text of `count` bytes may have: memory stays in proportion to the text.
  static func cellLimit(for count: Int) -> Int { min(4_000_000, 500_000 + count / 8) }
  /// Padding to the widest row may cost this many cells beyond four times the written ones.
  private static let paddingAllowance = 4096

  private var drafts: [TableDraft] = []
  private(set) var draft = TableDraft()
  private var cells: Int

  init(cellsBefore: Int) { cells = cellsBefore }

  /// Adds a row of cells, each a source range that may be empty.
  mutating func appendRow(_ text: [UInt8], _ row: [Range<Int>], mayHaveTags: Bool) throws(ReadError) {
    // Rows of very different length would make the padded grid quadratic: they go into tables of their own.
    let padded = draft.paddedCount(adding: row.count)
    if padded > 4 * (draft.writtenCount + row.count) + Self.paddingAllowance { close() }
    let limit = Self.cellLimit(for: text.count)
    if cells + draft.paddedCount(adding: row.count) > limit { throw .tooManyCells(limit: limit) }
    draft.beginRow()
    for range in row {
      draft.beginCell()
      if mayHaveTags {
        TaglessRanges.each(text.span, range) { draft.extend($0) }
      } else {
        draft.extend(range)
      }
    }
  }

  /// Adds text to a cell of the last row.
  mutating func extendLastRow(_ text: [UInt8], column: Int, _ range: Range<Int>) {
    TaglessRanges.each(text.span, range) { draft.extendLastRow(column: column, $0) }
  }

  private mutating func close() {
    cells += draft.rowCount * draft.columnCount
    drafts.append(draft)
    draft = TableDraft()
  }

  mutating func finish() -> [TableDraft] {
    if !draft.isEmpty { close() }
    return drafts
  }
}
