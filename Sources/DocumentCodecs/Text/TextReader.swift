package import DocumentModel

/// Reads plain text into a document.
package enum TextReader {
  package static func read(_ bytes: [UInt8], name: String) -> Document {
    Document(name: name, text: bytes)
  }
}
