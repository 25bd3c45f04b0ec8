import TestSupport
import Testing

/// Documents lead to each other.
@Suite struct DocumentLinkTests {
  @Test func `every link between documents leads somewhere`() throws {
    var pages = ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md"]
    pages += ProjectTree.files(under: "Documentation", suffix: ".md")
    for page in pages {
      let text = try #require(ProjectTree.text(page))
      for target in Self.links(in: text) where !target.contains("://") && !target.hasPrefix("#") {
        let folder = page.split(separator: "/").dropLast().joined(separator: "/")
        let path = target.split(separator: "#").first.map(String.init) ?? target
        #expect(ProjectTree.exists(folder.isEmpty ? path : folder + "/" + path), "\(page) links to \(target)")
      }
    }
  }

  /// The targets of `[text](target)`.
  private static func links(in text: String) -> [String] {
    text.split(separator: "](").dropFirst().compactMap { rest in
      rest.firstIndex(of: ")").map { String(rest[..<$0]) }
    }
  }
}
