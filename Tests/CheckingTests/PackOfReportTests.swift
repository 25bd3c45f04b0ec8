import DocumentCodecs
import DocumentModel
import Figures
import Foundation
import ReportReading
import RulePacks
import TestSupport
import Testing

/// The published reports lead to the packs that were drawn from them.
@Suite struct PackOfReportTests {
  static let folder = ProjectTree.shared("reports")

  static func report(_ number: String) throws -> Report {
    let folder = try #require(folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let name = try #require(names.first { $0.hasPrefix(number) && $0.hasSuffix(".txt") })
    return ReportReader.read(
      TextReader.read(Array(try Data(contentsOf: folder.appending(path: name))), name: name))
  }

  static func pack(_ report: Report) -> ResolvedPack {
    PackCatalog.resolve(
      unitName: report.unitName, title: report.title, opening: report.string(0..<min(3_000, report.text.count)),
      fiscalYear: report.fiscalYear)
  }

  @Test(
    .enabled(if: folder != nil, "no published reports beside this checkout"),
    arguments: [
      ("000", "guangdong/guangzhou/district", 2022), ("001", "jiangxi/nanchang", 2023),
      ("002", "guangdong/guangzhou", 2023), ("003", "guangdong/zhanjiang", 2022), ("004", "hunan/changsha", 2021),
    ])
  func `a published report finds its pack and has the prescribed sections`(
    number: String, id: String, year: Int
  ) throws {
    let report = try Self.report(number)
    let pack = Self.pack(report)
    #expect(pack.id == id, "\(report.unitName) | \(report.title)")
    // The year is the reader's finding: wrong would choose wrong values, unknown chooses the newest.
    #expect([0, year].contains(report.fiscalYear))
    let beginnings = report.segments.filter { $0.kind != .cell }
      .map { report.string($0.range.lowerBound..<min($0.range.upperBound, $0.range.lowerBound + 90)) }
    for section in pack.requiredSections {
      #expect(beginnings.contains { text in section.anyOf.contains { text.contains($0) } }, "\(section.name)")
    }
    let cells = report.segments.filter { $0.kind == .cell }.map { report.string($0.range) }
    for block in pack.formBlocks {
      #expect(cells.contains { text in block.anyOf.contains { text.contains($0) } }, "\(block.name)")
    }
  }
}
