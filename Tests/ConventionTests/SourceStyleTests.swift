import TestSupport
import Testing

/// Habits that a reader of the sources relies on.
@Suite struct SourceStyleTests {
  static let sources = ProjectTree.swiftFiles(under: "Sources")
  static let everything = sources + ProjectTree.swiftFiles(under: "Tests")

  @Test func `a source file has at most 400 lines`() {
    for file in Self.sources where !file.isGenerated {
      let count = file.lines.last == "" ? file.lines.count - 1 : file.lines.count
      #expect(count <= 400, "\(file.path) has \(count) lines")
    }
  }

  @Test func `no source escapes the checks of concurrency`() {
    for file in Self.sources {
      for (number, line) in file.lines.enumerated() {
        for escape in ["@unchecked " + "Sendable", "nonisolated(" + "unsafe)", "@test" + "able", "@_" + "spi"] {
          #expect(!line.contains(escape), "\(file.path):\(number + 1) has \(escape)")
        }
      }
    }
  }

  @Test func `every open task in a comment has an owner or an issue`() {
    let mark = "TO" + "DO"
    for file in Self.everything {
      for (number, line) in file.lines.enumerated() where line.contains(mark) {
        #expect(line.contains(mark + "("), "\(file.path):\(number + 1): write \(mark)(name) or \(mark)(#issue)")
      }
    }
  }

  @Test func `no file names a folder of somebody's machine`() {
    let folders = ["/" + "work/", "/" + "home/", "/" + "root/", "/" + "Users/"]
    var paths = ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md", "Makefile", "Package.swift"]
    for folder in ["Sources", "Tests", "Scripts", "Documentation", "Packs", "Samples"] {
      paths += ProjectTree.files(under: folder)
    }
    for path in paths {
      guard let text = ProjectTree.text(path) else { continue }
      for folder in folders where text.contains(folder) {
        Issue.record("\(path) names \(folder)")
      }
    }
  }

  @Test func `no type is named after nothing`() {
    let empty: Set<String> = ["Data", "Info", "Item", "Manager", "Helper", "Util", "Utils", "Handler", "Processor"]
    for declaration in Self.sources.flatMap({ Declaration.types(in: $0) }) {
      let isEmpty = empty.contains(declaration.words.last ?? "")
      #expect(!isEmpty, "\(declaration.place): \(declaration.name)")
    }
  }

  @Test func `every type that other targets see is documented`() {
    for declaration in Self.sources.flatMap({ Declaration.types(in: $0) }) where declaration.isShared {
      #expect(declaration.isDocumented, "\(declaration.place): \(declaration.name) has no doc comment")
    }
  }

  /// Seven in ten is the floor under which nothing may fall; nine in ten is the aim.
  @Test func `most functions that other targets see are documented`() {
    let functions = Self.sources.flatMap { Declaration.functions(in: $0) }.filter(\.isShared)
    let silent = functions.filter { !$0.isDocumented }
    #expect(
      silent.count * 100 <= functions.count * 30,
      "\(silent.count) of \(functions.count): \(silent.map(\.place).joined(separator: " "))")
  }
}
