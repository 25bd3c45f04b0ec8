import Synchronization

/// The packs built into the program: found by id or by the unit and year of a report.
package enum PackCatalog {
  /// Packs and resolutions read so far; only a cache, the texts never change.
  private struct Memory {
    var packs: [String: RulePack] = [:]
    var resolved: [String: ResolvedPack] = [:]
  }

  private static let memory = Mutex(Memory())

  /// The ids of all packs, without reading any value.
  package static var ids: [String] { EmbeddedPacks.index.map(\.id) }

  /// Every pack with its dated values and sources.
  package static func all() throws(PackError) -> [PackSummary] {
    var summaries: [PackSummary] = []
    for entry in EmbeddedPacks.index { summaries.append(PackSummary(try loaded(entry.id))) }
    return summaries
  }

  /// The rules of a pack on 31 December of `year`; 0 asks for the newest ones.
  package static func pack(id: String, year: Int) throws(PackError) -> ResolvedPack {
    let key = id + "@\(year)"
    if let known = memory.withLock({ $0.resolved[key] }) { return known }
    var lineage: [RulePack] = []
    var next: String? = id
    while let current = next {
      let pack = try loaded(current)
      if lineage.contains(where: { $0.id == pack.id }) {
        throw PackError(.extendsCycle, file: id + "/" + PackLoader.headerFile, key: "extends", detail: current)
      }
      lineage.append(pack)
      next = pack.extends
    }
    let resolved = try PackResolver.resolve(lineage, fiscalYear: year)
    memory.withLock { $0.resolved[key] = resolved }
    return resolved
  }

  /// The rules for a report: the pack of the longest place name in its unit name or title, else the national one.
  ///
  /// `opening`, the first lines of the report, helps only when the unit calls itself 「区委…局」 without its place.
  package static func resolve(
    unitName: String, title: String, opening: @autoclosure () -> String = "", fiscalYear: Int
  ) -> ResolvedPack {
    let id = packID(unitName: unitName, title: title, opening: opening())
    // The embedded texts pass the same checks in the tests; the built-in rules stand in only if they ever did not.
    return (try? pack(id: id, year: fiscalYear)) ?? .national
  }

  /// The id of the pack for a report.
  package static func packID(
    unitName: String, title: String, opening: @autoclosure () -> String = ""
  ) -> String {
    let index = EmbeddedPacks.index
    if let id = PlaceMatcher.packID(in: unitName + "\n" + title, index: index) { return id }
    let isPlaceless = unitName.isEmpty || placelessStarts.contains { unitName.hasPrefix($0) }
    if isPlaceless, let id = PlaceMatcher.packID(inOpening: opening(), index: index) { return id }
    return "national"
  }

  private static let placelessStarts = ["区委", "县委", "市委", "区政府", "县政府", "市政府", "本单位", "我局", "我单位"]

  private static func loaded(_ id: String) throws(PackError) -> RulePack {
    if let known = memory.withLock({ $0.packs[id] }) { return known }
    guard let entry = EmbeddedPacks.index.first(where: { $0.id == id }) else {
      throw PackError(.unknownPack, key: id, detail: ids.joined(separator: "、"))
    }
    let files = entry.files.map { PackLoader.File(path: $0, text: EmbeddedPacks.text(of: $0)) }
    let pack = try PackLoader.load(folder: id, files: files)
    memory.withLock { $0.packs[id] = pack }
    return pack
  }
}
