import Glibc

/// Encodes text as GB18030, the encoding of many reports, so that tests can feed it to the reader.
package enum GB18030 {
  /// The bytes of `text`; `nil` when the system cannot convert.
  package static func encode(_ text: String) -> [UInt8]? {
    let converter = unsafe iconv_open("GB18030", "UTF-8")
    guard Int(bitPattern: converter) != -1 else { return nil }
    defer { unsafe _ = iconv_close(converter) }
    var source = Array(text.utf8).map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: source.count * 4 + 16)
    var sourceLeft = source.count
    var targetLeft = target.count
    let size = target.count
    _ = unsafe source.withUnsafeMutableBufferPointer { from in
      unsafe target.withUnsafeMutableBufferPointer { to in
        var fromStart = from.baseAddress
        var toStart = to.baseAddress
        return unsafe iconv(converter, &fromStart, &sourceLeft, &toStart, &targetLeft)
      }
    }
    guard sourceLeft == 0 else { return nil }
    return target[..<(size - targetLeft)].map { UInt8(bitPattern: $0) }
  }
}
