import CheckRules
import Checking
import TestSupport
import Testing

/// The examples of every rule are its tests, as written and in other writings of the same text.
@Suite struct RuleExampleTests {
  /// One rule in one writing.
  struct Case: Sendable, CustomTestStringConvertible {
    var metadata: RuleMetadata
    var mutation: ExampleMutation
    var testDescription: String { "\(metadata.code) \(metadata.name) \(mutation.rawValue)" }
  }

  static let cases: [Case] = RuleRegistry.all.flatMap { rule in
    ExampleMutation.allCases.map { Case(metadata: type(of: rule).metadata, mutation: $0) }
  }

  @Test(arguments: cases)
  func `a rule fires and stays quiet as its examples say`(_ one: Case) {
    for (number, example) in one.metadata.examples.enumerated() {
      if one.mutation != .original, !example.isMutable { continue }
      let problems = RuleExampleRun.problems(rule: one.metadata, example: example, mutation: one.mutation)
      for problem in problems {
        Issue.record(
          "\(one.metadata.code), example \(number + 1) (\(example.fires ? "fires" : "stays")), \(one.mutation.rawValue): \(problem)\n  text: \(example.text)"
        )
      }
    }
  }
}
