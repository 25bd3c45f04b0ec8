/// How a line ends: whether its sentence does.
enum LineEnding {
  static func flags(_ text: Span<UInt8>, _ range: Range<Int>) -> LineFlags {
    var end = range.upperBound
    var found: LineFlags = []
    while end > range.lowerBound {
      let start = TextCharacter.start(text, before: end, from: range.lowerBound)
      switch TextCharacter.scalar(text, start) {
      case 0x201C, 0x201D, 0x2019, 0xFF09, 0x29, 0x300B, 0x3011, 0x300D, 0x22, 0x5D, 0x3015:
        found.insert(.endsClosed)
        end = start
        continue
      case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F, 0x2026: found.insert(.endsSentence)
      case 0xFF1A, 0x3A: found.formUnion([.endsSentence, .endsColon])
      case 0xFF1B, 0x3B: found.formUnion([.endsSentence, .endsSemicolon])
      case 0xFF0C, 0x3001, 0x2C: if found.isEmpty { found.insert(.endsOpen) }
      case 0x3E:
        // A closing tag: what stands before it decides.
        if let open = TextCharacter.tagStart(text, endingAt: end, from: range.lowerBound) {
          end = open
          continue
        }
      default: break
      }
      break
    }
    return found
  }
}
