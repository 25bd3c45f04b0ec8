import Foundation
import RulePacks
import Testing

@Suite struct EmbeddedPacksGeneratedTests {
  static let isWriting = ProcessInfo.processInfo.environment["TAIZHANG_WRITE_GENERATED"] == "1"

  @Test func `the embedded packs are those of the folder`() throws {
    let expected = try EmbeddedPackWriter.source(try PackFolder.sources())
    let file = PackFolder.root.appending(path: EmbeddedPackWriter.path)
    let written = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    if written == expected { return }
    if Self.isWriting {
      try expected.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("wrote \(EmbeddedPackWriter.path)")
    } else {
      Issue.record("\(EmbeddedPackWriter.path) is not fresh: run 'make generate'")
    }
  }

  @Test(.disabled(if: isWriting)) func `every embedded file is read back as it is in the folder`() throws {
    for (_, files) in try PackFolder.sources() {
      for file in files { #expect(EmbeddedPacks.text(of: file.path) == file.text, "\(file.path)") }
    }
    #expect(EmbeddedPacks.text(of: "no/such.json5").isEmpty)
  }
}
