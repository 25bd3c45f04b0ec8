/// A run of Chinese numeral characters and what it says.
struct ChineseNumeral {
  var start: Int
  var end: Int
  /// How many characters the run has.
  var length = 0
  /// The value when `isWellFormed`.
  var value = 0
  var isWellFormed = true
  var isFormal = false
  /// Begins with 百, 千, 万 or 亿 (「百余人」).
  var beginsWithMultiplier = false
  /// The power of ten of a last 万 or 亿: 「三十万」 is 30 with 4.
  var trailingPower = 0
  /// The digits read one after the other (「二〇二二」), -1 when there are multipliers.
  var positional = 0
  /// The second of two neighbouring digits (「三四个」 is 3 to 4), -1 without one.
  var rangeEnd = -1
  /// The first character.
  var first: Unicode.Scalar

  init(_ bytes: Span<UInt8>, _ i: Int, _ limit: Int) {
    start = i
    end = i
    first = Glyph(bytes, at: i, limit).scalar
    var reader = Reader()
    while length < 40 {
      let glyph = Glyph(bytes, at: end, limit)
      guard let digit = ChineseDigit(glyph.scalar) else { break }
      if length == 0 { beginsWithMultiplier = digit.value >= 100 }
      isFormal = isFormal || digit.isFormal
      reader.add(digit.value, index: length)
      trailingPower = digit.value == 10_000 ? trailingPower + 4 : digit.value == 100_000_000 ? trailingPower + 8 : 0
      end = glyph.end
      length += 1
    }
    if length == 1 && !beginsWithMultiplier || reader.total == 0 && reader.section == 0 && reader.pending == 0 {
      trailingPower = 0
    }
    positional = reader.positional
    rangeEnd = reader.rangeEnd
    value = reader.finish()
    isWellFormed = reader.isWellFormed && length < 40
    if trailingPower > 8 || value % max(1, Self.power(trailingPower)) != 0 { trailingPower = 0 }
  }

  static func power(_ n: Int) -> Int { n == 4 ? 10_000 : n == 8 ? 100_000_000 : 1 }

  /// Adds up the characters of a numeral, strictly: 「三八」 and 「十百」 are no numbers.
  private struct Reader {
    var total = 0
    var section = 0
    var pending = -1
    var lastMultiplier = 100_000
    var sawZero = false
    var isWellFormed = true
    var positional = 0
    var rangeEnd = -1
    var digits = 0

    mutating func add(_ value: Int, index: Int) {
      if value < 10 { addDigit(value, index) } else { addMultiplier(value, index) }
    }

    private mutating func addDigit(_ value: Int, _ index: Int) {
      positional = positional < 0 || digits > 12 ? -1 : positional * 10 + value
      digits += 1
      if value == 0 {
        sawZero = true
        if pending > 0 { isWellFormed = false }
        if index == 0 { pending = 0 }
        return
      }
      if pending > 0 {
        if index == 1, value == pending + 1 { rangeEnd = value }
        isWellFormed = false
      }
      pending = value
    }

    private mutating func addMultiplier(_ value: Int, _ index: Int) {
      positional = -1
      if value < 10_000 {
        if pending < 0 { if index == 0 || (value == 10 && section == 0) || sawZero { pending = 1 } }
        if pending <= 0 || value >= lastMultiplier { isWellFormed = false }
        section += max(pending, 0) * value
        lastMultiplier = value
      } else {
        if pending > 0 { section += pending }
        if index == 0 { section = 1 }
        if section == 0, value == 10_000 || total == 0 { isWellFormed = false }
        if value == 10_000 {
          total += section * value
        } else {
          if total > 100_000_000 { isWellFormed = false } else { total = (total + section) * value }
        }
        section = 0
        lastMultiplier = 100_000
      }
      rangeEnd = rangeEnd >= 0 && index == 2 && value <= 1000 ? rangeEnd * value : -1
      pending = -1
      sawZero = false
    }

    mutating func finish() -> Int {
      if pending > 0 {
        if lastMultiplier > 10, lastMultiplier <= 1000, !sawZero { isWellFormed = false }
        section += pending
      }
      return total + section
    }
  }
}
