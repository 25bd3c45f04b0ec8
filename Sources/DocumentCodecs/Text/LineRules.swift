/// What single lines are: titles, headings, or parts of paragraphs.
struct LineRules {
  let text: [UInt8]
  let lines: [SourceLine]
  let wrap: WrapWidth?
  /// Columns of blanks that every line begins with.
  let margin: Int

  init(text: [UInt8], lines: [SourceLine]) {
    self.text = text
    self.lines = lines
    wrap = WrapWidth.find(lines)
    margin = lines.reduce(255) { min($0, Int($1.indent)) }
  }

  /// Whether the line begins like a new paragraph.
  func isIndented(_ line: SourceLine) -> Bool { Int(line.indent) - margin >= 2 || line.leadingTabs > 0 }

  /// A sentence or a part of one, as opposed to a label, a name or a date.
  func isSentence(_ line: SourceLine) -> Bool {
    if !line.flags.isDisjoint(with: [.comma, .innerStop]) { return true }
    return line.flags.contains(.endsSentence) && !line.flags.contains(.endsColon)
  }

  private func isTorn(_ line: SourceLine) -> Bool {
    guard !line.flags.contains(.endsSentence), let wrap else { return false }
    return wrap.isFull(line)
  }

  // MARK: - Headings

  /// The level of a numbered heading, `nil` for a paragraph; `previous` is the style of the paragraph right before.
  func numberedHeadingLevel(_ i: Int, after previous: LineNumbering) -> UInt8? {
    let line = lines[i]
    let flags = line.flags
    if isInstructedHeading(line) { return line.numbering.level }
    guard line.numbering != .none, line.count <= 44, !flags.contains(.innerStop), !flags.contains(.endsOpen),
      !flags.contains(.endsSemicolon), Int(line.numberLength) < line.range.count
    else { return nil }
    let next = i + 1 < lines.count ? lines[i + 1] : nil
    if isTorn(line), let next, !next.flags.contains(.afterBlank), next.numbering == .none, !isIndented(next) {
      return nil
    }
    if flags.contains(.endsSentence) {
      guard line.count <= 20, flags.isDisjoint(with: [.comma, .clause]), previous != line.numbering else { return nil }
      if flags.contains(.endsColon) { return line.numbering.level }
      return hasQuantity(line, from: Int(line.numberLength)) || next?.numbering == line.numbering || next == nil
        ? nil : line.numbering.level
    }
    let isItem = flags.contains(.colon) || flags.contains(.clause) || line.numbering.level > 2
    if isItem, hasQuantity(line, from: Int(line.numberLength)) { return nil }
    if flags.contains(.clause) {
      if previous == line.numbering { return nil }
      if let next, next.numbering == .none, next.count <= 16, next.flags.contains(.endsSentence) { return nil }
    }
    return line.numbering.level
  }

  /// 「（一）部门职责（填写要求：……）」: a heading with the form's instruction behind it.
  private func isInstructedHeading(_ line: SourceLine) -> Bool {
    guard line.numbering != .none, line.flags.contains(.endsClosed), !line.flags.contains(.endsSentence) else {
      return false
    }
    let span = text.span
    var i = Int(line.start) + Int(line.numberLength)
    let end = Int(line.end)
    var count = 0
    while i < end, count <= 16 {
      let scalar = TextCharacter.scalar(span, i)
      switch scalar {
      case 0x28, 0xFF08: return count >= 2 && isInstruction(i, end)
      case 0x3002, 0xFF0C, 0xFF1A, 0xFF1B, 0x30...0x39: return false
      default: break
      }
      count += 1
      i += TextCharacter.length(span[i])
    }
    return false
  }

  /// One pair of parentheses up to the end of the line, with a clause or a colon inside.
  private func isInstruction(_ start: Int, _ end: Int) -> Bool {
    let span = text.span
    var i = start
    var depth = 0
    var hasClause = false
    while i < end {
      switch TextCharacter.scalar(span, i) {
      case 0x28, 0xFF08: depth += 1
      case 0x29, 0xFF09:
        depth -= 1
        if depth <= 0 { return hasClause && i + TextCharacter.length(span[i]) == end }
      case 0xFF0C, 0xFF1A: hasClause = true
      default: break
      }
      i += TextCharacter.length(span[i])
    }
    return false
  }

