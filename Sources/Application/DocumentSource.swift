package import Checking
package import DocumentModel

/// Port: where documents come from. The executable reads files, tests read memory.
package protocol DocumentSource: Sendable {
  /// What a path leads to.
  func kind(of path: String) throws(UserError) -> SourceKind
  /// The names in a folder, in any order, without `.` and `..`.
  func entries(of folder: String) throws(UserError) -> [SourceEntry]
  /// The whole content; `-` is the standard input.
  func bytes(of path: String) throws(UserError) -> [UInt8]
}

/// What a path leads to.
package enum SourceKind: Sendable, Equatable { case document, folder }

/// A name in a folder.
package struct SourceEntry: Sendable, Hashable {
  package var name: String
  package var isFolder: Bool

  package init(name: String, isFolder: Bool) {
    self.name = name
    self.isFolder = isFolder
  }
}

/// Port: turns the bytes of a file into a document, or says with a stable code why it cannot.
package protocol DocumentDecoding: Sendable {
  func document(from bytes: [UInt8], name: String) throws(UnreadReason) -> Document
}
