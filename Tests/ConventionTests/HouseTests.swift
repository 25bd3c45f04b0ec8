import TestSupport
import Testing

/// The parts of the house that no compiler looks at.
@Suite struct HouseTests {
  @Test func `every make target says in one line what it does`() throws {
    let lines = try #require(ProjectTree.text("Makefile")).split(separator: "\n")
    let phony = try #require(lines.first { $0.hasPrefix(".PHONY:") }).split(separator: " ").dropFirst()
    for target in phony {
      let isDescribed = lines.contains { $0.hasPrefix("\(target):") && $0.contains("## ") }
      #expect(isDescribed, "make \(target) has no description behind ##")
    }
  }

  @Test func `every script stops at the first error and says what it is for`() throws {
    let scripts = ProjectTree.files(under: "Scripts").filter { !$0.hasSuffix(".bash") && !$0.hasSuffix(".py") }
    for path in scripts {
      let lines = try #require(ProjectTree.text(path)).split(separator: "\n", maxSplits: 10)
      guard lines.first?.hasSuffix("bash") == true else { continue }
      #expect(lines.dropFirst().first?.hasPrefix("# ") == true, "\(path) does not say what it is for")
      #expect(lines.contains("set -euo pipefail"), "\(path) runs on after an error")
    }
  }
}
