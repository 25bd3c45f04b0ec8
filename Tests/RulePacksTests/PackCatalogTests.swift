import Figures
import RulePacks
import Testing

@Suite struct PackCatalogTests {
  @Test(arguments: [
    ("中共长沙市委老干部局", "", "hunan/changsha"),
    ("长沙市望城区老干部服务中心", "部门整体自评表", "hunan/changsha"),
    ("宁乡市残疾人联合会", "", "hunan/changsha"),
    ("中国共产党广州市荔湾区委员会老干部局", "", "guangdong/guangzhou/district"),
    ("荔湾区委老干部局", "", "guangdong/guangzhou/district"),
    ("中国共产党广州市委老干部局", "", "guangdong/guangzhou"),
    ("广州市白云区教育局", "", "guangdong/guangzhou/district"),
    ("贵阳市白云区教育局", "", "national"),
    ("杭州市西湖区民政局", "", "national"),
    ("武汉市东西湖区民政局", "", "national"),
    ("南昌市西湖区民政局", "", "jiangxi/nanchang"),
    ("", "中共湛江市委老干部局整体绩效自评报告", "guangdong/zhanjiang"),
    ("徐闻县水务局", "", "guangdong/zhanjiang"),
    ("青云谱区财政局", "", "jiangxi/nanchang"),
    ("某集团新建区域供水项目", "", "national"),
    ("榆关区退役军人事务局", "榆关区退役军人事务局2022年度部门整体支出绩效自评报告", "national"),
    ("", "", "national"),
  ])
  func `the place in the unit name or title leads to the pack`(unit: String, title: String, id: String) {
    #expect(PackCatalog.packID(unitName: unit, title: title) == id)
    #expect(PackCatalog.resolve(unitName: unit, title: title, fiscalYear: 2022).id == id)
  }

  @Test func `the opening helps only a unit without a place of its own`() {
    let opening = "本单位对外挂“中共南昌市西湖区区委老干部局”牌子。"
    #expect(PackCatalog.packID(unitName: "区委老干部局", title: "", opening: opening) == "jiangxi/nanchang")
    #expect(PackCatalog.packID(unitName: "榆关区委老干部局", title: "", opening: opening) == "national")
    #expect(PackCatalog.packID(unitName: "区委老干部局", title: "", opening: "赴南昌市学习考察。") == "national")
  }

  @Test func `every shipped pack resolves in every year`() throws {
    for id in PackCatalog.ids {
      for year in [0, 1990, 2015, 2019, 2020, 2021, 2022, 2023, 2024, 2030] {
        let pack = try PackCatalog.pack(id: id, year: year)
        #expect(pack.id == id)
        #expect(pack.scoring.fullScore == ExactNumber(100))
        #expect(!pack.fixedPhrases.isEmpty)
      }
    }
  }

  @Test func `an unknown pack is refused with the list of known ones`() {
    let error = #expect(throws: PackError.self) { try PackCatalog.pack(id: "moon/crater", year: 2022) }
    #expect(error?.fault == .unknownPack)
    #expect(error?.message().contains("hunan/changsha") == true)
  }

  @Test func `local values come before inherited ones and say where they come from`() throws {
    let changsha = try PackCatalog.pack(id: "hunan/changsha", year: 2021)
    #expect(changsha.ancestry == ["national"])
    #expect(changsha.scoring.executionMethod == .penaliseDeviation)
    #expect(changsha.scoring.executionRate == .executedLessTransfersOverBudget)
    #expect(changsha.origin(of: PackKey(.executionScore))?.packID == "hunan/changsha")
    #expect(changsha.origin(of: PackKey(.grades))?.packID == "national")
    #expect(changsha.scoring.outputPoints == ExactNumber(50))
    #expect(changsha.requiredSections.isEmpty)
    #expect(changsha.formBlocks.map(\.name).contains("资金情况"))
  }

  @Test func `before its first year a local value gives way to the national one in force`() throws {
    let changsha = try PackCatalog.pack(id: "hunan/changsha", year: 2020)
    #expect(changsha.scoring.executionMethod == .cappedProportional)
    #expect(changsha.origin(of: PackKey(.executionScore))?.isEarlierThanPack == false)
  }

  @Test func `a year before every value takes the earliest one and says so`() throws {
    let changsha = try PackCatalog.pack(id: "hunan/changsha", year: 2018)
    #expect(changsha.scoring.executionMethod == .penaliseDeviation)
    #expect(changsha.origin(of: PackKey(.executionScore))?.isEarlierThanPack == true)
  }

  @Test func `a null value switches an inherited one off`() throws {
    let city = try PackCatalog.pack(id: "guangdong/guangzhou", year: 2023)
    #expect(city.scoring.outputPoints == nil)
    #expect(city.scoring.scoreGroups.map(\.name) == ["履职效能", "管理效率"])
    #expect(city.origin(of: PackKey(.scoreGroups, "management"))?.source.status == .unconfirmed)
    let district = try PackCatalog.pack(id: "guangdong/guangzhou/district", year: 2022)
    #expect(district.scoring.scoreGroups.isEmpty)
    #expect(district.ancestry == ["guangdong/guangzhou", "national"])
  }

  @Test func `the national pack equals the rules built into the types`() throws {
    let national = try PackCatalog.pack(id: "national", year: 2022)
    var scoring = national.scoring
    scoring.alsoAcceptedExecutionMethods = []
    scoring.alsoAcceptedInverseMethods = []
    scoring.rescalesMissingIndicators = false
    scoring.satisfactionBands = []
    scoring.weightsByFamily = ScoringRules().weightsByFamily
    #expect(scoring == ScoringRules())
    #expect(
      national.scoring.weightsByFamily.map(\.name) == [
        "usual", "withoutSatisfaction", "withCost", "withCostWithoutSatisfaction",
      ])
  }

  @Test func `texts that are compared with reports are in canonical form`() throws {
    let pack = try PackCatalog.pack(id: "national", year: 2022)
    #expect(pack.fixedPhrases.contains { $0.wrong == "因公出国(镜)" && $0.right == "因公出国（境）" })
  }

  @Test func `summaries name every value with its source`() throws {
    let summaries = try PackCatalog.all()
    #expect(summaries.map(\.id) == PackCatalog.ids)
    let changsha = try #require(summaries.first { $0.id == "hunan/changsha" })
    #expect(changsha.name == "湖南省长沙市")
    #expect(changsha.places.contains("望城区"))
    #expect(changsha.values.contains { $0.key == "executionScore" && $0.dated.from.description == "2021-01-01" })
  }
}
