/// Text of a file after decoding: valid UTF-8 without byte order mark or NUL.
struct DecodedText: Sendable, Equatable {
  var text: [UInt8]
  var encoding: TextEncoding
  /// Bytes that were no text and were dropped or replaced by U+FFFD.
  var repairs: Int
}

/// The encodings that plain text comes in.
enum TextEncoding: Sendable, Equatable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case gb18030
}
