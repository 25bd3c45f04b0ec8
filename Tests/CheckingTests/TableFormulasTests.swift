import Checking
import Testing

@Suite struct TableFormulasTests {
  @Test func `an execution rate is judged against the lettered columns`() {
    let text = "项目资金（万元）\t\t年初预算数\t全年预算数（A）\t全年执行数（B）\t分值\t执行率（B/A）\t得分\n\t年度资金总额\t68\t64\t60.8\t10\tRATE\t9.5\n"
    #expect(TableCase(text.replacing("RATE", with: "95.00%")).broken.isEmpty)
    #expect(TableCase(text.replacing("RATE", with: "89.41%")).errors == ["tableFormula 89.41%"])
  }

  @Test func `a formula with a deduction is computed as written`() {
    let text =
      "资金来源\t预算数(A)\t执行数(B)\t转移支付(C)\t执行率((B-C)/A)\n总额\t200.00\t190.00\t10.00\tRATE\n拨款\t100.00\t99.00\t10.00\t89.00%\n"
    #expect(TableCase(text.replacing("RATE", with: "90.00%")).errors.isEmpty)
    #expect(TableCase(text.replacing("RATE", with: "95.00%")).errors == ["tableFormula 95.00%"])
  }

  @Test func `a change column with a lost sign is broken`() {
    let table = TableCase(
      "库点\t2021年储量（吨）\t2022年储量（吨）\t增减（吨）\n东库\t1260\t1310\t50\n西库\t840\t825\t15\n北库\t520\t520\t0\n合计\t2620\t2655\t35\n")
    #expect(table.errors.contains("tableFormula 15"))
    #expect(table.errors.contains("tableTotal 35"))
  }

  @Test func `a survey rate is satisfied over valid answers`() {
    let text =
      "对象\t发放份数\t有效份数\t满意份数\t满意率\n学生\t200\t194\t182\t93.8%\n家长\t200\t188\t171\tRATE\n教师\t100\t98\t95\t96.9%\n合计\t500\t480\t448\t93.3%\n"
    #expect(TableCase(text.replacing("RATE", with: "91.0%")).broken.isEmpty)
    #expect(TableCase(text.replacing("RATE", with: "95.9%")).errors == ["tableFormula 95.9%"])
  }

  @Test func `a running total is judged step by step and the rate against the number above the table`() {
    let text =
      "全年预算数：800.00万元\n\n季度\t当季支出（万元）\t累计支出（万元）\t支出进度\n一季度\t186.20\t186.20\t23.28%\n二季度\t204.55\tSUM\t48.84%\n三季度\t178.90\t569.65\t71.21%\n四季度\t216.35\t786.00\t98.25%\n"
    #expect(TableCase(text.replacing("SUM", with: "390.75")).broken.isEmpty)
    let bad = TableCase(text.replacing("SUM", with: "399.75"))
    #expect(bad.errors == ["tableFormula 399.75", "tableFormula 48.84%"])
  }

  @Test func `area times subsidy is the amount across units`() {
    let text = "内容\t任务（亩）\t亩均补助（元）\t补助资金（万元）\n造林\t3200\t1500\t480\n改造\t5600\t1000\t560\n抚育\t9100\t200\tSUM\n"
    #expect(TableCase(text.replacing("SUM", with: "182")).broken.isEmpty)
    #expect(TableCase(text.replacing("SUM", with: "281")).isNamed(row: 3, column: 3))
  }

  @Test func `a share of the total is judged in every row`() {
    let text = "类型\t金额（万元）\t占比\n工资\t58.00\t58.0%\n办公\t30.50\tSHARE\n差旅\t11.50\t11.5%\n合计\t100.00\t100%\n"
    #expect(TableCase(text.replacing("SHARE", with: "30.5%")).broken.isEmpty)
    #expect(TableCase(text.replacing("SHARE", with: "35.0%")).errors.contains("tableFormula 35.0%"))
  }

  @Test func `numbers without a relation stay without one`() {
    let table = TableCase("月份\t走访户数\t受理件数\t办结天数\n一月\t31\t12\t5\n二月\t28\t9\t7\n三月\t40\t17\t4\n四月\t35\t11\t6\n")
    #expect(table.broken.isEmpty)
  }
}
