import Figures

/// The digits of a figure as written, for telling slips of the pen from different quantities.
struct WrittenDigits {
  private(set) var digits = DigitList()
  /// Digits behind the decimal point.
  private(set) var decimals = 0

  init(_ figure: Figure, _ bytes: [UInt8]) {
    var isFraction = false
    for at in figure.numberRange {
      let byte = bytes[at]
      if byte >= 0x30, byte <= 0x39 {
        digits.append(byte - 0x30)
        if isFraction { decimals += 1 }
      } else if byte == UInt8(ascii: ".") {
        isFraction = true
      }
    }
  }

  /// The digits of a number in plain text.
  init(text: String) {
    var isFraction = false
    for byte in text.utf8 {
      if byte >= 0x30, byte <= 0x39 {
        digits.append(byte - 0x30)
        if isFraction { decimals += 1 }
      } else if byte == UInt8(ascii: ".") {
        isFraction = true
      }
    }
  }

  /// How many digits a figure is written with.
  static func count(of figure: Figure, _ bytes: [UInt8]) -> Int {
    var count = 0
    for at in figure.numberRange where bytes[at] >= 0x30 && bytes[at] <= 0x39 { count += 1 }
    return count
  }

  /// The `multiset` of a figure's `significant` digits, without listing them.
  static func significantMultiset(of figure: Figure, _ bytes: [UInt8]) -> UInt64 {
    var counts: UInt64 = 0
    var zeros: UInt64 = 0
    for at in figure.numberRange where bytes[at] >= 0x30 && bytes[at] <= 0x39 {
      if bytes[at] == 0x30 {
        if counts > 0 { zeros += 1 }
      } else {
        counts &+= zeros &+ (1 << (UInt64(bytes[at] - 0x30) * 6))
        zeros = 0
      }
    }
    return counts
  }

  /// A number that is equal for all orders of the same digits.
  var multiset: UInt64 {
    var counts: UInt64 = 0
    for digit in digits { counts &+= 1 << (UInt64(digit) * 6) }
    return counts
  }

  /// The same number without zeros at the end of its decimals: 2,860.00 is written 2860 elsewhere.
  var trimmed: WrittenDigits {
    var copy = self
    while copy.decimals > 0, copy.digits.last == 0 {
      copy.digits.removeLast()
      copy.decimals -= 1
    }
    return copy
  }

  /// The digits from the first to the last that is not zero: 3,648万元 and 0.3648亿元 share them.
  var significant: WrittenDigits {
    var copy = self
    copy.decimals = 0
    while copy.digits.first == 0 { copy.digits.removeFirst() }
    while copy.digits.last == 0 { copy.digits.removeLast() }
    return copy
  }

  enum Slip { case none, swapped, oneDigit, reordered, shifted }

  /// How `other` could have been written for this number.
  func slip(to other: WrittenDigits) -> Slip {
    if digits.count == other.digits.count, decimals == other.decimals {
      var differing = 0
      var first = 0
      for k in digits.indices where digits[k] != other.digits[k] {
        if differing == 0 { first = k }
        differing += 1
      }
      if differing == 1 { return .oneDigit }
      if differing == 2, digits[first + 1] != other.digits[first + 1], digits[first] == other.digits[first + 1],
        digits[first + 1] == other.digits[first]
      {
        return .swapped
      }
      return multiset == other.multiset ? .reordered : .none
    }
    return digits == other.digits && decimals != other.decimals ? .shifted : .none
  }
}
