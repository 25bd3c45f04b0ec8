package import Checking
package import DocumentModel

/// Reads one document through the ports; whatever stands in the way has a code.
package struct ReadDocument: Sendable {
  private let source: any DocumentSource
  private let decoder: any DocumentDecoding

  package init(source: any DocumentSource, decoder: any DocumentDecoding) {
    self.source = source
    self.decoder = decoder
  }

  package func read(_ path: String) throws(UnreadReason) -> Document {
    let bytes: [UInt8]
    do { bytes = try source.bytes(of: path) } catch { throw UnreadReason(error) }
    return try decoder.document(from: bytes, name: path)
  }
}
