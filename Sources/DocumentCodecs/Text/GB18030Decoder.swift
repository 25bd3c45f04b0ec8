import Glibc

/// Decodes GB18030 (and its subsets GBK and GB2312) with the system's converter.
enum GB18030Decoder {
  /// Decodes `bytes`; `nil` when more than `repairLimit` places are not GB18030.
  static func decode(_ bytes: [UInt8], repairLimit: Int) throws(ReadError) -> DecodedText? {
    let converter = unsafe iconv_open("UTF-8", "GB18030")
    guard Int(bitPattern: converter) != -1, let converter = unsafe converter else {
      throw .encodingUnavailable(name: "GB18030")
    }
    defer { _ = unsafe iconv_close(converter) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2 * 3 + 16)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var consumed = 0
    var repairs = 0
    while consumed < bytes.count {
      let step = unsafe convert(converter, bytes, from: consumed, into: &buffer)
      append(buffer, step.written, to: &text, &repairs)
      consumed += step.read
      if step.isFull { continue }
      if consumed >= bytes.count { break }
      // An invalid or cut-off sequence: one byte is replaced, the next try starts behind it.
      TextDecoder.appendReplacement(&text)
      repairs += 1
      consumed += 1
      if repairs > repairLimit { return nil }
    }
    return DecodedText(text: text, encoding: .gb18030, repairs: repairs)
  }

  private struct Step {
    var read: Int
    var written: Int
    var isFull: Bool
  }

  private static func convert(
    _ converter: iconv_t, _ bytes: [UInt8], from start: Int, into buffer: inout [UInt8]
  ) -> Step {
    let capacity = buffer.count
    return unsafe bytes.withUnsafeBytes { source in
      unsafe buffer.withUnsafeMutableBytes { target in
        // iconv takes a mutable source pointer for historical reasons and never writes through it.
        var input = unsafe UnsafeMutableRawPointer(mutating: source.baseAddress)?
          .advanced(by: start).assumingMemoryBound(to: CChar.self)
        var output = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var inputLeft = bytes.count - start
        var outputLeft = capacity
        let result = unsafe iconv(converter, &input, &inputLeft, &output, &outputLeft)
        let isFull = result == -1 && errno == E2BIG
        return Step(read: bytes.count - start - inputLeft, written: capacity - outputLeft, isFull: isFull)
      }
    }
  }

  /// Copies what was converted, without NUL bytes.
  private static func append(_ buffer: [UInt8], _ count: Int, to text: inout [UInt8], _ repairs: inout Int) {
    for i in 0..<count {
      if buffer[i] == 0 { repairs += 1 } else { text.append(buffer[i]) }
    }
  }
}
