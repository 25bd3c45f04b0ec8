import Checking
import DocumentCodecs
import ReportReading
import RulePacks
import Testing

/// Relations between tables and forms and the text around them.
@Suite struct TableTextTests {
  /// 「verdict kind subject」 of the relations of a text that are not about one table alone.
  private func relations(_ text: String, _ kinds: Set<Relation.Kind>) -> [String] {
    let report = ReportReader.read(TextReader.read(Array(text.utf8), name: "t.txt"))
    return RelationFinders.findAll(in: report, pack: .national)
      .filter { kinds.contains($0.kind) }
      .map { "\($0.verdict) \($0.severity) \(report.written(report.figures[Int($0.subject)]))" }
  }

  private let survey =
    "片区\t调查户数\t满意户数\t综合满意率\n东片\t240\t220\t91.7%\n西片\t180\t172\t95.6%\n合计\t420\t392\t93.3%\n二、结果\n"

  @Test func `a rate of the total row that the text turns round is broken`() {
    #expect(relations(survey + "综合满意率39.3%，高于目标值。\n", [.restatement]).contains("broken error 39.3%"))
    #expect(relations(survey + "综合满意率93.3%，高于目标值。\n", [.restatement]) == ["held error 93.3%"])
  }

  @Test func `another value under the same name is doubtful only`() {
    #expect(relations(survey + "综合满意率88.1%，高于目标值。\n", [.restatement]) == ["broken warning 88.1%"])
  }

  @Test func `words that narrow the sentence down make it another thing`() {
    #expect(relations(survey + "第三方抽查中，综合满意率88.1%。\n", [.restatement]).isEmpty)
    #expect(relations(survey + "上年综合满意率88.1%。\n", [.restatement]).isEmpty)
    #expect(relations(survey + "综合满意率95.6%的是西片。\n", [.restatement]).isEmpty)
  }

  @Test func `a row and a column named together mean one cell`() {
    #expect(relations(survey.replacing("东片", with: "东部片") + "东部片综合满意率91.7%。\n", [.restatement]) == ["held error 91.7%"])
    #expect(
      relations(survey.replacing("东片", with: "东部片") + "东部片综合满意率97.1%。\n", [.restatement]) == ["broken error 97.1%"])
  }

  @Test func `a share below a list is one of the total`() {
    let list = "序号\t学校\t学生数（人）\n1\t甲校\t1286\n2\t乙校\t964\n3\t丙校\t1950\n\t合计\t4200\n"
    #expect(relations(list + "全部学生中，中学生2,250人，占53.6%。\n", [.ratio]) == ["held error 53.6%"])
    #expect(relations(list + "全部学生中，中学生2,250人，占35.6%。\n", [.ratio]) == ["broken error 35.6%"])
  }

  @Test func `an amount per kilometre rests on the row that the note names`() {
    let table =
      "项目\t预算数（万元）\t执行数（万元）\n岸线修复\t480.00\t465.60\n渔港维护\t240.00\t228.00\n合计\t720.00\t693.60\n"
    let note = "说明：岸线修复项目共修复岸线3.2公里，每公里投入145.5万元；渔港维护清淤6,000万方，每万方380元。\n"
    #expect(relations(table + note, [.perItem]) == ["held error 145.5", "held error 380"])
    #expect(relations(table + note.replacing("145.5", with: "155.2"), [.perItem]).contains("broken warning 155.2"))
  }

  private let form =
    "项目资金（万元）\t\t年初预算数\t全年预算数（A）\t全年执行数（B）\t分值\t执行率（B/A）\t得分\n\t年度资金总额\t240\t240\t230.4\t10\t96.00%\t9.6\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因\n产出指标\t数量指标\t培育人数\t≥800人\t832人\t45\t45\t\n\t成本指标\t人均培训费用\t≤3000元\tCOST\t45\t45\t\n"

  @Test func `the cost per head in a form is funds over heads`() {
    #expect(relations(form.replacing("COST", with: "2769.23元"), [.perItem]) == ["held error 2769.23"])
    #expect(relations(form.replacing("COST", with: "2679.23元"), [.perItem]) == ["broken warning 2679.23"])
    #expect(relations(form.replacing("COST", with: "1850.00元"), [.perItem]).isEmpty)
  }

  @Test func `a formula in a note makes the cost per head binding`() {
    let note = "注：人均培训费用=全年执行数/培育人数。\n"
    #expect(relations(form.replacing("COST", with: "2679.23元") + note, [.perItem]) == ["broken error 2679.23"])
    #expect(relations(form.replacing("COST", with: "1850.00元") + note, [.perItem]) == ["broken warning 1850.00"])
  }

  @Test func `goals in prose cells of a form are never compared with results`() {
    let goals =
      "年度总体目标\t预期目标\t\t\t实际完成情况\t\t\t\n\t培训学员800人，其中甲类300人、乙类500人。\t\t\t培训学员832人，其中甲类316人、乙类516人。\t\t\t\n"
    let text = form.replacing("COST", with: "2769.23元").replacing("一级指标", with: goals + "一级指标")
    #expect(relations(text, [.restatement]).allSatisfy { !$0.hasPrefix("broken") })
    #expect(relations(text, [.sum]).count { $0.hasPrefix("held") } == 2)
  }
}
