package import Checking
import Figures
import ReportReading

/// Reports a cost indicator whose target is a lower bound.
package struct CostFloor: CheckRule {
  package static let metadata = RuleMetadata(
    code: "IND003", name: "cost-floor", severity: .warning,
    summary: LocalizedText("成本指标用了「≥」", "A cost indicator with a lower bound"),
    checks: "成本指标的指标值是金额，而符号是「≥」「＞」或写「以上」。",
    reason: "成本应当控制上限，写成「≥」等于花得越多越好。",
    remedy: LocalizedText("改为「≤」或「＝」，并按预算支出标准确定数值。", "Use ≤ or = and the prescribed standard."),
    quiet: "节约额、节支率、降低额一类越大越好的指标；不是金额的指标值。",
    basis: LocalizedText("财政部门复核自评表时逐条指出的问题", "Remarks of finance reviewers on indicator forms"),
    examples: [
      .fires(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t成本指标\t单场演出成本\t⟦≥2万元⟧\t1.8万元\t10\t10\n产出指标\t数量指标\t演出场次\t≥20场\t22场\t10\t10\n"
      ),
      .stays(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t成本指标\t单场演出成本\t≤2万元\t1.8万元\t10\t10\n产出指标\t成本指标\t节约场租金额\t≥2万元\t2.2万元\t10\t10\n"
      ),
    ])

  private static let savings = WordList("节约", "节省", "节支", "降低", "下降", "结余", "压减", "减少", "补助标准", "补贴标准", "收入", "增收")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    for form in context.report.indicatorTables {
      for row in FamilyRow.all(form, in: context.report) {
        guard row.family == .cost, let target = row.targetRange, !row.says(Self.savings),
          row.targets.contains(where: { figure in
            figure.kind == .money && [.atLeast, .greater].contains(figure.comparison)
              || figure.kind == .money && figure.approximator == .atLeast
          })
        else { continue }
        sink.emit(
          Finding(
            rule: Self.metadata.code, severity: .warning,
            message: LocalizedText(
              "成本指标的指标值「\(row.written(target))」是下限，应当是上限。", "The cost target “\(row.written(target))” is a lower bound."
            ),
            evidence: [Evidence(target)]))
      }
    }
  }
}
