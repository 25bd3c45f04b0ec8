package import Figures

extension ExactNumber {
  /// The number of a plain decimal text (「-0.85」, 「10」); `nil` for anything else or beyond nine decimals.
  package init?(decimal text: String) {
    var units: Int128 = 0
    var decimals: Int?
    var digits = 0
    var isNegative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: "+") where index == 0: break
      case UInt8(ascii: ".") where decimals == nil: decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if digits > 24 { return nil }
        units = units * 10 + Int128(byte - UInt8(ascii: "0"))
        if let shown = decimals { decimals = shown + 1 }
      default: return nil
      }
    }
    let shown = decimals ?? 0
    guard digits > 0, shown <= Self.scaleDigits else { return nil }
    let scaled = units * Self.powerOfTen(Self.scaleDigits - shown)
    self.init(units: isNegative ? -scaled : scaled)
  }
}
