import DocumentModel
import Testing

@Suite struct TableTests {
  @Test func `a Markdown table loses its rule and keeps empty cells`() throws {
    let text = "收支如下。\n| 项目 | 预算 | 支出 |\n| --- | :-: | --- |\n| 种树 | 12 |  |\n|  | 3 | 2 |\n完。"
    #expect(try DocumentOutline.of(text) == ["P 收支如下。", "|项目|预算|支出|", "|种树|12||", "||3|2|", "P 完。"])
  }

  @Test func `columns made of spaces are a table, empty cells by position`() throws {
    let text = """
      各所情况如下：
      序号   管护所       面积   株数
      1      城东管护所   12.5   3200
      2      南山所       8.4    960
             合计                4160
      完。
      """
    #expect(
      try DocumentOutline.of(text) == [
        "P 各所情况如下：", "|序号|管护所|面积|株数|", "|1|城东管护所|12.5|3200|", "|2|南山所|8.4|960|", "||合计||4160|", "P 完。",
      ])
  }

  @Test func `text between tables splits them`() throws {
    let document = try #require(
      try? DocumentOutline.of("情况。\n甲\t1\n乙\t2\n说明如下。\n丙\t3\n丁\t4"))
    #expect(document == ["P 情况。", "|甲|1|", "|乙|2|", "P 说明如下。", "|丙|3|", "|丁|4|"])
  }

  @Test func `a single line with a tab is a paragraph, and so are numbered items`() throws {
    #expect(try DocumentOutline.of("情况。\n日期：\t2023年\n完。") == ["P 情况。", "P 日期：\t2023年", "P 完。"])
    #expect(
      try DocumentOutline.of("情况。\n1.\t种树120株，成活118株。\n2.\t修剪80株。\n\t首行用制表符缩进。\n\t另一段。")
        == ["P 情况。", "P 1.\t种树120株，成活118株。", "P 2.\t修剪80株。", "P 首行用制表符缩进。", "P 另一段。"])
  }

  static let form = """
    整体自评表

    \t一级\t二级\t三级指标\t内容\t目标值\t完成值\t分值\t得分\t原因
    年度指标\t产出\t数量指标\t苗圃经费\t合理安排生产\t全年培育苗木12个品种9万株，按计划供应各管护所使用，按时供\t全年培育14个品种，9.6万株，按时供应率100%，对苗木质量管\t5\t5\t

    \t\t\t\t应率达 100%;\t理执行到位率 98%\t\t\t
    \t质量指标\t管护经费\t检查\t合格率达到95%以上\t96%\t5\t5\t
    \t成本指标\t行道树管护及公园绿地养护专项\t控制\t每株80元\t79元\t5\t5\t

    \t\t经费\t\t\t\t\t\t
    总分\t\t\t\t\t\t15\t15\t
    """

  @Test func `rows cut by a page break become whole`() throws {
    let document = try DocumentOutline.of(Self.form)
    #expect(document.count == 6)
    #expect(document[2].contains("按时供/应率达 100%;|全年培育14个品种，9.6万株，按时供应率100%，对苗木质量管/理执行到位率 98%|5|5|"))
    #expect(document[4].contains("养护专项/经费|控制|"))
    #expect(document[5].hasPrefix("|总分|"))
  }

  @Test func `cells without their columns are matched in order, tags and dashes are dropped`() throws {
    let goal = "目标一：做好全县行道树和公园绿地的日常管护工作，保障城区环境整洁优美"
    let result = "一是完成行道树管护，二是完成公园绿地改造，三是建成口袋公园6个，新增绿"
    let text = """
      自评表

      目标\t年初设定\t\t完成情况\t
      \t<p>\(goal)</p>\t\t<p>\(result)</p>\t

      <p>，服务居民；</p> <p>目标二：培育苗木。</p>\t<p>地 3 公顷。</p>
      --\t---
      总分\t\t\t100\t
      """
    #expect(
      try DocumentOutline.of(text) == [
        "T 自评表", "|目标|年初设定||完成情况||", "||\(goal)/，服务居民；/目标二：培育苗木。||\(result)/地 3 公顷。||", "|总分|||100||",
      ])
  }

  @Test func `blank lines between all rows are no page breaks`() throws {
    #expect(
      try DocumentOutline.of("说明。\n\n项目\t目标\t完成\n\n种树\t120株以上\t已经完成全部任务\n\n\t\t情况良好\n\n合计\t\t80") == [
        "P 说明。", "|项目|目标|完成|", "|种树|120株以上|已经完成全部任务|", "|||情况良好|", "|合计||80|",
      ])
  }

  @Test func `a row after a blank line that continues nothing is a row`() throws {
    #expect(
      try DocumentOutline.of("说明。\n项目\t目标\t完成\n种树\t120株以上\t完成全部任务\n\n\t\t情况良好\n修剪\t80\t80") == [
        "P 说明。", "|项目|目标|完成|", "|种树|120株以上|完成全部任务/情况良好|", "|修剪|80|80|",
      ])
    #expect(
      try DocumentOutline.of("说明。\n项目\t目标\t完成\n种树\t120\t118\n\n\t\t117\n修剪\t80\t80") == [
        "P 说明。", "|项目|目标|完成|", "|种树|120|118|", "|||117|", "|修剪|80|80|",
      ])
  }
}
