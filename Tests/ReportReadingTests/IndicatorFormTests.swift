import Figures
import ReportReading
import Testing

@Suite struct IndicatorFormTests {
  static let form = """
    项目支出绩效自评表

    项目名称\t河道巡护\t\t\t\t\t\t
    项目资金（万元）\t\t年初预算数\t全年预算数（A）\t全年执行数（B）\t分值\t执行率（B/A）\t得分
    \t年度资金总额\t50\t48\t45.6\t10\t95.00%\t9.5
    \t其中：财政拨款\t50\t48\t45.6\t—\t95.00%\t—
    年度总体目标\t预期目标\t\t\t\t实际完成情况\t\t
    \t巡护河道40公里。\t\t\t\t巡护河道42公里。\t\t
    一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
    产出指标\t数量指标\t巡护河道长度\t≥40公里\t42公里\t30\t30\t
    \t\t巡护班次\t≥200次\t180次\t20\t18\t人手不足
    \t质量指标\t问题整改率\t＝100%\t100%\t10\t10\t
    效益指标\t社会效益指标\t水质改善\t明显改善\t达成年度指标\t20\t20\t
    满意度指标\t服务对象满意度\t群众满意度\t≥90%\t95%\t10\t10\t
    总分\t\t\t\t\t100\t97.5\t
    """

  @Test func `rows, levels, funds and totals of a form are read`() throws {
    let report = TableReadingTests.report(Self.form)
    #expect(report.indicatorTables.count == 1)
    let form = try #require(report.indicatorTables.first)
    #expect(form.rows.count == 5)
    #expect(report.written(report.figures[Int(form.totalScore)]) == "97.5")
    #expect(report.written(report.figures[Int(form.totalWeight)]) == "100")
    #expect(form.funds.count == 2)
    #expect(report.figures[Int(form.funds[0].budget)].value == ExactNumber(480_000))
    #expect(report.written(report.figures[Int(form.funds[0].score)]) == "9.5")
    #expect(form.funds[1].points == -1)
    let second = form.rows[1]
    #expect(report.string(report.segments[Int(second.category)].range) == "数量指标")
    #expect(report.string(report.segments[Int(second.dimension)].range) == "产出指标")
    #expect(report.string(report.segments[Int(second.reason)].range) == "人手不足")
    #expect(report.written(report.figures[Int(second.weight)]) == "20")
  }

  @Test func `a target gives its comparison and the figure that answers it`() throws {
    let report = TableReadingTests.report(Self.form)
    let form = try #require(report.indicatorTables.first)
    let targets = report.targets(of: form.rows[1])
    #expect(targets.count == 1)
    #expect(targets[0].comparison == .atLeast)
    #expect(report.written(report.figures[Int(targets[0].actual)]) == "180")
    #expect(report.targets(of: form.rows[3]).first?.isQualitative == true)
  }

  @Test func `several numbers in one target are paired by unit and order`() throws {
    let report = TableReadingTests.report(
      "一级指标\t二级指标\t三级指标\t目标值\t完成值\n产出指标\t数量指标\t办学\t开设20个科目，招收学员900人次\t开设24个科目，学员950人次\n")
    let row = try #require(report.indicatorTables.first?.rows.first)
    let targets = report.targets(of: row)
    #expect(targets.map { report.written(report.figures[Int($0.figure)]) } == ["20", "900"])
    #expect(targets.map { report.written(report.figures[Int($0.actual)]) } == ["24", "950"])
  }

  @Test func `cells that are shifted against the header keep their meaning`() throws {
    let report = TableReadingTests.report(
      """
      \t一级指标\t二级指标\t三级指标\t目标值\t完成值\t分值\t得分\t未完成原因
      年度绩效指标\t产出指标\t数量指标\t走访人数\t≥200人\t194\t5\t4.85\t
      \t质量指标\t档案完整率\t≥90%\t95%\t5\t5\t\t
      总分\t\t\t\t\t10\t9.85\t\t
      """)
    let form = try #require(report.indicatorTables.first)
    #expect(form.rows.count == 2)
    #expect(report.string(report.segments[Int(form.rows[1].name)].range) == "档案完整率")
    #expect(form.rows[1].weight >= 0 && form.rows[1].score >= 0)
    #expect(report.written(report.figures[Int(form.totalScore)]) == "9.85")
  }

  @Test func `points per level are kept apart from those of the rows`() throws {
    let report = TableReadingTests.report(
      """
      一级指标\t分值\t二级指标\t分值\t三级指标\t分值\t自评得分\t扣分原因
      投入\t30\t编制\t30\t合理性\t10\t9\t略低
      \t\t\t\t完整性\t20\t20\t
      产出\t70\t履职\t70\t完成率\t70\t70\t
      合计\t100\t\t\t\t100\t99\t
      """)
    let form = try #require(report.indicatorTables.first)
    #expect(report.written(report.figures[Int(form.rows[0].dimensionWeight)]) == "30")
    #expect(report.written(report.figures[Int(form.rows[0].categoryWeight)]) == "30")
    #expect(report.written(report.figures[Int(form.rows[0].weight)]) == "10")
    #expect(form.rows[1].dimensionWeight == -1)
  }
}
