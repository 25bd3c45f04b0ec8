/// A character of canonical text as a number, for tables; 0 behind the end.
struct Letter {
  /// The code point, or its low bits.
  var code: Int
  var width: Int

  @inline(__always)
  init(_ bytes: Span<UInt8>, _ i: Int, _ end: Int) {
    guard i < end else {
      code = 0
      width = 1
      return
    }
    let lead = Int(bytes[i])
    if lead >= 0xE0 {
      width = lead >= 0xF0 ? 4 : 3
      code = i &+ 2 < end ? (lead & 0x0F) << 12 | Int(bytes[i &+ 1] & 0x3F) << 6 | Int(bytes[i &+ 2] & 0x3F) : 0
    } else if lead >= 0xC0 {
      width = 2
      code = i &+ 1 < end ? (lead & 0x1F) << 6 | Int(bytes[i &+ 1] & 0x3F) : 0
    } else {
      width = 1
      code = lead
    }
  }
}