  /// Whether a line without number is a heading: short, bare of punctuation and quantities, text below it.
  func isBareHeading(_ i: Int) -> Bool {
    let line = lines[i]
    let barred: LineFlags = [
      .comma, .clause, .colon, .innerStop, .endsSentence, .endsOpen, .endsClosed, .pipes, .angle,
    ]
    guard line.numbering == .none, line.count >= 4, line.count <= 20, line.flags.isDisjoint(with: barred),
      line.innerTabs == 0, line.gaps == 0, !startsWithCaption(line), !hasQuantity(line, from: 0),
      i + 1 < lines.count
    else { return false }
    if i > 0 {
      let before = lines[i - 1]
      if before.flags.contains(.endsOpen) { return false }
      if !line.flags.contains(.afterBlank),
        isTorn(before) || !before.flags.contains(.endsSentence) && isSentence(before)
      {
        return false
      }
    }
    let next = lines[i + 1]
    if next.hasTabs || next.flags.contains(.pipes) || next.gaps > 0 { return false }
    return next.numbering != .none || isSentence(next) && next.count > line.count
      || next.flags.contains(.endsSentence) && next.flags.contains(.afterBlank)
  }

  /// 表1, 附件, 图2, 注
  private func startsWithCaption(_ line: SourceLine) -> Bool {
    switch TextCharacter.scalar(text.span, Int(line.start)) {
    case 0x8868, 0x56FE, 0x9644, 0x6CE8, 0x28, 0xFF08: true
    default: false
    }
  }

  /// Whether a figure other than a year, a date or an ordinal stands in the line.
  func hasQuantity(_ line: SourceLine, from offset: Int) -> Bool {
    guard line.flags.contains(.digit) else { return false }
    let span = text.span
    var i = Int(line.start) + offset
    let end = Int(line.end)
    while i < end {
      let isDigit = isDigitByte(span[i])
      guard isDigit else {
        i += TextCharacter.length(span[i])
        continue
      }
      let start = i
      while i < end, isDigitByte(span[i]) || span[i] == UInt8(ascii: ".") || span[i] == UInt8(ascii: ",") { i += 1 }
      while i < end, span[i] == 0x20 { i += 1 }
      guard i < end else { return true }
      switch TextCharacter.scalar(span, i) {
      case 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x5B63, 0x671F, 0x5C4A, 0x3015, 0x2D, 0x2014, 0x2013, 0x7EA7, 0x7B49, 0x201D:
        continue
      case 0x41...0x5A, 0x61...0x7A, 0x2B: continue
      default:
        if i - start == 1, start > Int(line.start), span[start - 1] == UInt8(ascii: " ") { continue }
        return true
      }
    }
    return false
  }

