package import Checking
import Figures
import ReportReading

/// Reports an indicator that stands in the wrong second-level family.
package struct FamilyMismatch: CheckRule {
  package static let metadata = RuleMetadata(
    code: "IND006", name: "family-mismatch", severity: .warning,
    summary: LocalizedText("指标放错了类别", "An indicator stands in the wrong family"),
    checks: "质量指标是人数、场次、个数一类的数量；数量指标是合格率、达标率、准确率一类的质量比率；时效指标是人数、场次。",
    reason: "指标与类别不符，复核时该行不给分，类别也等于缺项。",
    remedy: LocalizedText("把指标移到相应类别，原类别补上合适的指标。", "Move the indicator to its family and fill the gap."),
    quiet: "名称同时带有率、及时、按期等本类别的字样；没有写明类别的表。",
    basis: LocalizedText("财政部门复核自评表时逐条指出的问题", "Remarks of finance reviewers on indicator forms"),
    examples: [
      .fires(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t质量指标\t⟦培训人数⟧\t≥200人\t210人\t10\t10\n产出指标\t数量指标\t演出场次\t≥20场\t22场\t10\t10\n"
      ),
      .fires(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t⟦验收合格率⟧\t≥95%\t98%\t10\t10\n产出指标\t质量指标\t节目审核通过率\t≥95%\t98%\t10\t10\n"
      ),
      .stays(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t质量指标\t培训合格人数占比\t≥95%\t98%\t10\t10\n产出指标\t数量指标\t演出场次\t≥20场\t22场\t10\t10\n"
      ),
    ])

  private static let counts = WordList("人数", "场次", "次数", "人次", "数量", "个数", "户数", "面积", "篇数", "期数", "份数")
  private static let qualities = WordList("合格率", "达标率", "准确率", "优良率", "优秀率", "通过率", "完好率", "规范率")
  private static let ratios = WordList(
    "率", "占比", "比例", "合格", "达标", "优秀", "准确", "事故", "差错", "投诉", "获奖", "表彰", "质量", "问题", "零")
  private static let times = WordList("率", "时", "期", "日", "月", "天", "年", "周", "季", "前")
  private static let numbered: Set<FigureKind> = [.person, .personTime, .session, .count, .household]

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    for form in context.report.indicatorTables {
      for row in FamilyRow.all(form, in: context.report) {
        guard let name = row.nameRange, let better = betterFamily(row) else { continue }
        sink.emit(
          Finding(
            rule: Self.metadata.code, severity: .warning,
            message: LocalizedText(
              "「\(row.written(name))」是\(better)，放错了类别。", "“\(row.written(name))” stands in the wrong family."),
            evidence: [Evidence(name)]))
      }
    }
  }

  /// The family that the row's indicator belongs to, `nil` when it may stay.
  private func betterFamily(_ row: FamilyRow) -> String? {
    let isNumber = row.targets.count == 1 && Self.numbered.contains(row.targets[0].kind)
    switch row.family {
    case .quality: return isNumber && row.says(Self.counts) && !row.says(Self.ratios) ? "数量指标" : nil
    case .quantity:
      return row.targets.count == 1 && row.targets[0].kind == .percent && row.says(Self.qualities) ? "质量指标" : nil
    case .timeliness: return isNumber && row.says(Self.counts) && !row.says(Self.times) ? "数量指标" : nil
    default: return nil
    }
  }
}
