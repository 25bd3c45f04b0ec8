/// A number in Arabic digits as written: 「18,518.32」 is 1851832 with two decimals.
struct WrittenNumber {
  var start: Int
  var end: Int
  /// All digits as one integer.
  var mantissa: Int128 = 0
  var decimals = 0
  var integerDigits = 0
  /// Too many digits to be a quantity.
  var isTooLong = false
  var isGrouped = false

  private static let integerLimit = 15

  /// Reads the number whose first digit is at `i`; `joinsBlanks` allows blanks inside.
  init(_ bytes: Span<UInt8>, _ i: Int, _ limit: Int, joinsBlanks: Bool) {
    start = i
    let run = digitRun(bytes, i, limit)
    end = run.end
    integerDigits = run.end - i
    mantissa = Int128(run.value)
    if integerDigits > Self.integerLimit {
      isTooLong = true
      return
    }
    if integerDigits <= 3, bytes[i] != 0x30 { readGroups(bytes, limit, true) }
    if isTooLong { return }
    readDecimals(bytes, limit, joinsBlanks)
  }

  /// Reads thousands groups: 「,518」, or 「 518」 where a blank may separate.
  private mutating func readGroups(_ bytes: Span<UInt8>, _ limit: Int, _ joinsBlanks: Bool) {
    var k = end
    var value = mantissa
    var groups = 0
    var blanks = false
    while k < limit {
      var digits = k
      if bytes[k] == 0x2C {
        digits += 1
        if joinsBlanks, digits < limit, bytes[digits] == 0x20 {
          digits += 1
          blanks = true
        }
      } else if bytes[k] == 0x20, joinsBlanks {
        digits += 1
        blanks = true
        if digits < limit, bytes[digits] == 0x2C { digits += 1 }
      } else {
        break
      }
      let run = digitRun(bytes, digits, limit)
      if run.end - digits != 3 { break }
      value = value * 1000 + Int128(run.value)
      groups += 1
      if integerDigits + groups * 3 > Self.integerLimit {
        isTooLong = true
        end = run.end
        return
      }
      k = run.end
    }
    if groups == 0 || (k < limit && isDigit(bytes[k])) { return }
    if blanks, groups < 3, !Self.confirmsGroups(bytes, k, limit) { return }
    end = k
    mantissa = value
    integerDigits += groups * 3
    isGrouped = true
  }

  /// Whether what follows groups written with blanks shows that they are one number: decimals or a unit.
  private static func confirmsGroups(_ bytes: Span<UInt8>, _ k: Int, _ limit: Int) -> Bool {
    if k + 1 < limit, bytes[k] == 0x2E, isDigit(bytes[k + 1]) || bytes[k + 1] == 0x20 { return true }
    if k < limit, bytes[k] == 0x25 { return false }
    switch Glyph(bytes, at: k, limit).scalar {
    case "万", "亿", "余", "多", "元": return true
    default: return FigureUnit.index.longest(bytes, k, limit, accepts: { _, _ in true }) != nil
    }
  }

  private mutating func readDecimals(_ bytes: Span<UInt8>, _ limit: Int, _ joinsBlanks: Bool) {
    var k = end
    if joinsBlanks, k + 1 < limit, bytes[k] == 0x20, bytes[k + 1] == 0x2E { k += 1 }
    if k >= limit || bytes[k] != 0x2E { return }
    k += 1
    if joinsBlanks, k < limit, bytes[k] == 0x20 { k += 1 }
    if k >= limit || !isDigit(bytes[k]) { return }
    var run = digitRun(bytes, k, limit)
    if run.end + 1 < limit, bytes[run.end] == 0x2E, isDigit(bytes[run.end + 1]) { return }
    var count = run.end - k
    if joinsBlanks, count == 1, let tail = Self.brokenTail(bytes, run.end, limit) {
      run = (tail.end, run.value * 10 + tail.value)
      count += 1
    }
    end = run.end
    if count > ExactNumber.scaleDigits {
      isTooLong = true
      return
    }
    decimals = count
    mantissa = mantissa * ExactNumber.powerOfTen(count) + Int128(run.value)
  }

  /// The last decimal of an amount that a line break cut off: 「18518.3 2万元」.
  private static func brokenTail(_ bytes: Span<UInt8>, _ k: Int, _ limit: Int) -> (end: Int, value: Int)? {
    guard k + 2 < limit, bytes[k] == 0x20, isDigit(bytes[k + 1]), !isDigit(bytes[k + 2]) else { return nil }
    switch Glyph(bytes, at: k + 2, limit).scalar {
    case "万", "亿", "元": return (k + 2, Int(bytes[k + 1] &- 0x30))
    default: return bytes[k + 2] == 0x25 ? (k + 2, Int(bytes[k + 1] &- 0x30)) : nil
    }
  }
}
