/// Finds the encoding of a text file and decodes it to UTF-8.
enum TextDecoder {
  /// Decodes `bytes`: byte order mark, then UTF-8, then UTF-16 by its NUL bytes, else GB18030.
  static func decode(_ bytes: [UInt8]) throws(ReadError) -> DecodedText {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let survey = UTF8Survey(bytes.span)
      return try accept(utf8(bytes, from: 3, survey), of: bytes.count, controls: survey.controls)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return try wide(bytes, from: 2, .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try wide(bytes, from: 2, .utf16BigEndian) }
    let survey = UTF8Survey(bytes.span)
    if survey.nuls > 0, let order = byteOrder(survey, count: bytes.count) { return try wide(bytes, from: 0, order) }
    if survey.invalid == 0 || survey.longCharacters >= 4 * survey.invalid
      || survey.invalid == 1 && survey.isTruncated && survey.longCharacters > 0
    {
      return try accept(utf8(bytes, from: 0, survey), of: bytes.count, controls: survey.controls)
    }
    return try foreign(bytes, survey)
  }

  /// Decodes as UTF-8 whatever is valid and replaces the rest; never refuses.
  static func lenient(_ bytes: [UInt8]) -> DecodedText {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return utf8(bytes, from: hasMark ? 3 : 0, UTF8Survey(bytes.span))
  }

  /// Text that is not UTF-8: GB18030, unless UTF-8 with damage explains it at least as well.
  private static func foreign(_ bytes: [UInt8], _ survey: UTF8Survey) throws(ReadError) -> DecodedText {
    let chinese = try GB18030Decoder.decode(bytes, repairLimit: min(survey.invalid, 16 + bytes.count / 8))
    if let chinese, chinese.repairs < survey.invalid {
      return try accept(chinese, of: bytes.count, controls: survey.controls)
    }
    return try accept(utf8(bytes, from: 0, survey), of: bytes.count, controls: survey.controls)
  }

  /// Refuses what is mostly no text.
  private static func accept(_ decoded: DecodedText, of count: Int, controls: Int) throws(ReadError) -> DecodedText {
    let units = decoded.encoding == .utf16LittleEndian || decoded.encoding == .utf16BigEndian ? count / 2 : count
    if (decoded.repairs + controls) * 10 > units, decoded.repairs + controls > 1 { throw .binary }
    return decoded
  }

  /// ASCII in UTF-16 has a NUL in every second byte, always on the same side.
  private static func byteOrder(_ survey: UTF8Survey, count: Int) -> TextEncoding? {
    let many = max(survey.evenNULs, survey.oddNULs)
    let few = min(survey.evenNULs, survey.oddNULs)
    // Valid UTF-8 with NUL bytes is only UTF-16 when it is ASCII throughout; Chinese text has fewer of them.
    let needed = survey.invalid == 0 ? count / 4 : count / 100
    guard count >= 4, many >= max(1, needed), few * 8 <= many else { return nil }
    return survey.oddNULs > survey.evenNULs ? .utf16LittleEndian : .utf16BigEndian
  }

  private static func utf8(_ bytes: [UInt8], from start: Int, _ survey: UTF8Survey) -> DecodedText {
    if survey.invalid == 0, survey.nuls == 0 {
      return DecodedText(text: start == 0 ? bytes : Array(bytes[start...]), encoding: .utf8, repairs: 0)
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count - start + 2 * survey.invalid)
    let source = bytes.span
    var i = start
    while i < source.count {
      let byte = source[i]
      if byte < 0x80 {
        if byte != 0 { text.append(byte) }
        i += 1
        continue
      }
      let length = UTF8Survey.length(source, i)
      if length > 0 {
        for k in i..<i + length { text.append(source[k]) }
        i += length
      } else {
        appendReplacement(&text)
        i += UTF8Survey.invalidLength(source, i)
      }
    }
    return DecodedText(text: text, encoding: .utf8, repairs: survey.invalid + survey.nuls)
  }

  private static func wide(_ bytes: [UInt8], from start: Int, _ order: TextEncoding) throws(ReadError) -> DecodedText {
    let source = bytes.span
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count - start) / 2 * 3)
    var repairs = 0
    var controls = 0
    let high = order == .utf16LittleEndian ? 1 : 0
    var i = start
    while i + 1 < source.count {
      let unit = UInt32(source[i + high]) << 8 | UInt32(source[i + 1 - high])
      i += 2
      if unit & 0xF800 != 0xD800 {
        if unit == 0 || unit == 0xFFFE || unit == 0xFFFF {
          repairs += 1
        } else {
          if unit < 0x20, !(unit >= 0x09 && unit <= 0x0D) { controls += 1 }
          append(unit, to: &text)
        }
        continue
      }
      if unit < 0xDC00, i + 1 < source.count {
        let low = UInt32(source[i + high]) << 8 | UInt32(source[i + 1 - high])
        if low & 0xFC00 == 0xDC00 {
          append(0x10000 + ((unit & 0x3FF) << 10 | low & 0x3FF), to: &text)
          i += 2
          continue
        }
      }
      appendReplacement(&text)
      repairs += 1
    }
    if i < source.count {
      appendReplacement(&text)
      repairs += 1
    }
    let decoded = DecodedText(text: text, encoding: order, repairs: repairs)
    return try accept(decoded, of: bytes.count, controls: controls)
  }

  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    if scalar < 0x80 {
      text.append(UInt8(scalar))
    } else if scalar < 0x800 {
      text.append(UInt8(0xC0 | scalar >> 6))
      text.append(UInt8(0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      text.append(UInt8(0xF0 | scalar >> 18))
      text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  static func appendReplacement(_ text: inout [UInt8]) {
    text.append(0xEF)
    text.append(0xBF)
    text.append(0xBD)
  }
}
