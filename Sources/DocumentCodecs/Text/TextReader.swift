package import DocumentModel

/// Reads plain text into a document.
package enum TextReader {
  /// Reads text that is known to be UTF-8; what is not is replaced, nothing is refused.
  ///
  /// Text beyond the limits of `DocumentReader` gives a document without blocks.
  package static func read(_ bytes: [UInt8], name: String) -> Document {
    let decoded = TextDecoder.lenient(bytes)
    do {
      return try read(decoded, name: name)
    } catch {
      return Document(name: name, text: decoded.text)
    }
  }

  static func read(_ decoded: DecodedText, name: String) throws(ReadError) -> Document {
    var assembler = try BlockAssembler(name: name, text: decoded.text)
    try assembler.run()
    var document = assembler.builder.document
    document.repairs = decoded.repairs
    return document
  }
}
