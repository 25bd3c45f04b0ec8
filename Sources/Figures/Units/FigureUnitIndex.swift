/// Finds the longest unit at a place in a text, by its first character.
struct FigureUnitIndex: Sendable {
  /// The bytes of every unit, one after the other, ordered by first character, longer ones first.
  private var pool: [UInt8] = []
  private var entries: [Entry] = []
  /// Hash of the first character → the first entry with that hash, or -1.
  private var slots: [Int16]

  private struct Entry: Sendable {
    var row: UInt16
    var start: UInt16
    var length: UInt8
    var slot: UInt16
  }

  private static let slotCount = 1024

  init(_ rows: [FigureUnit.Row]) {
    slots = Array(repeating: -1, count: Self.slotCount)
    var order: [(slot: Int, bytes: [UInt8], row: Int)] = []
    for (row, unit) in rows.enumerated() where row > 0 {
      let bytes = Array(unit.text.utf8)
      order.append((Self.slot(bytes.span, 0, bytes.count), bytes, row))
    }
    order.sort { ($0.slot, $1.bytes.count, $0.row) < ($1.slot, $0.bytes.count, $1.row) }
    for unit in order {
      if slots[unit.slot] < 0 { slots[unit.slot] = Int16(entries.count) }
      entries.append(
        Entry(
          row: UInt16(unit.row), start: UInt16(pool.count), length: UInt8(unit.bytes.count), slot: UInt16(unit.slot)))
      pool.append(contentsOf: unit.bytes)
    }
  }

  private static func slot(_ bytes: Span<UInt8>, _ i: Int, _ end: Int) -> Int {
    let first = Int(bytes[i])
    if first < 0x80 || i + 1 >= end { return first }
    let second = Int(bytes[i + 1])
    let third = i + 2 < end ? Int(bytes[i + 2]) : 0
    return (first &* 523 &+ second &* 67 &+ third) & (slotCount - 1)
  }

  /// The longest unit that `bytes` have at `i` and `accepts` agrees to: its row and the offset behind it.
  func longest(
    _ bytes: Span<UInt8>, _ i: Int, _ end: Int, accepts: (_ row: UInt16, _ next: Int) -> Bool
  ) -> (row: UInt16, end: Int)? {
    if i >= end { return nil }
    let slot = Self.slot(bytes, i, end)
    var k = Int(slots[slot])
    if k < 0 { return nil }
    while k < entries.count {
      let entry = entries[k]
      if Int(entry.slot) != slot { return nil }
      let length = Int(entry.length)
      if i + length <= end, holds(entry, bytes, i), accepts(entry.row, i + length) {
        return (entry.row, i + length)
      }
      k += 1
    }
    return nil
  }

  private func holds(_ entry: Entry, _ bytes: Span<UInt8>, _ i: Int) -> Bool {
    for k in 0..<Int(entry.length) where pool[Int(entry.start) + k] != bytes[i + k] { return false }
    return true
  }

  /// The row whose text is exactly `text`.
  func row(of text: [UInt8]) -> Int? {
    guard !text.isEmpty,
      let found = longest(text.span, 0, text.count, accepts: { $1 == text.count })
    else { return nil }
    return Int(found.row)
  }
}
