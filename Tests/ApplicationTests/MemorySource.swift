import Application
import Checking
import DocumentModel

/// Documents in memory: paths to contents; a folder is a prefix of paths.
struct MemorySource: DocumentSource, DocumentDecoding {
  var files: [String: String]
  var forbidden: Set<String> = []

  func kind(of path: String) throws(UserError) -> SourceKind {
    if files[path] != nil { return .document }
    if files.keys.contains(where: { $0.hasPrefix(path + "/") }) { return .folder }
    throw UserError(.notFound, [path])
  }

  func entries(of folder: String) throws(UserError) -> [SourceEntry] {
    if forbidden.contains(folder) { throw UserError(.notPermitted, [folder]) }
    let inside = files.keys.filter { $0.hasPrefix(folder + "/") }.map { $0.dropFirst(folder.count + 1) }
    let entries = inside.map { path -> SourceEntry in
      let parts = path.split(separator: "/", maxSplits: 1)
      return SourceEntry(name: String(parts[0]), isFolder: parts.count > 1)
    }
    return Array(Set(entries))
  }

  func bytes(of path: String) throws(UserError) -> [UInt8] {
    guard let text = files[path] else { throw UserError(.notFound, [path]) }
    return Array(text.utf8)
  }

  func document(from bytes: [UInt8], name: String) throws(UnreadReason) -> Document {
    if bytes.starts(with: [0]) { throw UnreadReason(code: "DOC-X", text: LocalizedText("坏", "bad")) }
    return Document(name: name, text: bytes)
  }
}
