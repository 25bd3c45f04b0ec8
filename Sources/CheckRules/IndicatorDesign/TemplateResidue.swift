package import Checking
import ReportReading

/// Reports what a template left behind: placeholders, orders to the author, questions without an answer.
package struct TemplateResidue: CheckRule {
  package static let metadata = RuleMetadata(
    code: "IND011", name: "template-residue", severity: .warning,
    summary: LocalizedText("模板残留：占位、填写要求或提问没有处理", "Template text left in the report"),
    checks: """
      正文和表格里代替数值、名称的符号（XX、××、***、____、「……」），写给填表人看的话（「（填写要求：…）」「请填写」「简要介绍…」\
      「（不超过500字）」「待补充」），模板自带而没有作答的提问（「是否…。」），没有填数字的「年 月 日」，以及软件留下的「#REF!」「单击此处…」。
      """,
    reason: "残留说明这一处没有填写，或者整段是照模板搬来的。复核时按内容缺失扣分，公开后影响单位形象。",
    remedy: LocalizedText("填上真实内容，或者删去这段模板文字。", "Fill in the real content or delete the template text."),
    quiet: """
      算式里的乘号（3×5、×100%）；证件号、电话号码里的遮盖；姓名的隐名（李**）；签字盖章处的下划线；「对是否…进行了核查」\
      「是否符合…的情况」等陈述；评价要点、评分标准一类的表格栏目；「有待补充」。
      """,
    basis: LocalizedText(
      "公开的自评报告中见到的残留；财政部门审核绩效目标时把 *、XXX 列为不合规内容",
      "Residue seen in published reports; reviewers of performance targets reject * and XXX"),
    examples: [
      .fires("项目于⟦XX年XX月⟧完成验收，验收结论为合格。"),
      .fires("全年共举办培训⟦***⟧期，培训效果良好。"),
      .fires("填报人：⟦XXX⟧"),
      .fires("清河区文化馆⟦20XX年⟧度部门整体支出绩效自评报告"),
      .fires("按照⟦××单位⟧的职能分工，落实各项任务。"),
      .fires("本年度安排项目资金⟦XX万元⟧，全部支付完毕。"),
      .fires("本年度安排项目资金⟦____万元⟧，全部支付完毕。"),
      .fires("二级指标\t三级指标\t目标值\t完成值\n质量指标\t⟦指标1：……⟧\t≥95%\t⟦（请填写实际完成值）⟧\n"),
      .fires("一、部门职责⟦（填写要求：根据“三定”规定简要填写，不超过300字）⟧\n负责全区文化服务工作。\n"),
      .fires("本年度重点工作已经完成⟦（此处填写具体成效）⟧。"),
      .fires("填报日期：⟦202X年X月X日⟧"),
      .fires("经调查，群众⟦满意度为%⟧，较上年有所提高。"),
      .fires("⟦绩效目标是否明确、绩效指标是否清晰。⟧", isMutable: false),
      .fires("长期开放情况⟦（填写实际完成情况）⟧，按期完成。"),
      .fires("时效情况：⟦是否按期完成。⟧"),
      .fires("主要成效如下⟦（不超过500字）⟧。"),
      .fires("⟦简要介绍部门整体支出绩效自评结果。⟧"),
      .fires("⟦请说明未完成的原因及改进措施。⟧"),
      .fires("满意度调查结果⟦待补充⟧。"),
      .fires("各项目按进度推进。⟦是否达到预期绩效目标。⟧"),
      .fires("⟦所报送的自评报告、评分表是否与公开的一致。⟧"),
      .fires("填报日期：2023年4月\n完成日期：⟦　　年　　月　　日⟧\n", isMutable: false),
      .fires("全年支出合计⟦#REF!⟧，执行情况见附表。"),
      .fires("⟦{项目名称}⟧已经按期完成，资金使用合规。"),
      .stays("每场3×50人，覆盖率=完成数/计划数×100%。"),
      .stays("联系电话：138****6620，经办人：李**。"),
      .stays("财务室对项目是否按方案实施进行了核查，未发现问题。"),
      .stays("重点核查资金支付是否符合规定的情况。"),
      .stays("评价小组逐项核对是否达到预期绩效目标。"),
      .stays("评价要点：是否制定管理制度。"),
      .stays("评分标准有待补充完善，明年将细化。"),
      .stays("会上简要介绍了全年工作安排。"),
      .stays("开展5G应用培训，学习材料见附件*。"),
      .stays("负责人（签字）：____"),
      .stays("收到征文60篇……群众反响热烈。"),
      .stays("按照申请说明，项目分两期实施。"),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    var reader = ResidueReader(context.report)
    reader.read()
    var index = 0
    while index < reader.found.count {
      let first = reader.found[index]
      var evidence = [Evidence(first.range)]
      var next = index + 1
      while next < reader.found.count, reader.found[next].segment == first.segment,
        reader.found[next].sort == first.sort
      {
        evidence.append(Evidence(reader.found[next].range))
        next += 1
      }
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: message(first.sort, quoted: context.report.written(first.range)), evidence: evidence))
      index = next
    }
  }

  private func message(_ sort: Residue.Sort, quoted text: String) -> LocalizedText {
    switch sort {
    case .placeholder:
      LocalizedText("「\(text)」是模板里的占位，没有填写真实内容。", "“\(text)” is a placeholder that was not filled in.")
    case .instruction:
      LocalizedText("「\(text)」是写给填报人的要求，没有删去或没有作答。", "“\(text)” is an instruction of the template.")
    case .question:
      LocalizedText("「\(text)」是模板里的提问，没有作答。", "“\(text)” is a question of the template without an answer.")
    case .emptyDate:
      LocalizedText("日期「\(text)」没有填写完整。", "The date “\(text)” is not filled in.")
    case .machineText:
      LocalizedText("「\(text)」是软件留下的提示，不是报告内容。", "“\(text)” was left by a program.")
    }
  }
}
