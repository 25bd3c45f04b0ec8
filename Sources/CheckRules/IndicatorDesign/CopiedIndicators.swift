package import Checking
import Figures
import ReportReading

/// Notes two forms of a document that share all their indicators.
package struct CopiedIndicators: CheckRule {
  package static let metadata = RuleMetadata(
    code: "IND010", name: "copied-indicators", severity: .note,
    summary: LocalizedText("两张表的指标一字不差", "Two forms have the same indicators"),
    checks: "同一份文件里有几张指标表，其中两张的指标名称从头到尾完全相同（不少于四行）。",
    reason: "不同项目套用一套指标，说明指标没有按项目设定。",
    remedy: LocalizedText("按各项目的产出和效果分别设定指标。", "Set indicators for each project."),
    quiet: "不足四行的表；同一张表因分页断开。",
    basis: LocalizedText("财政部门复核自评表时逐条指出的问题", "Remarks of finance reviewers on indicator forms"),
    examples: [
      .fires(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t⟦演出场次⟧\t≥20场\t22场\t10\t10\n产出指标\t数量指标\t培训人数\t≥200人\t210人\t10\t10\n产出指标\t质量指标\t节目审核通过率\t≥95%\t98%\t10\t10\n效益指标\t社会效益指标\t居民参与率\t≥60%\t62%\t10\t10\n\n第二个项目自评情况见下表。\n\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t⟦演出场次⟧\t≥30场\t32场\t10\t10\n产出指标\t数量指标\t培训人数\t≥100人\t110人\t10\t10\n产出指标\t质量指标\t节目审核通过率\t≥90%\t98%\t10\t10\n效益指标\t社会效益指标\t居民参与率\t≥50%\t62%\t10\t10\n"
      ),
      .stays(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t演出场次\t≥20场\t22场\t10\t10\n产出指标\t数量指标\t培训人数\t≥200人\t210人\t10\t10\n产出指标\t质量指标\t节目审核通过率\t≥95%\t98%\t10\t10\n效益指标\t社会效益指标\t居民参与率\t≥60%\t62%\t10\t10\n"
      ),
    ])

  private static let leastRows = 4

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    var seen: [[String]: Range<Int>] = [:]
    for form in report.indicatorTables {
      let ranges = form.rows.compactMap { $0.name >= 0 ? report.segments[Int($0.name)].range : nil }
      guard ranges.count >= Self.leastRows, let here = ranges.first else { continue }
      let names = ranges.map { report.string($0) }
      guard Set(names).count == names.count else { continue }
      guard let there = seen[names] else {
        seen[names] = here
        continue
      }
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .note,
          message: LocalizedText("这张表的\(names.count)个指标与前一张表完全相同。", "This form repeats the indicators of another."),
          evidence: [Evidence(here), Evidence(there)]))
    }
  }
}
