package import Checking
import Figures
import ReportReading

/// Reports targets without a definite value and amounts without a unit.
package struct LooseTarget: CheckRule {
  package static let metadata = RuleMetadata(
    code: "IND008", name: "loose-target", severity: .warning,
    summary: LocalizedText("指标值含糊或数字没有单位", "A loose target, or a number without its unit"),
    checks: "自评表的指标值带「约」「左右」，或者是一个范围（「3-4次」）；成本指标的金额没有单位；正文一串金额里有一个没有写单位（前后都写「万元」，中间一个只有数字）。",
    reason: "范围和约数没有判定标准，多少算完成说不清；没有单位的数字可能差一万倍。",
    remedy: LocalizedText("写成确定的数值并带符号；给数字补上单位。", "State one value with its sign, and the unit of every number."),
    quiet: "表头或单位栏已经写明单位；「分别为1、2、3万元」共用末尾的单位；「上下浮动不超过5%」一类有判定规则的。",
    basis: LocalizedText("财政部门复核自评表时逐条指出的问题", "Remarks of finance reviewers on indicator forms"),
    examples: [
      .fires(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t送书下乡次数\t⟦3-4次⟧\t4次\t10\t10\n产出指标\t质量指标\t图书完好率\t≥95%\t98%\t10\t10\n"
      ),
      .fires(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t成本指标\t人均培训成本\t⟦约600元⟧\t580元\t10\t10\n产出指标\t质量指标\t培训合格率\t≥95%\t98%\t10\t10\n"
      ),
      .fires("“三公”经费预算55.46万元（公务用车运行维护费43.16万元、公务接待费⟦7.3⟧、因公出国经费5万元）。", isMutable: false),
      .stays(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t送书下乡次数\t≥4次\t4次\t10\t10\n产出指标\t质量指标\t图书完好率\t≥95%\t98%\t10\t10\n"
      ),
      .stays("办公费、印刷费、差旅费分别为12.4、3.6、5.2万元。"),
    ])

  private static let moneyLabels = WordList("费", "支出", "资金", "收入", "经费", "拨款", "补助")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    for form in report.indicatorTables {
      for row in FamilyRow.all(form, in: report) {
        guard let target = row.targetRange, target.count <= 60 else { continue }
        guard let figure = row.targets.first(where: { $0.isRange || $0.approximator == .about }),
          figure.kind != .duration
        else { continue }
        let text = report.written(target)
        sink.emit(
          Finding(
            rule: Self.metadata.code, severity: .warning,
            message: LocalizedText("指标值「\(text)」没有确定的数值，多少算完成说不清。", "The target “\(text)” is no definite value."),
            evidence: [Evidence(target)]))
      }
    }
    checkProse(report, into: &sink)
  }

  /// A bare number among amounts that all have their unit.
  private func checkProse(_ report: Report, into sink: inout FindingSink) {
    for segment in report.segments where segment.kind == .paragraph && segment.figureCount >= 3 {
      let figures = segment.figureRange
      for index in figures.dropFirst().dropLast() where report.figures[index].kind == .bare {
        let figure = report.figures[index]
        guard report.figures[index - 1].kind == .money, report.figures[index + 1].kind == .money,
          report.contexts[index].sentenceStart == report.contexts[index + 1].sentenceStart,
          report.contexts[index].sentenceStart == report.contexts[index - 1].sentenceStart,
          endsWithUnit(report.figures[index - 1], report), endsWithUnit(report.figures[index + 1], report)
        else { continue }
        let label = report.contexts[index].label
        guard Self.moneyLabels.ends(report.text.bytes, label), isFollowedBySeparator(figure, report) else { continue }
        sink.emit(
          Finding(
            rule: Self.metadata.code, severity: .warning,
            message: LocalizedText(
              "「\(report.written(label))\(report.written(figure))」没有写单位，前后都有。",
              "“\(report.written(figure))” has no unit while its neighbours have."),
            stated: report.written(figure), evidence: [Evidence(figure)]))
      }
    }
  }

  private func endsWithUnit(_ figure: Figure, _ report: Report) -> Bool { figure.end > figure.numberEnd }

  private func isFollowedBySeparator(_ figure: Figure, _ report: Report) -> Bool {
    let next = report.character(at: Int(figure.end), end: report.text.bytes.count)
    return [0x2C, 0x3001, 0x3B, 0x3002, 0x29, 0x0A].contains(next)
  }
}
