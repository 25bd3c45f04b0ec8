package import Checking
import Figures
import ReportReading

/// Reports a target that consists of vague words only.
package struct VagueTarget: CheckRule {
  package static let metadata = RuleMetadata(
    code: "IND001", name: "vague-target", severity: .warning,
    summary: LocalizedText("指标值只有形容词，没有数量或可核对的状态", "A target has vague words only"),
    checks: "自评表各行的指标值：没有数字，只写「有效提升」「进一步加强」「不断完善」一类的话。产出指标报警告，效益指标报提示。",
    reason: "这样的目标无法判断完成没有，复核时按无法核实扣分。",
    remedy: LocalizedText(
      "改成数量、比率，或能核对的状态（「建成并投入使用」「按月公开」）。", "State a number, a rate, or a state that can be verified."),
    quiet: "指标值有数字；写明可以核对的状态；效益指标只作提示。",
    basis: LocalizedText("财政部门复核自评表时逐条指出的问题", "Remarks of finance reviewers on indicator forms"),
    examples: [
      .fires(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t质量指标\t演出质量\t⟦有效提升⟧\t有所提升\t10\t10\n产出指标\t数量指标\t演出场次\t≥20场\t22场\t10\t10\n"
      ),
      .stays(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t质量指标\t节目审核通过率\t≥95%\t98%\t10\t10\n产出指标\t数量指标\t演出场次\t≥20场\t22场\t10\t10\n"
      ),
    ])

  private static let vague = WordList(
    "提升", "提高", "加强", "完善", "增强", "改善", "促进", "推动", "优化", "强化", "显著", "明显", "有效", "不断", "持续", "进一步", "较好", "良好")
  private static let verifiable = WordList(
    "建成", "投入使用", "公开", "印发", "出台", "完成", "合格", "达标", "通过", "按时", "按期", "及时", "无", "零", "不", "长期", "全", "每", "前",
    "保障", "确保", "控制", "以上", "优", "达到", "达成", "级")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    for form in context.report.indicatorTables {
      for row in FamilyRow.all(form, in: context.report) {
        guard let target = row.targetRange, !target.isEmpty, target.count <= 60, row.targets.isEmpty,
          Self.vague.occurs(in: context.report.text.bytes, target),
          !Self.verifiable.occurs(in: context.report.text.bytes, target), row.family != .satisfaction
        else { continue }
        sink.emit(
          Finding(
            rule: Self.metadata.code, severity: row.family.isOutput ? .warning : .note,
            message: LocalizedText(
              "指标值「\(row.written(target))」没有可以核对的内容。", "The target “\(row.written(target))” cannot be verified."),
            evidence: [Evidence(target)]))
      }
    }
  }
}
