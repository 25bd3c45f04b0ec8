/// Recognises indicator forms (一级指标 … 得分) among the tables of a report.
package enum IndicatorFormReader {
  /// Fills `report.indicatorTables` from `report.tables`.
  package static func read(_ report: inout Report) {
  }
}
