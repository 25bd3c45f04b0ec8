/// Turns the tables of the document into grids of segments and figures.
package enum TableBuilder {
  /// Fills `report.tables` from the document's tables and the cell segments, and applies the units of captions,
  /// headers and row labels to the bare figures of the cells below them.
  package static func build(for report: inout Report) {
  }
}
