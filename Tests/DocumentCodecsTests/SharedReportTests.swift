import DocumentCodecs
import DocumentModel
import Foundation
import Testing

/// Tests over material that lies beside the repository; they run only where it exists.
@Suite struct SharedReportTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "../shared").standardizedFileURL
  static let reports = texts(in: "reports")
  static let documents = texts(in: "accuracy/docs")

  private static func texts(in folder: String) -> [URL] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
  }

  private func read(_ file: URL) throws -> Document {
    try DocumentReader.read(Array(try Data(contentsOf: file)), name: file.lastPathComponent)
  }

  private func report(_ prefix: String) throws -> Document {
    let file = try #require(Self.reports.first { $0.lastPathComponent.hasPrefix(prefix) })
    return try read(file)
  }

  @Test(.enabled(if: !reports.isEmpty, "../shared/reports is not here"))
  func `the form of report 004 is one table with whole rows`() throws {
    let document = try report("004")
    #expect(document.tables.count == 1)
    let grid = DocumentOutline.grid(document, 0)
    #expect(grid.count == 30)
    let row = try #require(grid.first { $0.contains { $0.contains("29个科目") } })
    #expect(row[5].contains("29个科目") && row[5].contains("到位率达 100%"))
    #expect(row[6].contains("88个班") && row[6].contains("到位率 100%"))
    #expect(row[7] == "5" && row[8] == "5")
    #expect(grid.last?.first == "总分")
    #expect(!grid.joined().contains { $0.contains("<p>") || $0.contains("---") })
  }

  @Test(.enabled(if: !reports.isEmpty, "../shared/reports is not here"))
  func `the narrative reports have their title and their main sections`() throws {
    for (prefix, sections) in [("000", 4), ("001", 4), ("002", 4)] {
      let document = try report(prefix)
      #expect(document.blocks.first?.kind == .title)
      #expect(document.blocks.count { $0.kind == .heading && $0.level == 2 } == sections)
      #expect(document.tables.isEmpty)
    }
    let broken = try report("003")
    #expect(broken.blocks.count { $0.kind == .heading && $0.level == 2 } >= 12)
  }

  @Test(.enabled(if: !reports.isEmpty, "../shared/reports is not here"))
  func `paragraphs of report 000 go on over page breaks`() throws {
    let document = try report("000")
    let joined = document.blocks.count { $0.kind == .paragraph && $0.pieceCount > 1 }
    #expect(joined == 4)
  }

  @Test(.enabled(if: !documents.isEmpty, "../shared/accuracy is not here"))
  func `the development set is read without repairs, titles first`() throws {
    for file in Self.documents {
      let document = try read(file)
      #expect(document.repairs == 0)
      #expect(document.blocks.first?.kind == .title, "\(file.lastPathComponent)")
      #expect(document.blocks.count >= 2)
    }
  }
}
