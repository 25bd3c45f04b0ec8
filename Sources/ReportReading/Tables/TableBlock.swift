/// A stretch of table rows under one header: forms hold several, one below the other.
package struct TableBlock: Sendable, Hashable {
  /// The header rows; empty for a table without a header.
  package var headerStart: Int32
  package var headerEnd: Int32
  /// The data rows run from `headerEnd` to here.
  package var end: Int32
  /// What the header says about each column.
  package var traits: [ColumnTraits]

  package init(headerStart: Int32, headerEnd: Int32, end: Int32, traits: [ColumnTraits] = []) {
    self.headerStart = headerStart
    self.headerEnd = headerEnd
    self.end = end
    self.traits = traits
  }

  package var header: Range<Int> { Int(headerStart)..<Int(headerEnd) }
  package var rows: Range<Int> { Int(headerEnd)..<Int(end) }
}
