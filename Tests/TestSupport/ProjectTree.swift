package import Foundation

/// The files of this package, for tests that look at the tree itself.
package enum ProjectTree {
  /// The folder of `Package.swift`.
  package static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// The material beside a working copy (real reports, the development set), `nil` where there is none.
  package static func shared(_ path: String) -> URL? {
    let url = root.deletingLastPathComponent().appendingPathComponent("shared/" + path)
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }

  /// The paths of all files under `folder`, relative to the root, sorted.
  package static func files(under folder: String, suffix: String = "") -> [String] {
    let start = root.appendingPathComponent(folder).path
    guard let walk = FileManager.default.enumerator(atPath: start) else { return [] }
    var found: [String] = []
    for case let path as String in walk where path.hasSuffix(suffix) {
      let attributes = try? FileManager.default.attributesOfItem(atPath: start + "/" + path)
      guard attributes?[.type] as? FileAttributeType == .typeRegular else { continue }
      found.append(folder + "/" + path)
    }
    return found.sorted()
  }

  /// Whether there is a file or folder at a path from the root.
  package static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  /// The text of a file given by its path from the root; `nil` when it cannot be read as UTF-8.
  package static func text(_ path: String) -> String? {
    try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The Swift files under a folder with their lines.
  package static func swiftFiles(under folder: String) -> [SwiftFile] {
    files(under: folder, suffix: ".swift").map { path in
      SwiftFile(path: path, lines: (text(path) ?? "").components(separatedBy: "\n"))
    }
  }
}

/// A Swift file of the tree.
package struct SwiftFile: Sendable {
  /// From the root of the package.
  package var path: String
  package var lines: [String]

  package var fileName: String { String(path.split(separator: "/").last ?? "") }
  package var isGenerated: Bool { path.hasSuffix("+Generated.swift") }

  /// The modules that the file imports.
  package var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), at + 1 < words.count, !line.hasPrefix(" ") else { return nil }
      guard words[..<at].allSatisfy({ Self.importModifiers.contains(String($0)) }) else { return nil }
      return String(words[at + 1].split(separator: ".").first ?? "")
    }
  }

  private static let importModifiers: Set<String> = [
    "package", "public", "internal", "private", "fileprivate", "@preconcurrency",
  ]
}
