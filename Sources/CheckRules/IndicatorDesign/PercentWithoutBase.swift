package import Checking
import Figures
import ReportReading

/// Reports a percent target whose indicator names nothing that could be counted.
package struct PercentWithoutBase: CheckRule {
  package static let metadata = RuleMetadata(
    code: "IND002", name: "percent-without-base", severity: .warning,
    summary: LocalizedText("百分比指标没有可计算的对象", "A percent target without a countable base"),
    checks: "效益指标的指标值是百分比，而指标名称不是比率（没有「率」「度」「比」「增长」一类的字），看不出分子分母是什么。",
    reason: "「社会效益≥95%」看上去量化，其实无法计算，复核时按不可衡量处理。",
    remedy: LocalizedText("写明是什么的百分比，例如「参演居民知晓率」，并说明分子、分母。", "Name what the percentage is of."),
    quiet: "名称含率、度、比例、覆盖、增长、下降等；满意度指标。",
    basis: LocalizedText("财政部门复核自评表时逐条指出的问题", "Remarks of finance reviewers on indicator forms"),
    examples: [
      .fires(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n效益指标\t社会效益指标\t丰富群众文化生活\t⟦≥95%⟧\t98%\t10\t10\n产出指标\t数量指标\t演出场次\t≥20场\t22场\t10\t10\n"
      ),
      .stays(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n效益指标\t社会效益指标\t惠民演出知晓率\t≥95%\t98%\t10\t10\n产出指标\t数量指标\t演出场次\t≥20场\t22场\t10\t10\n"
      ),
    ])

  private static let ratios = WordList(
    "率", "度", "比", "增", "降", "减", "幅", "覆盖", "份额", "指数", "达到", "提高", "提升", "百分", "%", "合格", "完成", "达标", "质量", "水平")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    for form in context.report.indicatorTables {
      for row in FamilyRow.all(form, in: context.report) {
        guard row.family.isOutcome, let target = row.targetRange, target.count <= 30, let name = row.nameRange,
          name.count >= 6, row.targets.count == 1, row.targets[0].kind == .percent, !row.says(Self.ratios)
        else { continue }
        sink.emit(
          Finding(
            rule: Self.metadata.code, severity: .warning,
            message: LocalizedText(
              "「\(row.written(name))」的指标值是\(row.written(target))，看不出是什么的百分比。",
              "“\(row.written(name))” has a percentage of nothing named."),
            evidence: [Evidence(target)]))
      }
    }
  }
}
