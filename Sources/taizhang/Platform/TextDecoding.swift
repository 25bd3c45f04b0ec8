import Application
import Checking
import DocumentCodecs
import DocumentModel

/// Turns the bytes of a file into a document with the readers of `DocumentCodecs`.
struct TextDecoding: DocumentDecoding {
  func document(from bytes: [UInt8], name: String) throws(UnreadReason) -> Document {
    do {
      return try DocumentReader.read(bytes, name: name)
    } catch {
      throw UnreadReason(code: error.code, text: LocalizedText(error.chinese, error.english))
    }
  }
}
