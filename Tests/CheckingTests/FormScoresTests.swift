import Checking
import Testing

@Suite struct FormScoresTests {
  static let form = """
    项目资金（万元）\t\t年初预算数\t全年预算数（A）\t全年执行数（B）\t分值\t执行率（B/A）\t得分
    \t年度资金总额\t50\t48\t45.6\t10\t95.00%\tEXEC
    一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
    产出指标\t数量指标\t巡护河道长度\t≥40公里\t42公里\t30\t30\t
    \t\t巡护班次\t≥200次\tACTUAL次\t20\tSCORE\t人手不足
    \t时效指标\t整改时限\t≤15个工作日\t12个工作日\t10\t10\t
    效益指标\t社会效益指标\t水质改善\t明显改善\t达成年度指标\t20\t20\t
    满意度指标\t服务对象满意度\t群众满意度\t≥90%\t95%\tWEIGHT\t10\t
    总分\t\t\t\t\t100\tTOTAL\t
    """

  static func filled(
    exec: String = "9.5", actual: String = "180", score: String = "18", weight: String = "10", total: String = "97.5"
  ) -> TableCase {
    TableCase(
      form.replacing("EXEC", with: exec).replacing("ACTUAL", with: actual).replacing("SCORE", with: score)
        .replacing("WEIGHT", with: weight).replacing("TOTAL", with: total))
  }

  @Test func `a form that adds up holds`() {
    let form = Self.filled()
    #expect(form.broken.isEmpty)
    #expect(form.held(.totalScore) == 1)
    #expect(form.held(.weights) == 1)
    #expect(form.held(.score) == 5)
  }

  @Test func `full points for a missed target are an error`() {
    #expect(Self.filled(score: "20", total: "99.5").errors == ["score 20"])
  }

  @Test func `points for nothing done are an error`() {
    #expect(Self.filled(actual: "0", score: "16", total: "95.5").errors == ["score 16"])
  }

  @Test func `more points than the weight are an error`() {
    #expect(Self.filled(score: "21", total: "100.5").errors == ["score 21"])
  }

  @Test func `other points than the proportion are a warning without a stated method`() {
    let form = Self.filled(score: "15", total: "94.5")
    #expect(form.broken == ["score 15"])
    #expect(form.errors.isEmpty)
  }

  @Test func `the execution score follows from the rate`() {
    #expect(Self.filled(exec: "8.5", total: "96.5").errors == ["score 8.5"])
  }

  @Test func `a wrong total score is an error`() {
    #expect(Self.filled(total: "98.5").errors == ["totalScore 98.5"])
  }

  @Test func `weights that miss the stated total are an error`() {
    #expect(Self.filled(weight: "15").errors.contains("weights 100"))
  }

  @Test func `points of the levels are judged against those below`() {
    let text =
      "一级指标\t分值\t二级指标\t分值\t三级指标\t分值\t自评得分\t扣分原因\n投入\t30\t编制\tLEVEL\t合理性\t10\t9\t略低\n\t\t\t\t完整性\t20\t20\t\n产出\t70\t履职\t70\t完成率\t70\t70\t\n合计\t100\t\t\t\t100\t99\t\n"
    #expect(TableCase(text.replacing("LEVEL", with: "30")).broken.isEmpty)
    #expect(TableCase(text.replacing("LEVEL", with: "25")).errors.contains("weights 25"))
  }

  @Test func `execution above one hundred percent may be scored either way`() {
    let text =
      "资金情况（万元）\t资金来源\t全年预算数（A）\t全年执行数（B）\t分值\t执行率（B/A）\t得分\n\t年度资金总额\t100.0\t106.4\t10\t106.40%\tSCORE\n一级指标\t二级指标\t三级指标\t目标值\t完成值\t分值\t得分\n产出指标\t数量指标\t走访\t≥300人次\t326人次\t90\t90\n"
    #expect(TableCase(text.replacing("SCORE", with: "9.36")).broken.isEmpty)
    #expect(TableCase(text.replacing("SCORE", with: "10")).broken.isEmpty)
    #expect(TableCase(text.replacing("SCORE", with: "7.36")).errors == ["score 7.36"])
  }
}
