import Figures
import Testing

@Suite struct FigureUnitTests {
  static let rows = Array(1..<FigureUnit.table.count)

  @Test(arguments: rows) func `every unit is found by its text`(_ row: Int) {
    let text = FigureUnit.table[row].text
    #expect(FigureUnit(text: text)?.id == UInt16(row))
  }

  @Test(arguments: rows) func `every unit reads behind a number`(_ row: Int) throws {
    let unit = FigureUnit(id: UInt16(row))
    let (canonical, figures) = FigureScanner.figures(in: "共7.5\(unit.text)")
    let figure = try #require(figures.first)
    #expect(figures.count == 1)
    // 万元 and 万册 are a scale word and a unit once a number stands before them.
    #expect(figure.unit.dimension == unit.dimension)
    #expect(figure.kind == unit.kind)
    #expect(Int(figure.end) == canonical.count)
    #expect(figure.value == ExactNumber(units: 7_500_000_000).shifted(byPowerOfTen: unit.scaleExponent))
  }

  @Test func `units of one dimension add up and others do not`() {
    func dimension(_ text: String) -> UInt16? { FigureUnit(text: text)?.dimension }
    #expect(dimension("人") == dimension("名"))
    #expect(dimension("人") == dimension("位"))
    #expect(dimension("人") != dimension("人次"))
    #expect(dimension("场") == dimension("场次"))
    #expect(dimension("场") != dimension("次"))
    #expect(dimension("批") == dimension("批次"))
    #expect(dimension("元") == dimension("亿元"))
    #expect(dimension("元") != dimension("元/人"))
    #expect(dimension("户") != dimension("户次"))
    #expect(dimension("台（套）") == dimension("台(套)"))
    #expect(dimension("没有") == nil)
    #expect(dimension("") == nil)
  }

  @Test func `header units carry their scale`() {
    #expect(FigureUnit(text: "万元")?.scaleExponent == 4)
    #expect(FigureUnit(text: "亿元")?.scaleExponent == 8)
    #expect(FigureUnit(text: "%")?.scaleExponent == -2)
    #expect(FigureUnit(text: "‰")?.scaleExponent == -3)
    #expect(FigureUnit(text: "公里")?.scaleExponent == 3)
    #expect(FigureUnit.none.text.isEmpty)
  }
}
