import RulePacks
import Testing

@Suite struct PackConventionTests {
  @Test func `every shipped pack loads and they fit together`() throws {
    let packs = try PackFolder.load()
    #expect(packs.map(\.id) == PackCatalog.ids)
    try PackLoader.checkTogether(packs)
  }

  @Test func `every value has a source with document, article and status`() throws {
    for pack in try PackFolder.load() {
      for (key, values) in pack.values {
        for value in values {
          #expect(!value.source.document.isEmpty && !value.source.article.isEmpty, "\(pack.id) \(key)")
          #expect(value.source.checked >= PackDate(year: 2026, month: 1, day: 1), "\(pack.id) \(key)")
        }
      }
    }
  }

  @Test func `a value whose text was not seen is not called official`() throws {
    for pack in try PackFolder.load() {
      for value in pack.values.values.joined() where value.source.article.contains("未取得") {
        #expect(value.source.status != .officialText, "\(pack.id): \(value.source.document)")
      }
    }
  }

  @Test func `every topic of the code has a shipped value and every shipped key a topic`() throws {
    let keys = Set(try PackFolder.load().flatMap(\.keys).compactMap { PackKey(rawValue: $0)?.topic })
    #expect(keys == Set(PackTopic.allCases))
  }

  @Test func `family weights and score groups add up`() throws {
    for id in PackCatalog.ids {
      let scoring = try PackCatalog.pack(id: id, year: 0).scoring
      for weights in scoring.weightsByFamily { #expect(weights.total == scoring.fullScore, "\(id) \(weights.name)") }
      #expect(scoring.scoreGroups.allSatisfy { $0.points <= scoring.fullScore })
    }
  }

  @Test func `no wrong phrase lies inside its own correction or another wrong phrase`() throws {
    for id in PackCatalog.ids {
      let phrases = try PackCatalog.pack(id: id, year: 0).fixedPhrases
      for phrase in phrases {
        #expect(!phrase.right.contains(phrase.wrong), "\(phrase.wrong)")
        #expect(phrase.notIn.allSatisfy { $0.contains(phrase.wrong) }, "\(phrase.wrong)")
        for other in phrases where other != phrase {
          #expect(!other.wrong.contains(phrase.wrong) && !other.right.contains(phrase.wrong), "\(phrase.wrong)")
        }
      }
    }
  }

  @Test func `no personal amounts are shipped`() throws {
    for (_, files) in try PackFolder.sources() where !files.isEmpty {
      for file in files {
        for line in file.text.split(separator: "\n") where !line.contains("//") {
          #expect(!line.contains("护理费") && !line.contains("特需经费"), "\(file.path)")
        }
      }
    }
  }
}
