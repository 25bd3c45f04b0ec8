import Figures
package import ReportReading
package import RulePacks

/// Finds columns that are computed from other columns and judges every row.
package enum TableFormulas {
  package static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    for (index, table) in report.tables.enumerated() {
      for block in table.blocks where !NumberGrid.isIndicatorForm(index, block, in: report) {
        let grid = NumberGrid(report, table, block)
        if grid.columns.count < 2 && table.columns < 2 { continue }
        if grid.columns.count > NumberGrid.widest || block.rows.count > 5_000 { continue }
        var search = FormulaSearch(grid)
        search.run()
        relations += search.relations
      }
    }
  }
}