  private func isDigitByte(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  // MARK: - Joining

  /// Whether line `i` goes on with the paragraph whose last line is the one before; neither begins a table.
  func continues(_ i: Int, linesSoFar: Int) -> Bool {
    let line = lines[i - 1]
    let next = lines[i]
    if isIndented(next) || next.flags.contains(.pipes) { return false }
    let overBlank = next.flags.contains(.afterBlank)
    if next.numbering != .none {
      // A line torn at the very edge may go on with what only looks like a list number.
      guard let wrap, !overBlank, !line.flags.contains(.endsSentence) else { return false }
      return wrap.isFilled(line) && next.numbering.level > 1
    }
    if line.flags.contains(.endsSentence) {
      guard let wrap, !overBlank else { return false }
      if line.flags.contains(.endsSemicolon) { return wrap.isFull(line) }
      return wrap.isFilled(line) && !isBareHeading(i)
    }
    if line.flags.contains(.endsOpen) { return true }
    // Lines full of digits are narrower than the edge in columns, or shorter in characters: a long line that stops
    // in mid-sentence goes on all the same.
    if let wrap, !overBlank {
      return wrap.isFull(line) || line.count >= 24 && !line.flags.isDisjoint(with: [.comma, .clause, .innerStop])
    }
    if isBareHeading(i) { return false }
    if !overBlank, endsWithDigit(line), isSentence(next) { return true }
    let isLong = !line.flags.isDisjoint(with: [.clause, .innerStop]) || line.count >= 30 || linesSoFar > 1
    guard isLong, isSentence(next) || !overBlank && next.flags.contains(.digit) else { return false }
    let isWhole = next.flags.contains(.endsSentence) || wrap.map { $0.isFull(next) } ?? false
    return !line.flags.contains(.endsClosed) || isWhole
  }

  private func endsWithDigit(_ line: SourceLine) -> Bool {
    let last = text[Int(line.end) - 1]
    return isDigitByte(last) || last == UInt8(ascii: ".") || last == UInt8(ascii: "-")
  }

  // MARK: - Title

  /// The lines of the title: the first one, lines that go on with it, and a subtitle in parentheses.
  func titleEnd(from first: Int) -> Int {
    guard first + 1 < lines.count, isTitleLine(lines[first]), standsAlone(first) else { return first }
    var end = first + 1
    while end < lines.count, end < first + 4 {
      let line = lines[end]
      if isSubtitle(line) || isTitleRest(line) {
        end += 1
        continue
      }
      guard isTitleLine(line), !isComplete(lines[end - 1]), !isBareHeading(end) || endsLikeTitle(line) else { break }
      end += 1
    }
    return end
  }

  /// 「报告」 that did not fit on the line above.
  private func isTitleRest(_ line: SourceLine) -> Bool {
    line.count <= 12 && !line.flags.contains(.afterBlank) && line.numbering == .none && line.innerTabs == 0
      && endsLikeTitle(line) && !isIndented(line) && line.flags.isDisjoint(with: [.clause, .colon, .endsSentence])
      && wrap.map { $0.isFull(lines[0]) } ?? true
  }

  /// 「附件1」 or 「附件：」 above the title.
  func isAnnexMark(_ i: Int) -> Bool {
    let line = lines[i]
    let span = text.span
    guard line.count <= 6, line.range.count >= 6 else { return false }
    return TextCharacter.scalar(span, Int(line.start)) == 0x9644
      && TextCharacter.scalar(span, Int(line.start) + 3) == 0x4EF6
  }

  /// A sentence right below would make the line its beginning, unless it ends like a title.
  private func standsAlone(_ i: Int) -> Bool {
    let next = lines[i + 1]
    return endsLikeTitle(lines[i]) || next.flags.contains(.afterBlank) || next.numbering != .none || next.hasTabs
      || isIndented(next) || next.flags.contains(.pipes) || isSubtitle(next) || isTitleLine(next) || isTitleRest(next)
  }

  private func isTitleLine(_ line: SourceLine) -> Bool {
    let barred: LineFlags = [.clause, .colon, .innerStop, .endsSentence, .endsOpen, .pipes, .angle]
    return line.numbering == .none && line.flags.isDisjoint(with: barred) && line.innerTabs == 0 && line.count >= 3
      && line.count <= 60 && !hasQuantity(line, from: 0)
  }

  /// 「（2021年度）」 under the title.
  private func isSubtitle(_ line: SourceLine) -> Bool {
    let first = TextCharacter.scalar(text.span, Int(line.start))
    guard first == 0x28 || first == 0xFF08, line.numbering == .none, line.count <= 24 else { return false }
    return line.flags.contains(.endsClosed) && line.flags.isDisjoint(with: [.comma, .innerStop])
  }

  private func isComplete(_ line: SourceLine) -> Bool { isSubtitle(line) || endsLikeTitle(line) }

  /// 报告, 表, 说明, 公开 …
  private func endsLikeTitle(_ line: SourceLine) -> Bool {
    let span = text.span
    var end = Int(line.end)
    if line.flags.contains(.endsClosed) {
      while end > Int(line.start) {
        let start = TextCharacter.start(span, before: end, from: Int(line.start))
        end = start
        let scalar = TextCharacter.scalar(span, start)
        if scalar == 0x28 || scalar == 0xFF08 { break }
      }
    }
    guard end > Int(line.start) else { return false }
    let last = TextCharacter.scalar(span, TextCharacter.start(span, before: end, from: Int(line.start)))
    return Self.titleEndings.contains(last)
  }

  /// 告表明书开料结要况案划法知见价评单
  private static let titleEndings: Set<UInt32> = [
    0x544A, 0x8868, 0x660E, 0x4E66, 0x5F00, 0x6599, 0x7ED3, 0x8981, 0x51B5, 0x6848, 0x5212, 0x6CD5, 0x77E5, 0x89C1,
    0x4EF7, 0x8BC4, 0x5355,
  ]
}
