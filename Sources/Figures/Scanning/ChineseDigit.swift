/// A character of a Chinese numeral: a digit, 十百千, or 万亿.
struct ChineseDigit {
  /// 0–9 for digits; 10, 100, 1000, 10⁴, 10⁸ for multipliers.
  var value: Int
  /// Whether it is one of the forms used on cheques (壹, 拾).
  var isFormal: Bool

  var isMultiplier: Bool { value >= 10 }

  /// One bit for each character of the Basic Multilingual Plane that is a numeral.
  static let bits: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 1024)
    for value in UInt32(0x3000)..<0xA000 where Unicode.Scalar(value).flatMap({ ChineseDigit($0) }) != nil {
      bits[Int(value >> 6)] |= 1 << UInt64(value & 0x3F)
    }
    return bits
  }()

  /// The numeral of a three-byte character.
  @inline(__always)
  init?(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    self.init(Unicode.Scalar(UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)) ?? "\0")
  }

  @inline(__always)
  init?(_ scalar: Unicode.Scalar) {
    isFormal = false
    switch scalar {
    case "一": value = 1
    case "二", "两": value = 2
    case "三": value = 3
    case "四": value = 4
    case "五": value = 5
    case "六": value = 6
    case "七": value = 7
    case "八": value = 8
    case "九": value = 9
    case "零", "〇": value = 0
    case "十": value = 10
    case "百": value = 100
    case "千": value = 1000
    case "万": value = 10_000
    case "亿": value = 100_000_000
    default:
      guard let formal = Self.formalValue(scalar) else { return nil }
      value = formal
      isFormal = true
    }
  }

  private static func formalValue(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "壹": 1
    case "贰", "貳": 2
    case "叁", "參": 3
    case "肆": 4
    case "伍": 5
    case "陆": 6
    case "柒": 7
    case "捌": 8
    case "玖": 9
    case "拾": 10
    case "佰": 100
    case "仟": 1000
    default: nil
    }
  }
}
