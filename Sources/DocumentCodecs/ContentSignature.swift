/// Recognises by content the formats that are not plain text.
enum ContentSignature {
  /// Why `bytes` are not read as text, `nil` when nothing speaks against it.
  static func refusal(of bytes: Span<UInt8>) -> ReadError? {
    if starts(bytes, [0x50, 0x4B, 0x03, 0x04]) || starts(bytes, [0x50, 0x4B, 0x05, 0x06]) { return archive(bytes) }
    if starts(bytes, Array("%PDF-".utf8)) { return .portableDocument }
    if starts(bytes, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return .legacyOffice }
    if starts(bytes, Array("{\\rtf".utf8)) { return .richText }
    for image in images where starts(bytes, image) { return .image }
    return isWebPage(bytes) ? .webPage : nil
  }

  private static let images: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], [0xFF, 0xD8, 0xFF], Array("GIF87a".utf8), Array("GIF89a".utf8),
    [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],
  ]

  private static func starts(_ bytes: Span<UInt8>, _ prefix: [UInt8]) -> Bool {
    guard bytes.count >= prefix.count else { return false }
    for i in 0..<prefix.count where bytes[i] != prefix[i] { return false }
    return true
  }

  /// DOCX and XLSX are ZIP archives: the entry names tell them apart; the last ones stand at the end of the file.
  private static func archive(_ bytes: Span<UInt8>) -> ReadError {
    let window = 1 << 16
    let head = 0..<min(bytes.count, window)
    let tail = max(0, bytes.count - window)..<bytes.count
    for range in [head, tail] {
      if contains(bytes, range, Array("word/".utf8)) { return .wordDocument }
      if contains(bytes, range, Array("xl/".utf8)) { return .spreadsheet }
    }
    return .archive
  }

  private static func contains(_ bytes: Span<UInt8>, _ range: Range<Int>, _ word: [UInt8]) -> Bool {
    guard range.count >= word.count else { return false }
    for i in range.lowerBound...(range.upperBound - word.count) where bytes[i] | 0x20 == word[0] | 0x20 {
      if matches(bytes, i, word) { return true }
    }
    return false
  }

  /// Whether `word` (lower case) stands at `i`, letters in any case.
  private static func matches(_ bytes: Span<UInt8>, _ i: Int, _ word: [UInt8]) -> Bool {
    guard i + word.count <= bytes.count else { return false }
    for k in 0..<word.count {
      let byte = bytes[i + k]
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if lower != word[k] { return false }
    }
    return true
  }

  private static func isWebPage(_ bytes: Span<UInt8>) -> Bool {
    var i = starts(bytes, [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while i < bytes.count, bytes[i] <= 0x20, bytes[i] != 0 { i += 1 }
    guard i < bytes.count, bytes[i] == UInt8(ascii: "<") else { return false }
    let doctype = Array("<!doctype html".utf8)
    let root = Array("<html".utf8)
    if matches(bytes, i, doctype) || matches(bytes, i, root) { return true }
    let isMarkup = matches(bytes, i, Array("<?xml".utf8)) || matches(bytes, i, Array("<!--".utf8))
    return isMarkup && contains(bytes, i..<min(bytes.count, i + 2048), root)
  }
}
