// swift-tools-version: 6.2
import PackageDescription

/// The strict settings that every target of ours shares.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

/// A library target of ours under `Sources/`.
func library(_ name: String, _ dependencies: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies.map { .byName(name: $0) }, swiftSettings: strict)
}

/// A test target of ours under `Tests/`.
func tests(_ name: String, _ dependencies: [String], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies.map { .byName(name: $0) }, path: "Tests/\(name)", exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "taizhang",
  targets: [
    library("Figures"),
    library("DocumentModel"),
    library("CommandLineKit"),
    library("RulePacks", ["Figures"]),
    library("Scoring", ["Figures", "RulePacks"]),
    library("ReportReading", ["Figures", "DocumentModel"]),
    library("Checking", ["Figures", "DocumentModel", "ReportReading", "RulePacks"]),
    library("CheckRules", ["Figures", "DocumentModel", "ReportReading", "RulePacks", "Checking", "Scoring"]),
    library("DocumentCodecs", ["DocumentModel"]),
    library(
      "Application",
      ["Figures", "DocumentModel", "ReportReading", "RulePacks", "Scoring", "Checking", "CheckRules"]),
    .executableTarget(
      name: "taizhang",
      dependencies: [
        "Figures", "DocumentModel", "ReportReading", "RulePacks", "Scoring", "Checking", "CheckRules",
        "DocumentCodecs", "Application", "CommandLineKit",
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport",
      dependencies: [
        "Figures", "DocumentModel", "ReportReading", "RulePacks", "Checking", "CheckRules", "DocumentCodecs",
        "Application",
      ], path: "Tests/TestSupport", swiftSettings: strict),
    tests("FiguresTests", ["Figures"]),
    tests("DocumentCodecsTests", ["DocumentModel", "DocumentCodecs"]),
    tests("ReportReadingTests", ["Figures", "DocumentModel", "DocumentCodecs", "ReportReading", "TestSupport"]),
    tests("RulePacksTests", ["Figures", "RulePacks"]),
    tests("ScoringTests", ["Figures", "RulePacks", "Scoring"]),
    tests(
      "CheckingTests",
      ["Figures", "DocumentModel", "DocumentCodecs", "ReportReading", "RulePacks", "Checking", "TestSupport"],
      exclude: ["Output/Snapshots"]),
    tests("CheckRulesTests", ["Figures", "ReportReading", "RulePacks", "Checking", "CheckRules", "TestSupport"]),
    tests("CommandLineKitTests", ["CommandLineKit"]),
    tests("ApplicationTests", ["DocumentModel", "Checking", "Application", "TestSupport"]),
    tests("ConventionTests", ["RulePacks", "Checking", "CheckRules", "DocumentCodecs", "Application", "TestSupport"]),
    tests("EndToEndTests", ["taizhang", "TestSupport"]),
  ]
)
