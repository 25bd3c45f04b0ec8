package import Checking
import Figures
import ReportReading

/// Reports a section on achievements that holds no figure at all.
package struct AchievementsWithoutFigures: CheckRule {
  package static let metadata = RuleMetadata(
    code: "TXT011", name: "achievements-without-figures", severity: .warning,
    summary: LocalizedText("成效部分通篇没有数据", "The section on achievements has no figures"),
    checks: "标题含「成效」「成绩」「效益」「效果」的部分，正文在 200 字以上而没有一个数量、金额、比率。",
    reason: "自评报告的成效要对应绩效指标。只有工作总结式的叙述，评审无从打分。",
    remedy: LocalizedText(
      "写明对应的指标、完成数、资金和效果，例如人数、场次、比率及与上年的比较。",
      "Name the indicators, figures, money and effects."),
    quiet: "不足 200 字的部分；有下级标题而其中有数据的；表格。",
    basis: LocalizedText("公开的自评报告：主要成效整段是工作总结", "Published reports: achievements as a work summary"),
    examples: [
      .fires(
        """
        一、主要工作成效

        ⟦坚持以群众需求为导向，扎实推进公共文化服务体系建设，着力提升服务效能。⟧加强阵地管理，完善总分馆制度，优化开放时间，改进服务流程，群众获得感明显增强。丰富活动内容，打造特色品牌，开展形式多样的群众文化活动，营造浓厚的文化氛围。强化队伍建设，组织业务培训，推动基层文化队伍素质稳步提升。注重文化传承，挖掘地方文化资源，做好非物质文化遗产保护工作。深化文旅融合，推动文化惠民向纵深发展，为经济社会高质量发展提供精神动力和文化支撑，各项工作取得新的进展。

        二、存在问题

        基层力量不足。
        """, isMutable: false),
      .stays("一、主要工作成效\n\n全年开展文化活动126场，服务群众3.2万人次，群众满意度96%。\n\n二、存在问题\n\n基层力量不足。\n"),
    ])

  private static let topics = WordList("成效", "成绩", "效益", "效果")
  private static let others = WordList("问题", "目标", "措施", "结论", "满意度")
  private static let leastBytes = 600

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    for section in report.sections {
      let title = section.titleRange
      guard title.count <= 60, Self.topics.occurs(in: report.text.bytes, title),
        !Self.others.occurs(in: report.text.bytes, title), section.firstSegment < section.endSegment
      else { continue }
      let segments = report.segments[Int(section.firstSegment)..<Int(section.endSegment)]
      let length = segments.reduce(0) { $0 + $1.range.count }
      guard length >= Self.leastBytes, !segments.contains(where: { $0.kind == .cell }) else { continue }
      let hasFigure = segments.contains { segment in
        segment.figureRange.contains { report.figures[$0].isQuantity && report.figures[$0].kind != .bare }
      }
      if hasFigure { continue }
      guard let first = segments.first(where: { $0.kind == .paragraph && $0.range.count > 60 }) else { continue }
      let sentence = report.sentence(around: Int(first.start), in: first.range)
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "「\(report.written(title))」部分没有一个数据，看不出对应的指标和效果。",
            "“\(report.written(title))” holds no figure."),
          evidence: [Evidence(sentence)]))
    }
  }
}
