import Figures
import Foundation
import RulePacks
import Testing

@Suite struct PackSchemaTests {
  /// The value of a node as the schema validator reads it.
  static func plain(_ node: JSON5Node) -> Any {
    switch node.content {
    case .null: NSNull()
    case .bool(let bool): bool
    case .number(let number): Double(number.text()) ?? .nan
    case .text(let text): text
    case .array(let elements): elements.map(plain)
    case .object(let members):
      Dictionary(members.map { ($0.name, plain($0.node)) }) { first, _ in first } as [String: Any]
    }
  }

  static func validator() throws -> SchemaValidator {
    let text = try String(contentsOf: PackFolder.packs.appending(path: "schema.json"), encoding: .utf8)
    let node = try JSON5Reader.read(text, file: "schema.json")
    return SchemaValidator(root: try #require(plain(node) as? [String: Any]))
  }

  @Test func `schema and loader accept every shipped file`() throws {
    let validator = try Self.validator()
    #expect(validator.unknownKeywords(validator.root) == [])
    for (_, files) in try PackFolder.sources() {
      for file in files {
        let node = try JSON5Reader.read(file.text, file: file.path)
        #expect(validator.accepts(Self.plain(node), validator.root), "\(file.path)")
      }
    }
  }

  @Test(arguments: PackLoaderTests.broken) func `the schema refuses what the loader refuses`(
    fault: PackFault, text: String
  ) throws {
    // Order of dates and of grades, calendar, equal phrases and ids are beyond a schema; syntax comes before it.
    let beyond: Set<PackFault> = [.syntax, .duplicateKey, .reversedDates, .overlappingDates, .wrongID]
    if beyond.contains(fault) || ["2021-02-29", "excellentFrom: 60", "同"].contains(where: text.contains) { return }
    let node = try JSON5Reader.read(text, file: "f")
    let validator = try Self.validator()
    #expect(!validator.accepts(Self.plain(node), validator.root), "\(text)")
  }

  @Test func `the schema lists the keys, methods and statuses of the code`() throws {
    let definitions = try #require(try Self.validator().root["$defs"] as? [String: Any])
    func names(_ name: String) -> [String] { (definitions[name] as? [String: Any])?["enum"] as? [String] ?? [] }
    #expect(names("status") == SourceStatus.allCases.map(\.rawValue))
    #expect(names("executionMethod") == ScoringRules.ExecutionMethod.allCases.map(\.rawValue))
    #expect(names("executionRate") == ScoringRules.ExecutionRate.allCases.map(\.rawValue))
    #expect(names("positiveMethod") == ScoringRules.PositiveMethod.allCases.map(\.rawValue))
    #expect(names("equalMethod") == ScoringRules.EqualMethod.allCases.map(\.rawValue))
    #expect(names("inverseMethod") == ScoringRules.InverseMethod.allCases.map(\.rawValue))
    #expect(names("formulaForm") == IndicatorFormula.Form.allCases.map(\.rawValue))
    let file = definitions["valueFile"] as? [String: Any]
    let values = (file?["properties"] as? [String: Any])?["values"] as? [String: Any]
    let plainKeys = (values?["properties"] as? [String: Any] ?? [:]).keys
    let named = (values?["patternProperties"] as? [String: Any] ?? [:]).keys
    #expect(Set(plainKeys) == Set(PackTopic.allCases.filter { !$0.isNamed }.map(\.rawValue)))
    #expect(
      Set(named) == Set(PackTopic.allCases.filter(\.isNamed).map { "^" + $0.rawValue + "\\.[A-Za-z0-9]+$" }))
  }
}
