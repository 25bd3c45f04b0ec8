/// Finds the documents behind the paths of a command line: folders are walked, hidden names left out, names sorted.
package struct FindDocuments: Sendable {
  /// The documents found, in order, and what stood in the way.
  package struct Found: Sendable, Equatable {
    package var paths: [String] = []
    /// Files of folders that are no documents by their name.
    package var skippedFiles = 0
    /// Folders that cannot be listed: they take their place in the order as unread documents.
    package var failures: [String: UserError] = [:]

    package init() {}
  }

  /// The endings of file names that are taken from folders; a file that is named is always read.
  package static let endings = ["txt", "text", "tsv", "htm", "html", "docx", "xlsx", "pdf", "doc", "xls", "wps", "et"]
  private static let deepest = 64

  private let source: any DocumentSource

  package init(source: any DocumentSource) { self.source = source }

  package func find(_ paths: [String]) -> Found {
    var found = Found()
    for path in paths {
      guard path != "-" else {
        found.paths.append(path)
        continue
      }
      do throws(UserError) {
        if try source.kind(of: path) == .folder {
          walk(path, depth: 0, into: &found)
        } else {
          found.paths.append(path)
        }
      } catch {
        found.paths.append(path)
        found.failures[path] = error
      }
    }
    return found
  }

  private func walk(_ folder: String, depth: Int, into found: inout Found) {
    let entries: [SourceEntry]
    do throws(UserError) {
      guard depth < Self.deepest else { throw UserError(.folderTooDeep, [folder]) }
      entries = try source.entries(of: folder)
    } catch {
      found.paths.append(folder)
      found.failures[folder] = error
      return
    }
    for entry in entries.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
    where !entry.name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + entry.name : folder + "/" + entry.name
      if entry.isFolder {
        walk(path, depth: depth + 1, into: &found)
      } else if Self.isDocument(entry.name) {
        found.paths.append(path)
      } else {
        found.skippedFiles += 1
      }
    }
  }

  private static func isDocument(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    return endings.contains(name[name.index(after: dot)...].lowercased())
  }
}
