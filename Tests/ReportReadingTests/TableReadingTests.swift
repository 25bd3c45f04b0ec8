import DocumentCodecs
import Figures
import ReportReading
import Testing

@Suite struct TableReadingTests {
  static func report(_ text: String) -> Report {
    ReportReader.read(TextReader.read(Array(text.utf8), name: "t.txt"))
  }

  static func figure(_ report: Report, _ row: Int, _ column: Int) -> Figure? {
    let index = report.tables[0].number(row, column)
    return index < 0 ? nil : report.figures[index]
  }

  @Test func `the unit above the table reaches amounts but not rates and counts`() throws {
    let report = Self.report("单位：万元\n项目\t预算数\t执行率\t人数\n宣传\t12.50\t98.00%\t30\n合计\t12.50\t98.00%\t30\n")
    let amount = try #require(Self.figure(report, 1, 1))
    #expect(amount.kind == .money)
    #expect(amount.value == ExactNumber(125_000))
    #expect(amount.upper - amount.lower == ExactNumber(100))
    #expect(Self.figure(report, 1, 2)?.kind == .percent)
    #expect(Self.figure(report, 1, 3)?.kind != .money)
  }

  @Test func `the unit in a column header wins over the one above the table`() throws {
    let report = Self.report("单位：万元\n类型\t面积（亩）\t补助（元）\n造林\t3200\t1500\n抚育\t9100\t200\n")
    #expect(Self.figure(report, 1, 1)?.kind == .area)
    #expect(Self.figure(report, 1, 2)?.value == ExactNumber(1500))
    #expect(Self.figure(report, 1, 2)?.kind == .money)
  }

  @Test func `the unit of a funds label reaches its amounts and not its points`() throws {
    let report = Self.report(
      """
      项目资金（万元）\t\t年初预算数\t全年预算数（A）\t全年执行数（B）\t分值\t执行率（B/A）\t得分
      \t年度资金总额\t60\t60\t57.6\t10\t96.00%\t9.6
      """)
    #expect(Self.figure(report, 1, 3)?.value == ExactNumber(600_000))
    #expect(Self.figure(report, 1, 5)?.kind == .score)
    #expect(Self.figure(report, 1, 5)?.value == ExactNumber(10))
  }

  @Test func `labels of merged cells are found above`() {
    let report = Self.report("类别\t项目\t金额\n培育\t造林\t10\n\t抚育\t20\n保护\t巡护\t30\n")
    #expect(report.mergedText(table: 0, row: 2, column: 0) == "培育")
    #expect(report.mergedText(table: 0, row: 3, column: 0) == "保护")
    let cell = report.tables[0].segment(2, 2)
    let labels = report.labels(ofCell: cell)
    #expect(labels.row.map { report.string($0) } == "抚育")
    #expect(labels.column.map { report.string($0) } == "金额")
  }

  @Test func `text with a number in it is no number`() {
    let report = Self.report("项目\t金额\t说明\n甲\t10\t分3次付清\n乙\t20\t见附件\n")
    #expect(report.tables[0].number(1, 1) >= 0)
    #expect(report.tables[0].number(1, 2) < 0)
  }
}
