package import DocumentModel

/// Reads the bytes of a file into a document, whatever its format.
package enum DocumentReader {
  /// The largest file that is read.
  package static let sizeLimit = 256 << 20

  /// Reads one file. `name` is the path as the user wrote it; it never decides the format.
  package static func read(_ bytes: [UInt8], name: String) throws(ReadError) -> Document {
    if bytes.count > sizeLimit { throw .tooLarge(bytes: bytes.count) }
    if let refusal = ContentSignature.refusal(of: bytes.span) { throw refusal }
    return try TextReader.read(try TextDecoder.decode(bytes), name: name)
  }
}
