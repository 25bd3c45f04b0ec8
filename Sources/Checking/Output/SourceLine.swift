/// One source line with marked ranges, cut to what fits.
struct SourceLine {
  struct Mark {
    /// Bytes within the line.
    var range: Range<Int>
    var isPrimary: Bool
  }

  let text: ArraySlice<UInt8>
  let marks: [Mark]

  /// Bytes read to both sides of a mark at most: a line may be megabytes long.
  private static let reach = 400
  /// Bytes between two windows that are not worth an ellipsis.
  private static let smallGap = 9

  /// The line cut to windows around its marks, with the underline.
  func fitted(to width: Int) -> (text: String, underline: String) {
    var shown = ""
    var under = ""
    var previousEnd = 0
    for window in windows(width) {
      if window.lowerBound > previousEnd || (previousEnd == 0 && window.lowerBound > leadingBlanks) {
        shown += "…"
        under += " "
      }
      append(window, to: &shown, &under)
      previousEnd = window.upperBound
    }
    if previousEnd < text.count - trailingBlanks { shown += "…" }
    while under.last == " " { under.removeLast() }
    return (shown, under)
  }

  private func append(_ window: Range<Int>, to shown: inout String, _ under: inout String) {
    var offset = window.lowerBound
    let slice = text[(text.startIndex + window.lowerBound)..<(text.startIndex + window.upperBound)]
    for scalar in String(decoding: slice, as: UTF8.self).unicodeScalars {
      let visible = VisibleText.isHidden(scalar) ? VisibleText.replacement(of: scalar) : scalar
      shown.unicodeScalars.append(visible)
      let sign = sign(at: offset)
      under += String(repeating: sign, count: DisplayWidth.of(visible))
      offset += UTF8.width(scalar)
    }
  }

  private func sign(at offset: Int) -> String {
    var sign = " "
    for mark in marks where mark.range.contains(offset) {
      if mark.isPrimary { return "^" }
      sign = "‾"
    }
    return sign
  }

  /// The pieces of the line that are shown, in order and apart from each other.
  private func windows(_ width: Int) -> [Range<Int>] {
    let whole = leadingBlanks..<max(leadingBlanks, text.count - trailingBlanks)
    if columns(whole, limit: width + 1) <= width { return [whole] }
    let ordered = marks.map(\.range).sorted { $0.lowerBound < $1.lowerBound }.flatMap { ends(of: $0, width: width) }
    let marked = ordered.reduce(0) { $0 + columns($1, limit: width) }
    let room = max(4, (width - marked) / max(1, 2 * ordered.count) - 1)
    var windows: [Range<Int>] = []
    for mark in ordered {
      let start = max(whole.lowerBound, back(from: mark.lowerBound, columns: room))
      let end = min(max(whole.upperBound, mark.upperBound), forward(from: mark.upperBound, columns: room))
      if let last = windows.last, start <= last.upperBound + Self.smallGap {
        windows[windows.count - 1] = last.lowerBound..<max(last.upperBound, end)
      } else {
        windows.append(start..<max(start, end))
      }
    }
    return windows
  }

  /// The mark itself, or its beginning and its end when it is too long to be shown whole.
  private func ends(of mark: Range<Int>, width: Int) -> [Range<Int>] {
    let share = width / 3
    if columns(mark, limit: 2 * share + 1) <= 2 * share { return [mark] }
    let head = mark.lowerBound..<min(mark.upperBound, forward(from: mark.lowerBound, columns: share))
    let tail = max(head.upperBound, back(from: mark.upperBound, columns: share / 2))..<mark.upperBound
    return [head, tail]
  }

  private func columns(_ range: Range<Int>, limit: Int) -> Int {
    var columns = 0
    var offset = range.lowerBound
    while offset < range.upperBound, columns < limit {
      columns += width(at: offset)
      offset += length(at: offset)
    }
    return columns
  }

  private func back(from offset: Int, columns: Int) -> Int {
    var position = offset
    var left = columns
    while position > 0, left > 0, offset - position < Self.reach {
      position -= 1
      while position > 0, byte(position) & 0xC0 == 0x80 { position -= 1 }
      left -= width(at: position)
    }
    return position
  }

  private func forward(from offset: Int, columns: Int) -> Int {
    var position = offset
    var left = columns
    while position < text.count, left > 0, position - offset < Self.reach {
      left -= width(at: position)
      position += length(at: position)
    }
    return min(position, text.count)
  }

  /// The columns of the character at an offset; three-byte characters of reports are all but always wide.
  private func width(at offset: Int) -> Int {
    let length = length(at: offset)
    guard length > 1 else { return 1 }
    let start = text.startIndex + offset
    let end = min(text.endIndex, start + length)
    return String(decoding: text[start..<end], as: UTF8.self).unicodeScalars.first.map(DisplayWidth.of) ?? 1
  }

  private func length(at offset: Int) -> Int {
    let lead = byte(offset)
    return lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
  }

  private func byte(_ offset: Int) -> UInt8 { text[text.startIndex + offset] }

  private var leadingBlanks: Int { text.prefix { $0 == 0x20 || $0 == 0x09 }.count }
  private var trailingBlanks: Int { text.reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count }
}
