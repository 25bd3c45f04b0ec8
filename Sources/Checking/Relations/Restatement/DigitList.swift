/// The digits of a number in order, at most as many as an exact number has, without memory of their own.
struct DigitList: RandomAccessCollection, Equatable {
  private static let capacity = 32

  private var storage = InlineArray<32, UInt8>(repeating: 0)
  private var lower = 0
  private var upper = 0

  var startIndex: Int { 0 }
  var endIndex: Int { upper - lower }

  subscript(position: Int) -> UInt8 { storage[lower + position] }

  /// Adds a digit; digits beyond the capacity are dropped: such a number is no quantity.
  mutating func append(_ digit: UInt8) {
    guard upper < Self.capacity else { return }
    storage[upper] = digit
    upper += 1
  }

  mutating func removeFirst() { lower += 1 }

  mutating func removeLast() { upper -= 1 }

  static func == (a: DigitList, b: DigitList) -> Bool {
    guard a.count == b.count else { return false }
    for k in 0..<a.count where a[k] != b[k] { return false }
    return true
  }
}
