import TestSupport
import Testing

/// Who may depend on whom, as Documentation/Architecture.md says.
@Suite struct ArrowTests {
  /// The targets of ours that each target may import; `nil` for the executable, which sees everything.
  static let allowed: [String: Set<String>] = [
    "Figures": [],
    "DocumentModel": [],
    "CommandLineKit": [],
    "RulePacks": ["Figures"],
    "Scoring": ["Figures", "RulePacks"],
    "ReportReading": ["Figures", "DocumentModel"],
    "Checking": ["Figures", "DocumentModel", "ReportReading", "RulePacks"],
    "CheckRules": ["Figures", "DocumentModel", "ReportReading", "RulePacks", "Checking", "Scoring"],
    "DocumentCodecs": ["DocumentModel"],
    "Application": [
      "Figures", "DocumentModel", "ReportReading", "RulePacks", "Scoring", "Checking", "CheckRules",
    ],
  ]

  /// Targets that do input or output and may import the system; all others are core.
  static let adapters: Set<String> = ["DocumentCodecs", "CommandLineKit", "taizhang"]

  /// What no core target imports: the outside world, and Foundation with its locale and clock.
  static let outside: Set<String> = ["Foundation", "Glibc", "Musl", "Darwin", "Dispatch", "FoundationNetworking"]

  static let targets: [String] = Set(
    ProjectTree.files(under: "Sources", suffix: ".swift").compactMap { path in
      path.split(separator: "/").dropFirst().first.map(String.init)
    }
  ).sorted()

  @Test(arguments: targets)
  func `a target imports only what its arrows allow`(_ target: String) throws {
    if target == "taizhang" { return }
    let allowed = try #require(Self.allowed[target], "\(target) has no arrows: add it here and to Architecture.md")
    for file in ProjectTree.swiftFiles(under: "Sources/" + target) {
      for module in file.imports where Self.targets.contains(module) {
        #expect(allowed.contains(module), "\(file.path) imports \(module)")
      }
    }
  }

  @Test(arguments: targets)
  func `a core target imports neither Foundation nor the system`(_ target: String) {
    if Self.adapters.contains(target) { return }
    for file in ProjectTree.swiftFiles(under: "Sources/" + target) {
      for module in file.imports {
        let isSystemLibrary = module.first == "C" && module.dropFirst().first?.isUppercase == true
        #expect(!Self.outside.contains(module) && !isSystemLibrary, "\(file.path) imports \(module)")
      }
    }
  }

  @Test func `every target of the package lies in Sources or Tests`() throws {
    let manifest = try #require(ProjectTree.text("Package.swift"))
    for target in Self.targets where !target.hasPrefix("C") || target == "Checking" {
      #expect(manifest.contains("\"\(target)\""), "Sources/\(target) is not in Package.swift")
    }
  }

  @Test func `the architecture page names every target`() throws {
    let page = try #require(ProjectTree.text("Documentation/Architecture.md"))
    for target in Self.targets {
      #expect(page.contains("`\(target)`"), "Documentation/Architecture.md does not speak of \(target)")
    }
  }
}
