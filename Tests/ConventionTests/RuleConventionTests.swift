import CheckRules
import Checking
import TestSupport
import Testing

/// Rule file ↔ type ↔ code ↔ documentation page ↔ examples are one-to-one.
@Suite struct RuleConventionTests {
  /// A rule of the registry, for test names.
  struct Rule: Sendable, CustomTestStringConvertible {
    var typeName: String
    var metadata: RuleMetadata
    var testDescription: String { "\(metadata.code) \(metadata.name)" }
  }

  static let rules: [Rule] = RuleRegistry.all.map { rule in
    Rule(typeName: String(describing: type(of: rule)), metadata: type(of: rule).metadata)
  }

  @Test(arguments: RuleFile.all)
  func `a rule file declares one rule of its own name and family`(_ file: RuleFile) throws {
    #expect(file.types == [file.baseName], "\(file.path) declares \(file.types)")
    let letters = try #require(RuleFile.families[file.family], "\(file.family) is no family of rules")
    #expect(file.code.hasPrefix(letters), "\(file.path): code \(file.code) does not begin with \(letters)")
    let rule = try #require(Self.rules.first { $0.typeName == file.baseName }, "\(file.path) is not in the registry")
    #expect(rule.metadata.code.text == file.code, "\(file.path): the first code in the text is not the rule's")
  }

  @Test(arguments: rules)
  func `a rule has a file, a kebab-case name, texts, a basis and examples of both sorts`(_ rule: Rule) {
    let metadata = rule.metadata
    let hasFile = RuleFile.all.contains { $0.baseName == rule.typeName }
    #expect(hasFile, "\(rule.typeName) has no file of its name")
    let words = metadata.name.split(separator: "-", omittingEmptySubsequences: false)
    let letters = "abcdefghijklmnopqrstuvwxyz0123456789"
    let isKebabCase = words.allSatisfy { !$0.isEmpty && $0.allSatisfy { letters.contains($0) } }
    #expect(isKebabCase, "\(metadata.name) is not kebab-case")
    #expect(
      !["check", "no", "must"].contains(words.first.map(String.init) ?? ""), "\(metadata.name) does not name the fault")
    for (field, text) in [
      ("summary", metadata.summary.chinese), ("summary", metadata.summary.english), ("checks", metadata.checks),
      ("reason", metadata.reason), ("remedy", metadata.remedy.chinese), ("remedy", metadata.remedy.english),
      ("quiet", metadata.quiet), ("basis", metadata.basis.chinese), ("basis", metadata.basis.english),
    ] {
      #expect(!text.isEmpty, "\(metadata.code): \(field) is empty")
    }
    let fires = metadata.examples.contains { $0.fires }
    #expect(fires, "\(metadata.code) has no firing example")
    let staysQuiet = metadata.examples.contains { !$0.fires }
    #expect(staysQuiet, "\(metadata.code) has no quiet example")
    for example in metadata.examples where example.fires {
      #expect(!MarkedText(example.text).marks.isEmpty, "\(metadata.code): a firing example marks nothing")
    }
  }

  @Test func `codes and names are unique`() {
    let codes = Self.rules.map(\.metadata.code.text)
    let names = Self.rules.map(\.metadata.name)
    #expect(Set(codes).count == codes.count, "twice: \(Self.repeated(codes))")
    #expect(Set(names).count == names.count, "twice: \(Self.repeated(names))")
  }

  @Test func `every rule page belongs to a rule`() {
    let codes = Set(Self.rules.map(\.metadata.code.text))
    for path in ProjectTree.files(under: "Documentation/Rules", suffix: ".md") where !path.hasSuffix("README.md") {
      let code = (path.split(separator: "/").last ?? "").dropLast(".md".count)
      #expect(codes.contains(String(code)), "\(path) describes no rule: remove it")
    }
  }

  private static func repeated(_ values: [String]) -> [String] {
    Dictionary(grouping: values, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
  }
}
