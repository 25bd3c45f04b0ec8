import Checking
import Testing

@Suite struct TableTotalsTests {
  @Test func `a column total that adds up holds and one that does not is broken`() {
    let good = TableCase("项目\t预算数\t执行数\n甲\t10.00\t9.00\n乙\t20.00\t18.00\n丙\t5.00\t4.00\n合计\t35.00\t31.00\n")
    #expect(good.broken.isEmpty)
    #expect(good.held(.tableTotal) == 2)
    let bad = TableCase("项目\t预算数\t执行数\n甲\t10.00\t9.00\n乙\t20.00\t18.00\n丙\t5.00\t4.00\n合计\t35.00\t33.00\n")
    #expect(bad.errors == ["tableTotal 33.00"])
  }

  @Test func `a pipe table with dashes counts them as zero`() {
    let table = TableCase("| 来源 | 上年 | 本年 |\n| --- | --- | --- |\n| 中央 | 10 | — |\n| 省级 | 5 | 20 |\n| 合计 | 15 | 20 |\n")
    #expect(table.broken.isEmpty)
    #expect(table.held(.tableTotal) == 2)
  }

  @Test func `subtotals and the total over them are read in layers`() {
    let text = """
      类别\t项目\t预算数\t执行数
      培育\t造林\t60.00\t54.00
      \t抚育\t40.00\t38.00
      \t小计\t100.00\t92.00
      保护\t巡护\t30.00\t30.00
      \t监测\t20.00\t15.00
      \t小计\t50.00\tSUB
      合计\t\t150.00\t137.00
      """
    #expect(TableCase(text.replacing("SUB", with: "45.00")).broken.isEmpty)
    #expect(TableCase(text.replacing("SUB", with: "54.00")).errors == ["tableTotal 54.00"])
  }

  @Test func `parts marked with 其中 add up to the row above and not to the total`() {
    let table = TableCase(
      "项目\t预算数\t支出数\n人员\t50.00\t50.00\n其中：津贴\t12.00\t11.00\n公用\t30.00\t29.00\n合计\t80.00\t79.00\n")
    #expect(table.errors.isEmpty)
    #expect(table.held(.tableTotal) == 2)
  }

  @Test func `the funds total is the sum of its sources`() {
    let text =
      "资金情况（万元）\t\t全年预算数（A）\t全年执行数（B）\t执行率（B/A）\n\t年度资金总额\t200\tSUM\t95.0%\n\t其中：中央资金\t150\t145\t96.7%\n\t地方资金\t50\t45\t90.0%\n"
    #expect(TableCase(text.replacing("SUM", with: "190")).broken.isEmpty)
    let bad = TableCase(text.replacing("SUM", with: "199"))
    #expect(bad.errors.contains("tableTotal 199"))
  }

  @Test func `a total over the columns of a row is judged in every row`() {
    let text = "街道\t男\t女\t合计\n东街\t12\t15\t27\n西街\t20\t22\tSUM\n南街\t31\t30\t61\n"
    #expect(TableCase(text.replacing("SUM", with: "42")).broken.isEmpty)
    #expect(TableCase(text.replacing("SUM", with: "45")).errors.contains("tableTotal 45"))
  }

  @Test func `rates and unit costs are never added up`() {
    let table = TableCase("项目\t数量（亩）\t亩均补助（元）\n甲\t10\t100\n乙\t20\t300\n合计\t30\t233.33\n")
    #expect(table.errors.isEmpty)
  }

  @Test func `rounding of the parts never breaks a total`() {
    let table = TableCase("单位：万元\n项目\t金额\n甲\t3.33\n乙\t3.33\n丙\t3.33\n合计\t10.00\n")
    #expect(table.broken.isEmpty)
  }
}
