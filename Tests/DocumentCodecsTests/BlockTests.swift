import DocumentModel
import Testing

@Suite struct BlockTests {
  @Test func `a title, headings of every level and paragraphs are told apart`() throws {
    let text = """
      云山县园林局2022年度部门整体支出绩效自评报告
      （2022年度）

      第一部分 概况
      一、基本情况
      （一）部门职能
      1.主要职责
      (1)行道树管护
      ①城区
      本局负责全县行道树管护。
      """
    #expect(
      try DocumentOutline.of(text) == [
        "T 云山县园林局2022年度部门整体支出绩效自评报告/（2022年度）", "H1 第一部分 概况", "H2 一、基本情况",
        "H3 （一）部门职能", "H4 1.主要职责", "H5 (1)行道树管护", "H6 ①城区", "P 本局负责全县行道树管护。",
      ])
  }

  @Test func `a numbered sentence is a paragraph`() throws {
    let text = "一、职责\n（一）负责行道树管护。\n（二）负责苗圃，做好\n\n技术推广工作。\n1.种树120株，成活118株；\n2.修剪3次"
    #expect(
      try DocumentOutline.of(text) == [
        "H2 一、职责", "P （一）负责行道树管护。", "P （二）负责苗圃，做好/技术推广工作。", "P 1.种树120株，成活118株；",
        "P 2.修剪3次",
      ])
  }

  @Test func `decimals and enumerated months are no list numbers`() throws {
    let text = "全年支出情况如下，其中本级\n2.3亿元，下级1.1亿元。\n3、4月份没有支出。"
    #expect(try DocumentOutline.of(text) == ["P 全年支出情况如下，其中本级/2.3亿元，下级1.1亿元。", "P 3、4月份没有支出。"])
  }

  @Test func `tab separated lines are a table`() throws {
    let text = "表1 支出\n项目\t预算\t支出\n种树\t12\t11\n\t3\n合计\t15\t\t备注\n完。"
    #expect(
      try DocumentOutline.of(text) == [
        "P 表1 支出", "|项目|预算|支出||", "|种树|12|11||", "||3|||", "|合计|15||备注|", "P 完。",
      ])
  }
}
