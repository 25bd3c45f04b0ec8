/// One character of a text with its place; `scalar` is NUL where the text ends.
struct Glyph {
  var scalar: Unicode.Scalar
  var start: Int
  var end: Int

  static let nothing: Unicode.Scalar = "\0"

  /// The character at `i`.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at i: Int, _ limit: Int) {
    start = i
    if i >= limit {
      scalar = Self.nothing
      end = i
      return
    }
    let first = UInt32(bytes[i])
    if first < 0x80 {
      scalar = Unicode.Scalar(UInt8(truncatingIfNeeded: first))
      end = i + 1
      return
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    if i + length > limit || length == 1 {
      scalar = "\u{FFFD}"
      end = i + 1
      return
    }
    var value = first & (0xFF >> UInt32(length + 1))
    for k in 1..<length { value = value << 6 | UInt32(bytes[i + k]) & 0x3F }
    scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    end = i + length
  }

  /// The character that ends at `i`.
  @inline(__always)
  init(_ bytes: Span<UInt8>, before i: Int, _ floor: Int) {
    var k = i
    if i > floor {
      k = i - 1
      while k > floor, i - k < 4, bytes[k] & 0xC0 == 0x80 { k -= 1 }
    }
    self.init(bytes, at: k, i)
    if end != i {
      scalar = "\u{FFFD}"
      start = i - 1
      end = i
    }
  }

  var isDigit: Bool { scalar.value &- 0x30 < 10 }
}

/// Whether a byte is an ASCII digit.
@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

/// Whether a byte is an ASCII letter.
@inline(__always)
func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

/// The offset behind `a` when it stands at `i`, else -1.
@inline(__always)
func skip(_ bytes: Span<UInt8>, _ i: Int, _ end: Int, _ a: Unicode.Scalar) -> Int {
  let glyph = Glyph(bytes, at: i, end)
  return glyph.scalar == a ? glyph.end : -1
}

/// The offset behind `a` and `b` when they stand at `i`, else -1.
@inline(__always)
func skip(_ bytes: Span<UInt8>, _ i: Int, _ end: Int, _ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Int {
  let next = skip(bytes, i, end, a)
  return next < 0 ? -1 : skip(bytes, next, end, b)
}

/// The offset behind `a`, `b` and `c` when they stand at `i`, else -1.
@inline(__always)
func skip(
  _ bytes: Span<UInt8>, _ i: Int, _ end: Int, _ a: Unicode.Scalar, _ b: Unicode.Scalar, _ c: Unicode.Scalar
) -> Int {
  let next = skip(bytes, i, end, a, b)
  return next < 0 ? -1 : skip(bytes, next, end, c)
}

/// The run of ASCII digits at `i`: the offset behind it and its value (the last 18 digits at most).
@inline(__always)
func digitRun(_ bytes: Span<UInt8>, _ i: Int, _ end: Int) -> (end: Int, value: Int) {
  var k = i
  var value = 0
  while k < end, isDigit(bytes[k]) {
    if k - i < 18 { value = value &* 10 &+ Int(bytes[k] &- 0x30) }
    k += 1
  }
  return (k, value)
}

/// The offset behind a range sign (- — – ~ 至 到) at `i`, else -1.
func skipRangeSign(_ bytes: Span<UInt8>, _ i: Int, _ end: Int) -> Int {
  let sign = Glyph(bytes, at: i, end)
  switch sign.scalar {
  case "-", "~", "–", "―", "〜", "∼", "至", "到", "‐", "‑", "−": return sign.end
  case "—":
    let second = skip(bytes, sign.end, end, "—")
    return second < 0 ? sign.end : second
  default: return -1
  }
}
