/// Splits text into lines and says of each what the block rules need; one pass.
struct LineScanner {
  /// The most lines a text of `count` bytes may have: memory stays in proportion to the text.
  static func lineLimit(for count: Int) -> Int { min(4_000_000, 250_000 + count / 16) }

  private(set) var lineStarts: [Int32] = [0]
  private(set) var lines: [SourceLine] = []

  private var line = SourceLine(
    start: 0, end: 0, line: 0, width: 0, count: 0, indent: 0, gaps: 0, leadingTabs: 0, innerTabs: 0, flags: [],
    numbering: .none, numberLength: 0)
  private var i = 0
  private var first = -1
  private var last = 0
  private var wide = 0
  private var narrow = 0
  private var indent = 0
  private var pipes = 0
  private var leadingTabs = 0
  private var innerTabs = 0
  private var gaps = 0
  private var blankRun = 0
  private var flags: LineFlags = []
  private var stopAt = -1

  init(_ text: Span<UInt8>) throws(ReadError) {
    let count = text.count
    let limit = Self.lineLimit(for: count)
    lineStarts.reserveCapacity(count / 64 + 16)
    lines.reserveCapacity(count / 96 + 16)
    while i < count {
      scanLine(text)
      finishLine(text)
      if i < count || endsWithBreak(text) { lineStarts.append(Int32(i)) }
      if lineStarts.count > limit { throw .tooManyLines(limit: limit) }
    }
  }

  private func endsWithBreak(_ text: Span<UInt8>) -> Bool {
    guard let byte = text.count > 0 ? text[text.count - 1] : nil else { return false }
    if byte == 0x0A || byte == 0x0D { return true }
    let n = text.count
    return (byte == 0xA8 || byte == 0xA9) && n >= 3 && text[n - 2] == 0x80 && text[n - 3] == 0xE2
  }

  /// Reads up to and over the next line break.
  private mutating func scanLine(_ text: Span<UInt8>) {
    let count = text.count
    while i < count {
      let byte = text[i]
      if byte >= 0xE4, byte < 0xEF {
        if first < 0 || blankRun != 0 { beginWord() }
        wide += 1
        i += 3
        last = i
      } else if byte > 0x20, byte < 0x80 {
        if first < 0 || blankRun != 0 { beginWord() }
        noteASCII(byte)
        narrow += 1
        i += 1
        last = i
      } else if byte < 0x80 {
        if byte == 0x0A {
          i += 1
          return
        }
        if byte == 0x0D {
          i += i + 1 < count && text[i + 1] == 0x0A ? 2 : 1
          return
        }
        noteBlank(byte == 0x09 ? .tab : byte == 0x20 ? .space : .control)
        i += 1
      } else if scanWide(text, byte) {
        return
      }
    }
  }

  private enum Blank { case tab, space, wideSpace, control }

  private mutating func noteBlank(_ blank: Blank) {
    switch blank {
    case .tab:
      if first < 0 { leadingTabs += 1 } else { innerTabs += 1 }
      blankRun = -1
    case .space, .wideSpace:
      if first < 0 {
        indent += blank == .space ? 1 : 2
      } else if blankRun >= 0 {
        blankRun += 1
      }
    case .control: break
    }
  }

  @inline(__always)
  private mutating func beginWord() {
    if first < 0 {
      first = i
    } else if blankRun >= 2 {
      gaps += 1
    }
    narrow += max(0, blankRun)
    blankRun = 0
  }

  @inline(__always)
  private mutating func noteASCII(_ byte: UInt8) {
    if byte >= 0x30, byte <= 0x39 {
      flags.insert(.digit)
    } else if byte == UInt8(ascii: "<") {
      flags.insert(.angle)
    } else if byte == UInt8(ascii: "|") {
      if first == i || pipes > 0 { pipes += 1 }
    } else if byte == UInt8(ascii: ":") {
      flags.insert(.colon)
    } else if byte == UInt8(ascii: ";") {
      flags.insert(.comma)
    }
  }

  /// A character outside the commonest ideographs; true at a line separator.
  private mutating func scanWide(_ text: Span<UInt8>, _ byte: UInt8) -> Bool {
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    let second = i + 1 < text.count ? text[i + 1] : 0
    let third = i + 2 < text.count ? text[i + 2] : 0
    if byte == 0xE2, second == 0x80, third == 0xA8 || third == 0xA9 {
      i += 3
      return true
    }
    if byte == 0xE3, second == 0x80, third == 0x80 {
      noteBlank(.wideSpace)
      i += 3
      return false
    }
    if byte == 0xC2, second == 0xA0 {
      noteBlank(.space)
      i += 2
      return false
    }
    if byte == 0xEF, second == 0xBB, third == 0xBF {
      i += 3
      return false
    }
    if first < 0 || blankRun != 0 { beginWord() }
    if byte == 0xE3, second == 0x80 {
      if third == 0x81 { flags.insert(.comma) } else if third == 0x82 { stop() }
    } else if byte == 0xEF, second == 0xBC {
      switch third {
      case 0x8C:
        flags.insert(.comma)
        flags.insert(.clause)
      case 0x9A: flags.insert(.colon)
      case 0x9B: flags.insert(.comma)
      case 0x81, 0x9F: stop()
      case 0x90...0x99: flags.insert(.digit)
      default: break
      }
    }
    wide += 1
    i += length
    last = min(i, text.count)
    i = last
    return false
  }

  private mutating func stop() {
    if stopAt < 0 { stopAt = i + 3 }
  }

  private mutating func finishLine(_ text: Span<UInt8>) {
    defer { reset() }
    guard first >= 0 else { return }
    if stopAt >= 0, stopAt < last { flags.insert(.innerStop) }
    if pipes >= 2, pipes <= TabTable.columnLimit { flags.insert(.pipes) }
    line.start = Int32(first)
    line.end = Int32(last)
    line.line = Int32(lineStarts.count - 1)
    if let before = lines.last {
      if before.line + 1 < line.line { flags.insert(.afterBlank) }
    } else {
      flags.insert(.afterBlank)
    }
    line.width = UInt16(clamping: wide * 2 + narrow)
    line.count = UInt16(clamping: wide + narrow)
    line.indent = UInt8(clamping: indent)
    line.gaps = UInt8(clamping: gaps)
    line.leadingTabs = UInt16(clamping: leadingTabs)
    line.innerTabs = UInt16(clamping: innerTabs)
    flags.formUnion(LineEnding.flags(text, first..<last))
    line.flags = flags
    (line.numbering, line.numberLength) = LineNumbering.read(text, first..<last)
    lines.append(line)
  }

  private mutating func reset() {
    first = -1
    last = 0
    wide = 0
    narrow = 0
    indent = 0
    pipes = 0
    leadingTabs = 0
    innerTabs = 0
    gaps = 0
    blankRun = 0
    flags = []
    stopAt = -1
  }
}
