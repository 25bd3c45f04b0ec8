import Foundation
import RulePacks

/// The folder `Packs/` of this checkout, the source of truth of the embedded packs.
enum PackFolder {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let packs = root.appending(path: "Packs")

  /// Every folder with a header file, sorted, with its files: the header first, then by name.
  static func sources() throws -> [(folder: String, files: [PackLoader.File])] {
    var paths: [String: [String]] = [:]
    let walker = FileManager.default.enumerator(atPath: packs.path)
    while let path = walker?.nextObject() as? String {
      if path.hasSuffix(".json5") { paths[(path as NSString).deletingLastPathComponent, default: []].append(path) }
    }
    return try paths.keys.sorted().map { folder in
      let header = folder + "/" + PackLoader.headerFile
      let names = [header] + (paths[folder] ?? []).filter { $0 != header }.sorted()
      return (
        folder,
        try names.map {
          PackLoader.File(path: $0, text: try String(contentsOf: packs.appending(path: $0), encoding: .utf8))
        }
      )
    }
  }

  static func load() throws -> [RulePack] {
    try sources().map { try PackLoader.load(folder: $0.folder, files: $0.files) }
  }
}
