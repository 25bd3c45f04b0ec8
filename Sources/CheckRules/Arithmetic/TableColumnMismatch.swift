package import Checking

/// A table cell differs from what its row's other columns give.
package struct TableColumnMismatch: CheckRule {
  package static let metadata = RuleMetadata(
    code: "ARI014", name: "table-column-mismatch", severity: .error,
    summary: LocalizedText("表中由其他列算出的数不符", "A table cell differs from what its row's other columns give."),
    checks: "表格中执行率、满意率、结余、增减、累计、占比、金额（数量×标准）等由其他列算出的列，逐行重算。",
    reason: "表内公式是复核的第一步，一格不符会牵出整表重填。",
    remedy: LocalizedText("逐行重算后改正，同时检查合计行。", "Compute the row again and check the total row."),
    quiet: "没有表头说明、也不能从多数行看出计算关系的列；空格和“—”。",
    basis: LocalizedText("财预〔2020〕10号：自评表应当勾稽一致", "Caiyu [2020] No. 10: tables must tie out"),
    examples: [
      .fires(
        "项目\t预算数\t执行数\t执行率\n甲项\t260.00\t254.80\t98.00%\n乙项\t⟦140.00⟧\t⟦138.60⟧\t⟦93.00%⟧\n丙项\t180.00\t171.00\t95.00%",
        isMutable: false),
      .fires(
        "库点\t上年储量（吨）\t本年储量（吨）\t增减（吨）\n东库\t12600\t13100\t500\n西库\t⟦8400⟧\t⟦8250⟧\t⟦150⟧\n南库\t5200\t5260\t60",
        isMutable: false),
      .stays(
        "项目\t预算数\t执行数\t执行率\n甲项\t260.00\t254.80\t98.00%\n乙项\t140.00\t138.60\t99.00%\n丙项\t180.00\t171.00\t95.00%",
        isMutable: false),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    context.emitBroken([.tableFormula], as: Self.metadata.code, into: &sink) { found in
      LocalizedText(
        "表中“\(found.stated)”与同行（列）的\(found.operandsText)不符：应为\(found.computed)。",
        "“\(found.stated)” in the table does not follow from \(found.operandsText): it should be \(found.computed)."
      )
    }
  }
}
