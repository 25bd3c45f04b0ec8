import Application
import Checking
import Testing

@Suite struct CheckBatchTests {
  private func source(_ count: Int) -> MemorySource {
    var files: [String: String] = [:]
    for i in 0..<count { files["\(i).txt"] = String(repeating: "第\(i)份报告。\n", count: i % 7 == 0 ? 400 : 1) }
    return MemorySource(files: files)
  }

  private func batch(_ source: MemorySource, jobs: Int) -> CheckBatch {
    CheckBatch(
      source: source, decoder: source, renderer: JSONRenderer(language: .chinese),
      settings: CheckBatch.Settings(jobs: jobs))
  }

  private func found(_ count: Int) -> FindDocuments.Found {
    var found = FindDocuments.Found()
    found.paths = (0..<count).map { "\($0).txt" }
    return found
  }

  @Test(arguments: [1, 2, 3, 16])
  func `pieces come in the order of the paths`(_ jobs: Int) async {
    var paths: [String] = []
    await batch(source(100), jobs: jobs).run(found(100)) { piece in
      paths.append(piece.path)
      return true
    }
    #expect(paths == found(100).paths)
  }

  @Test func `the run stops when nobody wants more`() async {
    var count = 0
    await batch(source(50), jobs: 4).run(found(50)) { _ in
      count += 1
      return count < 3
    }
    #expect(count == 3)
  }

  @Test func `what cannot be read is counted and goes on`() async {
    var source = source(3)
    source.files["1.txt"] = "\u{0}"
    source.files["2.txt"] = nil
    var summary = CheckSummary()
    await batch(source, jobs: 2).run(found(3)) { piece in
      summary.add(piece.summary)
      return true
    }
    #expect(summary.checked == 1)
    #expect(summary.unread.map(\.reason.code) == ["DOC-X", "FIL-001"])
  }

  @Test func `no document at all is no reason to hang`() async {
    var count = 0
    await batch(source(0), jobs: 4).run(found(0)) { _ in
      count += 1
      return true
    }
    #expect(count == 0)
  }
}
