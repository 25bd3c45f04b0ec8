/// Recognises lines that hold nothing but the number of a page: 「— 3 —」, 「- 3 -」, 「第3页 共12页」.
enum PageNumber {
  static func isOne(_ text: Span<UInt8>, _ line: SourceLine) -> Bool {
    guard line.flags.contains(.digit), line.count <= 16, line.innerTabs == 0 else { return false }
    let end = Int(line.end)
    var i = Int(line.start)
    let dash = skip(text, &i, end, while: isDash)
    if dash {
      return skip(text, &i, end, while: isDigit) && skip(text, &i, end, while: isDash) && i >= end
    }
    guard counted(text, &i, end, mark: 0x7B2C) else { return false }
    _ = skip(text, &i, end) { $0 == 0x2F || $0 == 0xFF0C || $0 == 0x2C }
    return i >= end || counted(text, &i, end, mark: 0x5171) && i >= end
  }

  /// 第 or 共, a number, 页.
  private static func counted(_ text: Span<UInt8>, _ i: inout Int, _ end: Int, mark: UInt32) -> Bool {
    skip(text, &i, end) { $0 == mark } && skip(text, &i, end, while: isDigit) && skip(text, &i, end) { $0 == 0x9875 }
  }

  /// Moves over a run of characters and the blanks behind it; false when there is none.
  private static func skip(
    _ text: Span<UInt8>, _ i: inout Int, _ end: Int, while accepts: (UInt32) -> Bool
  ) -> Bool {
    let start = i
    while i < end, accepts(TextCharacter.scalar(text, i)) { i += TextCharacter.length(text[i]) }
    let moved = i > start
    while i < end {
      let blank = TextCharacter.blankLength(text, i, end)
      if blank == 0 { break }
      i += blank
    }
    return moved
  }

  private static func isDash(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x2013 || scalar == 0x2014 || scalar == 0xFF0D
  }

  private static func isDigit(_ scalar: UInt32) -> Bool {
    scalar >= 0x30 && scalar <= 0x39 || scalar >= 0xFF10 && scalar <= 0xFF19
  }
}
