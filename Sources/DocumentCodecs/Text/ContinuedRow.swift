import DocumentModel

/// Makes rows whole again that a page break cut: the rest of their cells stands in a line of its own.
///
/// The line after the break may have lost or gained columns, so its cells are matched with the unfinished cells of the
/// row before: at the same columns, counted from the right, or in order.
enum ContinuedRow {
  /// A cell shorter than this is a label or a number, not a text that runs over a page.
  private static let shortest = 12

  /// Adds `row` to the last row of the table when it goes on with it.
  static func append(_ text: [UInt8], _ row: [Range<Int>], to table: inout TableWriter) -> Bool {
    let filled = row.indices.filter { !row[$0].isEmpty }
    guard let first = filled.first, filled.count * 2 <= max(row.count, 4) || row.count <= 3 else { return false }
    for column in filled where isNumber(text, row[column]) { return false }
    let width = table.draft.lastRowWidth
    var best: [Int] = []
    var bestLength = 0
    if first > 0 {
      for shift in Set([0, width - row.count]) {
        consider(filled.map { $0 + shift }, text, table.draft, &best, &bestLength)
      }
    } else if row.count < width, row[first].count > 18 || endsSentence(text, row[first]) {
      let open = (0..<width).filter { isUnfinished(text, table.draft, $0) && table.draft.length(column: $0) >= 60 }
      if open.count == filled.count { consider(open, text, table.draft, &best, &bestLength) }
    }
    guard !best.isEmpty else { return false }
    for (column, target) in zip(filled, best) { table.extendLastRow(text, column: target, row[column]) }
    return true
  }

  /// Keeps the match whose cells are the longest: those run over the page.
  private static func consider(
    _ columns: [Int], _ text: [UInt8], _ draft: TableDraft, _ best: inout [Int], _ bestLength: inout Int
  ) {
    var length = 0
    for column in columns {
      guard column >= 0, column < draft.lastRowWidth, isUnfinished(text, draft, column) else { return }
      length += draft.length(column: column)
    }
    if length > bestLength {
      best = columns
      bestLength = length
    }
  }

  private static func isUnfinished(_ text: [UInt8], _ draft: TableDraft, _ column: Int) -> Bool {
    guard let last = draft.lastPiece(column: column), draft.length(column: column) >= shortest else { return false }
    return !endsSentence(text, last) && !isNumber(text, last)
  }

  private static func endsSentence(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    LineEnding.flags(text.span, range).contains(.endsSentence)
  }

  /// Digits with sign, point or percent and nothing else.
  private static func isNumber(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    for i in range {
      switch text[i] {
      case 0x30...0x39, 0x20, 0x25, 0x2B...0x2E: continue
      default: return false
      }
    }
    return true
  }
}
