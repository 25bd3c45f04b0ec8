import Application
import DocumentCodecs
import DocumentModel

/// Turns the bytes of a file into a document with the readers of `DocumentCodecs`.
struct TextDecoding: DocumentDecoding {
  func document(from bytes: [UInt8], name: String) throws(UserError) -> Document {
    TextReader.read(bytes, name: name)
  }
}
