import RulePacks
import Testing

@Suite struct PackLoaderTests {
  static let header = #"{ id: "moon", name: "月球", extends: null, places: ["环形山市"] }"#

  static func values(_ values: String) -> String { #"{ id: "moon", values: {"# + values + "} }" }

  static func dated(
    from: String = "2021-01-01", to: String = "null", value: String = "{ points: 100 }",
    source: String = #"{ document: "文", article: "条", checked: "2026-11-20", status: "official-text" }"#
  ) -> String {
    #"{ from: "\#(from)", to: \#(to), value: \#(value), source: \#(source) }"#
  }

  static func load(header: String = header, _ text: String) throws(PackError) -> RulePack {
    try PackLoader.load(
      folder: "moon",
      files: [
        PackLoader.File(path: "moon/pack.json5", text: header), PackLoader.File(path: "moon/a.json5", text: text),
      ])
  }

  /// A broken value file and the code with which it is refused.
  static let broken: [(PackFault, String)] = [
    (.syntax, "{ id: "),
    (.syntax, values("fullScore: [\(dated(value: "{ points: 1e2 }"))]")),
    (.unknownKey, values("fullSkore: [\(dated())]")),
    (.unknownKey, values("phrases: [\(dated(value: "[]"))]")),
    (.unknownKey, values("fullScore: [\(dated(value: "{ points: 100, pionts: 1 }"))]")),
    (.unknownKey, #"{ id: "moon", values: {}, extra: 1 }"#),
    (.missingField, #"{ id: "moon" }"#),
    (.missingField, values("fullScore: [\(dated(value: "{}"))]")),
    (.missingField, values(#"fullScore: [{ from: "2021-01-01", value: { points: 1 }, source: {} }]"#)),
    (.unfitValue, values("fullScore: []")),
    (.unfitValue, values("fullScore: [\(dated(value: "{ points: -1 }"))]")),
    (.unfitValue, values("fullScore: [\(dated(value: "null"))]")),
    (.unfitValue, values("grades: [\(dated(value: "{ excellentFrom: 60, goodFrom: 80, fairFrom: 90 }"))]")),
    (.unfitValue, values(#""phrases.a": [\#(dated(value: #"[{ wrong: "同", right: "同" }]"#))]"#)),
    (.missingSource, values(#"fullScore: [{ from: "2021-01-01", to: null, value: { points: 1 } }]"#)),
    (
      .emptyDocument,
      values(
        "fullScore: ["
          + dated(source: #"{ document: " ", article: "条", checked: "2026-11-20", status: "unconfirmed" }"#) + "]")
    ),
    (.badDate, values("fullScore: [\(dated(from: "2021-02-29"))]")),
    (.badDate, values("fullScore: [\(dated(from: "2021-1-1"))]")),
    (.reversedDates, values(#"fullScore: [\#(dated(to: #""2020-12-31""#))]"#)),
    (.overlappingDates, values("fullScore: [\(dated()), \(dated(from: "2023-01-01"))]")),
    (.overlappingDates, values(#"fullScore: [\#(dated(to: #""2023-01-01""#)), \#(dated(from: "2023-01-01"))]"#)),
    (.unknownMethod, values(#"positiveScore: [\#(dated(value: #"{ method: "lucky" }"#))]"#)),
    (
      .unknownMethod,
      values(#"inverseScore: [\#(dated(value: #"{ method: "reverseDeviation", alsoAccepted: ["x"] }"#))]"#)
    ),
    (
      .unknownStatus,
      values(
        "fullScore: [" + dated(source: #"{ document: "文", article: "条", checked: "2026-11-20", status: "law" }"#)
          + "]")
    ),
    (.wrongID, #"{ id: "mars", values: {} }"#),
    (.duplicateKey, values("fullScore: [\(dated())], fullScore: [\(dated())]")),
    (.duplicateKey, values("fullScore: [\(dated(value: "{ points: 100, points: 90 }"))]")),
  ]

  @Test(arguments: broken) func `a broken file is refused with its code`(fault: PackFault, text: String) {
    let error = #expect(throws: PackError.self) { try Self.load(text) }
    #expect(error?.fault == fault, "\(text)")
    #expect(error?.file == "moon/a.json5")
  }

  @Test func `a sound file loads and values are sorted by date`() throws {
    let pack = try Self.load(
      Self.values(#"fullScore: [\#(Self.dated(from: "2023-01-01")), \#(Self.dated(to: #""2022-12-31""#))]"#))
    #expect(pack.values["fullScore"]?.map(\.from.year) == [2021, 2023])
    let resolved = try PackResolver.resolve([pack], fiscalYear: 2022)
    #expect(resolved.origin(of: PackKey(.fullScore))?.from.year == 2021)
    #expect(try PackResolver.resolve([pack], fiscalYear: 0).origins["fullScore"]?.from.year == 2023)
  }

  @Test func `a repealed value leaves its key open`() throws {
    let pack = try Self.load(Self.values(#"fullScore: [\#(Self.dated(to: #""2022-12-31""#))]"#))
    #expect(try PackResolver.resolve([pack], fiscalYear: 2023).origins["fullScore"] == nil)
  }

  @Test func `a pack without its header is refused`() {
    let error = #expect(throws: PackError.self) { try PackLoader.load(folder: "moon", files: []) }
    #expect(error?.fault == .missingField)
  }

  @Test func `packs that do not fit together are refused`() {
    func fault(_ packs: [RulePack]) -> PackFault? {
      #expect(throws: PackError.self) { try PackLoader.checkTogether(packs) }?.fault
    }
    #expect(
      fault([RulePack(id: "a", name: "", extends: "b"), RulePack(id: "b", name: "", extends: "a")]) == .extendsCycle)
    #expect(fault([RulePack(id: "a", name: "", extends: "a")]) == .extendsCycle)
    #expect(fault([RulePack(id: "a", name: "", extends: "z")]) == .unknownParent)
    let twice = [PlaceName("环形山市")]
    #expect(
      fault([RulePack(id: "a", name: "", places: twice), RulePack(id: "b", name: "", places: twice)]) == .ambiguousPlace
    )
  }

  @Test func `every fault is reproduced by a test or by the catalogue`() {
    let shown = Set(Self.broken.map(\.0))
    let elsewhere: Set<PackFault> = [.unknownParent, .extendsCycle, .unknownPack, .ambiguousPlace]
    #expect(shown.union(elsewhere) == Set(PackFault.allCases))
  }

  @Test func `messages name code, place, key and the way on in both languages`() throws {
    let error = try #require(
      #expect(throws: PackError.self) { try Self.load(Self.values("\n\nfullSkore: [\(Self.dated())]")) })
    #expect(
      error.message()
        == "moon/a.json5:3: PCK-002 「fullSkore」不是规则包认识的键。写错的键会使规定悄悄失效。请对照 Documentation/Specs/packs.md 改正拼写。")
    #expect(error.message(inChinese: false).hasPrefix("moon/a.json5:3: PCK-002 'fullSkore' is not a known key. "))
    for fault in PackFault.allCases {
      #expect(!PackError(fault).message(inChinese: false).utf8.contains { $0 >= 0x80 }, "\(fault)")
    }
  }
}
