import Checking
import Testing

@Suite struct TableSumsTests {
  private let survey =
    "片区\t调查户数\t满意户数\t基本满意户数\t不满意户数\t综合满意率\n东片\t240\t168\t52\tLOW\t91.7%\n西片\t180\t131\t41\t8\t95.6%\n南片\t180\t142\t33\t5\tRATE\n合计\t600\t441\t126\tALL\t94.5%\n"

  @Test func `surveyed households are the sum of all answers`() {
    let good = TableCase(
      survey.replacing("LOW", with: "20").replacing("RATE", with: "97.2%").replacing("ALL", with: "33"))
    #expect(good.broken.isEmpty)
    #expect(good.held(.tableFormula) >= 8)
  }

  @Test func `a row whose answers do not add up is broken once, not again in the total`() {
    let bad = TableCase(
      survey.replacing("LOW", with: "18").replacing("RATE", with: "97.2%").replacing("ALL", with: "31"))
    #expect(bad.errors == ["tableFormula 240"])
  }

  @Test func `a rate of two columns together is judged in every row`() {
    let bad = TableCase(
      survey.replacing("LOW", with: "20").replacing("RATE", with: "93.2%").replacing("ALL", with: "33"))
    #expect(bad.errors == ["tableFormula 93.2%"])
  }

  @Test func `columns of a sum need not stand side by side`() {
    let text =
      "乡镇\t硬化里程\t户数\t上年结转\t投资\t绿化里程\t管网里程\t改造里程\n甲乡\t12.4\t310\t55\t86\t3.1\t7.7\t23.2\n乙乡\t15.8\t428\t71\t92\t4.6\t5.2\t25.6\n丙乡\t9.7\t265\t38\t77\t2.9\t6.3\tSUM\n丁乡\t11.3\t347\t64\t81\t3.8\t8.1\t23.2\n"
    #expect(TableCase(text.replacing("SUM", with: "18.9")).broken.isEmpty)
    #expect(TableCase(text.replacing("SUM", with: "19.8")).broken == ["tableFormula 19.8"])
  }

  @Test func `a balance is the budget less spending and what was taken back`() {
    let text =
      "项目\t预算数（万元）\t支出数（万元）\t收回数（万元）\t结余（万元）\n甲\t320.00\t298.40\t12.60\t9.00\n乙\t185.00\t171.35\t8.15\t5.50\n丙\t96.00\t88.20\t4.30\tREST\n"
    #expect(TableCase(text.replacing("REST", with: "3.50")).broken.isEmpty)
    #expect(TableCase(text.replacing("REST", with: "5.30")).isNamed(row: 3, column: 4))
  }

  @Test func `rates that agree on another whole put the amount above the table in doubt`() {
    let text =
      "全年预算：WHOLE万元\n\n月份\t当月支出（万元）\t累计支出（万元）\t支出进度\n1—3月\t147.20\t147.20\t23.00%\n4—6月\t166.40\t313.60\t49.00%\n7—9月\t134.40\t448.00\t70.00%\n10—12月\t182.40\t630.40\t98.50%\n"
    #expect(TableCase(text.replacing("WHOLE", with: "640.00")).broken.isEmpty)
    #expect(TableCase(text.replacing("WHOLE", with: "460.00")).errors == ["tableFormula 460.00"])
    #expect(TableCase(text.replacing("WHOLE", with: "735.00")).broken == ["tableFormula 735.00"])
    #expect(TableCase(text.replacing("WHOLE", with: "735.00")).errors.isEmpty)
  }

  @Test func `a note that explains the rate makes two rows enough`() {
    let text =
      "乡镇\t抽查户数\t优良户数\t合格户数\t达标覆盖率\n甲乡\t160\t96\t48\t90.0%\n乙乡\t250\t120\t85\tRATE\n"
    let note = "达标覆盖率（优良与合格之和占抽查户数的比例）总体较高。\n"
    #expect(TableCase(text.replacing("RATE", with: "82.0%") + note).broken.isEmpty)
    #expect(TableCase(text.replacing("RATE", with: "28.0%") + note).errors == ["tableFormula 28.0%"])
    #expect(TableCase(text.replacing("RATE", with: "28.0%")).broken.isEmpty)
  }
}
