import DocumentModel

/// Turns the lines of a text into blocks.
struct BlockAssembler {
  var builder: DocumentBuilder
  let text: [UInt8]
  let lineStarts: [Int32]
  let lines: [SourceLine]
  private let rules: LineRules
  private var next = 0
  /// Lines before this one were looked at and begin no table.
  private var plainUntil = 0
  /// The number style of the paragraph right before, `.none` behind anything else.
  private var paragraphNumbering = LineNumbering.none
  private var lastNumberedLevel: UInt8 = 0
  private var bareLevel: UInt8 = 0

  init(name: String, text: [UInt8]) throws(ReadError) {
    let scanner = try LineScanner(text.span)
    self.text = text
    lineStarts = scanner.lineStarts
    lines = Self.withoutPageNumbers(scanner.lines, text.span)
    rules = LineRules(text: text, lines: lines)
    builder = DocumentBuilder(name: name, text: text, lineStarts: scanner.lineStarts)
  }

  /// Page numbers are no text: paragraphs and tables go on over them as over a blank line.
  private static func withoutPageNumbers(_ lines: [SourceLine], _ text: Span<UInt8>) -> [SourceLine] {
    var kept = lines
    var count = 0
    var isAfterNumber = false
    for line in lines {
      if PageNumber.isOne(text, line) {
        isAfterNumber = true
        continue
      }
      kept[count] = line
      if isAfterNumber { kept[count].flags.insert(.afterBlank) }
      isAfterNumber = false
      count += 1
    }
    kept.removeLast(lines.count - count)
    return kept
  }

  mutating func run() throws(ReadError) {
    readTitle()
    while next < lines.count {
      if let end = tableEnd(at: next) {
        try readTable(upTo: end)
        paragraphNumbering = .none
        continue
      }
      if let level = headingLevel() {
        builder.open(.heading, level: level)
        extend(lines[next])
        next += 1
        paragraphNumbering = .none
        continue
      }
      readParagraph()
    }
  }

  private mutating func readTitle() {
    guard !lines.isEmpty, tableEnd(at: 0) == nil else { return }
    if rules.isAnnexMark(0) {
      builder.open(.paragraph)
      extend(lines[0])
      next = 1
    }
    let end = rules.titleEnd(from: next)
    guard end > next else { return }
    builder.open(.title)
    while next < end {
      extend(lines[next])
      next += 1
    }
  }

  private mutating func headingLevel() -> UInt8? {
    if let level = rules.numberedHeadingLevel(next, after: paragraphNumbering) {
      lastNumberedLevel = level
      return level
    }
    guard rules.isBareHeading(next) else { return nil }
    // Bare headings of one document stand on one level: that of the first.
    if bareLevel == 0 { bareLevel = lastNumberedLevel == 0 ? 2 : lastNumberedLevel + 1 }
    return bareLevel
  }

  private mutating func readParagraph() {
    paragraphNumbering = lines[next].numbering
    builder.open(.paragraph)
    extend(lines[next])
    next += 1
    var count = 1
    while next < lines.count, rules.continues(next, linesSoFar: count), tableEnd(at: next) == nil {
      extend(lines[next])
      next += 1
      count += 1
    }
  }

  /// Adds a line to the open block, without tags that a converter left.
  private mutating func extend(_ line: SourceLine) {
    guard line.flags.contains(.angle) else {
      builder.extend(line.range)
      return
    }
    let source = text
    TaglessRanges.each(source.span, line.range) { builder.extend($0) }
  }

  // MARK: - Tables

  /// The end of the table that begins at line `i`, `nil` when none does.
  private mutating func tableEnd(at i: Int) -> Int? {
    guard i >= plainUntil else { return nil }
    let line = lines[i]
    if line.flags.contains(.pipes) { return pipeEnd(from: i) }
    if line.hasTabs, isTabbed(line) { return tabEnd(from: i) }
    return line.gaps > 0 && !line.hasTabs ? columnEnd(from: i) : nil
  }

  private mutating func pipeEnd(from i: Int) -> Int? {
    var end = i
    while end < lines.count, lines[end].flags.contains(.pipes) { end += 1 }
    if end - i >= 2 { return end }
    plainUntil = end
    return nil
  }

  /// A line with tabs between words; one tab right behind a list number or before the first word is indentation.
  private func isTabbed(_ line: SourceLine) -> Bool {
    guard line.leadingTabs <= TabTable.columnLimit, line.innerTabs <= TabTable.columnLimit else { return false }
    if line.innerTabs == 0 { return line.leadingTabs >= 2 }
    guard line.innerTabs == 1, line.numbering != .none else { return true }
    var i = Int(line.start) + Int(line.numberLength)
    while i < Int(line.end), text[i] == 0x20 { i += 1 }
    return i >= Int(line.end) || text[i] != 0x09
  }

  private mutating func tabEnd(from i: Int) -> Int? {
    var end = i
    var rows = 0
    var last = i
    while end < lines.count {
      if isTabbed(lines[end]) {
        if lines[end].innerTabs > 0 { rows += 1 }
        last = end + 1
      } else if lines[end].leadingTabs != 1 || lines[end].flags.contains(.endsSentence) {
        break
      }
      end += 1
    }
    if rows >= 2 { return last }
    plainUntil = last
    return nil
  }

  private mutating func columnEnd(from i: Int) -> Int? {
    var end = i
    if i + 1 < lines.count, lines[i].flags.contains(.colon), lines[i].gaps < lines[i + 1].gaps {
      // 「表2　项目支出　　单位：万元」 above the header.
      plainUntil = i + 1
      return nil
    }
    while end < lines.count, end - i < ColumnTable.maximumRows, ColumnTable.isRow(lines[end]),
      end == i || !lines[end].flags.contains(.afterBlank)
    {
      end += 1
    }
    if end - i >= ColumnTable.minimumRows { return end }
    plainUntil = max(end, i + 1)
    return nil
  }

  private mutating func readTable(upTo end: Int) throws(ReadError) {
    let line = lines[next]
    var table = TableWriter(cellsBefore: builder.cellCount)
    if line.flags.contains(.pipes) {
      for i in next..<end { try PipeTable.append(text, lines[i], to: &table) }
    } else if line.hasTabs {
      // Blank lines between all rows are the layout of the table; a few of them are page breaks.
      let blanks = lines[(next + 1)..<end].count { $0.flags.contains(.afterBlank) }
      let hasPageBreaks = blanks * 2 < end - next
      for i in next..<end {
        try TabTable.append(text, lines[i], lineStarts, hasPageBreaks: hasPageBreaks, to: &table)
      }
    } else {
      try ColumnTable.append(text, lines[next..<end], lineStarts, to: &table)
    }
    for draft in table.finish() { builder.append(draft) }
    next = end
  }
}
