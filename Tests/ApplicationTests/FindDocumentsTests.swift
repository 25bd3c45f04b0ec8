import Application
import Testing

@Suite struct FindDocumentsTests {
  static let source = MemorySource(
    files: [
      "dir/b.txt": "", "dir/a.TXT": "", "dir/.hidden.txt": "", "dir/.git/c.txt": "", "dir/sub/d.txt": "",
      "dir/notes.md": "", "dir/Makefile": "", "single.md": "", "locked/x.txt": "",
    ], forbidden: ["locked"])

  private func find(_ paths: String...) -> FindDocuments.Found { FindDocuments(source: Self.source).find(paths) }

  @Test func `a folder is walked in the order of names without hidden ones`() {
    let found = find("dir")
    #expect(found.paths == ["dir/a.TXT", "dir/b.txt", "dir/sub/d.txt"])
    #expect(found.skippedFiles == 2)
  }

  @Test func `a named file is taken whatever its name`() {
    #expect(find("single.md", "-", "dir/sub/").paths.prefix(2) == ["single.md", "-"])
  }

  @Test func `the order of the command line stays`() {
    #expect(find("single.md", "dir/sub", "dir/b.txt").paths == ["single.md", "dir/sub/d.txt", "dir/b.txt"])
  }

  @Test func `what cannot be listed is unread in its place`() {
    let found = find("none.txt", "dir/b.txt", "locked")
    #expect(found.paths == ["none.txt", "dir/b.txt", "locked"])
    #expect(found.failures["none.txt"]?.code == .notFound)
    #expect(found.failures["locked"]?.code == .notPermitted)
  }
}
