extension FigureScan {
  /// Reads document numbers, list numbers and codes that begin with the digits `i..<j`.
  mutating func readLabel(
    _ bytes: Span<UInt8>, _ i: Int, _ j: Int, _ value: Int, into figures: inout [Figure]
  ) -> Int? {
    let length = j - i
    if length == 4, let next = readDocumentNumber(bytes, i, j, into: &figures) { return next }
    if length <= 2, let next = readListNumber(bytes, i, j, value, into: &figures) { return next }
    if isAfterQuote(bytes, i), let next = readQuotedCode(bytes, i, j, into: &figures) { return next }
    return readPhone(bytes, i, j, into: &figures)
  }

  private func isAfterQuote(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
    if quoteStart == i { return true }
    switch Glyph(bytes, before: i, lower).scalar {
    case "‘", "\"", "「", "“": return true
    default: return false
    }
  }

  /// 「〔2023〕2号」「[2021]1086号」「(2020)10号」.
  private mutating func readDocumentNumber(
    _ bytes: Span<UInt8>, _ i: Int, _ j: Int, into figures: inout [Figure]
  ) -> Int? {
    let open = Glyph(bytes, before: i, floor)
    let close = Glyph(bytes, at: j, end)
    switch (open.scalar, close.scalar) {
    case ("〔", "〕"), ("[", "]"), ("(", ")"), ("【", "】"), ("﹝", "﹞"), ("{", "}"), ("〈", "〉"), ("<", ">"): break
    default: return nil
    }
    let ordinal = skip(bytes, close.end, end, "第")
    let digits = digitRun(bytes, ordinal > 0 ? ordinal : close.end, end)
    let numberStart = ordinal > 0 ? ordinal : close.end
    let sign = skip(bytes, digits.end, end, "号")
    guard digits.end > numberStart, sign > 0 else { return nil }
    return emit(
      .documentNumber, open.start, sign, number: numberStart..<digits.end, value: digits.value, into: &figures)
  }

  /// 「1.」「1、」「(1)」「3.1」 where a sentence begins, 「目标1:」.
  private mutating func readListNumber(
    _ bytes: Span<UInt8>, _ i: Int, _ j: Int, _ value: Int, into figures: inout [Figure]
  ) -> Int? {
    let before = Glyph(bytes, before: i, lower)
    let after = Glyph(bytes, at: j, end)
    if before.scalar == "(" {
      guard after.scalar == ")", isListPlace(bytes, before.start) else { return nil }
      return emit(.listNumber, before.start, after.end, number: i..<j, value: value, into: &figures)
    }
    if isLabelWord(bytes, before) {
      switch after.scalar {
      case ":", ".", "、", ")", "》", "”", ",", "(", Glyph.nothing:
        if after.end < end, isDigit(bytes[after.end]), after.scalar == "." || after.scalar == "," { break }
        return emit(.listNumber, i, j, number: i..<j, value: value, into: &figures)
      default:
        if isTableName(bytes, before, after) {
          return emit(.listNumber, i, j, number: i..<j, value: value, into: &figures)
        }
      }
    }
    guard isListPlace(bytes, i) else { return nil }
    let next = Glyph(bytes, at: after.end, end)
    switch after.scalar {
    case "、", ")":
      if next.isDigit, after.scalar == "、", !isYearNext(bytes, next.start) { return nil }
      return emit(.listNumber, i, after.end, number: i..<j, value: value, into: &figures)
    case ".":
      if next.isDigit { return readHeadingNumber(bytes, i, j, value, into: &figures) }
      return emit(.listNumber, i, after.end, number: i..<j, value: value, into: &figures)
    default: return nil
    }
  }

  /// 「表1地方储备」: a number behind 表, 图 or 附件 needs no sign behind it.
  private func isTableName(_ bytes: Span<UInt8>, _ word: Glyph, _ after: Glyph) -> Bool {
    guard word.scalar == "表" || word.scalar == "图" || word.scalar == "件", after.scalar.value > 0x3000 else {
      return false
    }
    return FigureUnit.index.longest(bytes, after.start, end, accepts: { _, next in !Self.runsOn(bytes, next, end) })
      == nil
  }

  private func isYearNext(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
    let run = digitRun(bytes, i, end)
    return run.end - i == 4 && Self.isYear(run.value) && skip(bytes, run.end, end, "年") > 0
  }

  /// 「3.1」 before a heading's words; 「1.2022年」 is list number 1 and a year.
  private mutating func readHeadingNumber(
    _ bytes: Span<UInt8>, _ i: Int, _ j: Int, _ value: Int, into figures: inout [Figure]
  ) -> Int? {
    if isYearNext(bytes, j + 1) {
      return emit(.listNumber, i, j + 1, number: i..<j, value: value, into: &figures)
    }
    if i != lower { return nil }
    var k = j
    var parts = 1
    while k + 1 < end, bytes[k] == 0x2E, isDigit(bytes[k + 1]) {
      let run = digitRun(bytes, k + 1, end)
      if run.end - k > 3 { return nil }
      k = run.end
      parts += 1
    }
    let next = Glyph(bytes, at: k, end)
    if parts == 2 {
      guard next.scalar.value > 0x3400 || next.scalar == " " else { return nil }
      switch next.scalar {
      case "万", "亿", "余", "多", "左", "以", "及", "千", "百": return nil
      default: break
      }
      if FigureUnit.index.longest(bytes, k, end, accepts: { _, next in !Self.runsOn(bytes, next, end) }) != nil {
        return nil
      }
    } else if parts > 3 {
      return nil
    }
    if parts == 3, digitRun(bytes, i, end).value > 31 { return nil }
    return emit(.listNumber, i, k, number: i..<k, value: value, into: &figures)
  }

  /// Whether the words before a number name things that are numbered: 目标, 附件, 表.
  private func isLabelWord(_ bytes: Span<UInt8>, _ last: Glyph) -> Bool {
    switch last.scalar {
    case "标", "件", "表", "图", "务", "注", "题", "施", "例", "案", "目", "录": break
    default: return false
    }
    let second = Glyph(bytes, before: last.start, lower).scalar
    switch (second, last.scalar) {
    case ("目", "标"), ("指", "标"), ("附", "件"), ("附", "表"), ("任", "务"), ("问", "题"), ("措", "施"), ("案", "例"), ("方", "案"),
      ("项", "目"), ("附", "录"), ("附", "图"):
      return true
    case (_, "表"), (_, "图"), (_, "注"):
      return second == Glyph.nothing || "见如。;(,:".unicodeScalars.contains(second)
    default: return false
    }
  }

  /// Digits alone in quotes (「“123568”」), 「“1+5+N”」.
  private mutating func readQuotedCode(_ bytes: Span<UInt8>, _ i: Int, _ j: Int, into figures: inout [Figure]) -> Int? {
    var k = j
    while k < end, isDigit(bytes[k]) || isLetter(bytes[k]) || bytes[k] == 0x2B || bytes[k] == 0x2D { k += 1 }
    switch Glyph(bytes, at: k, end).scalar {
    case "”", "’", "\"", "」": break
    default: return nil
    }
    return emit(.identifier, i, k, number: i..<k, value: 0, into: &figures)
  }

  /// Landlines (0762-3388012), service numbers (400-123-4567) and mobiles of eleven digits.
  private mutating func readPhone(_ bytes: Span<UInt8>, _ i: Int, _ j: Int, into figures: inout [Figure]) -> Int? {
    let length = j - i
    if length == 11, bytes[i] == 0x31, bytes[i + 1] >= 0x33 {
      if j < end, bytes[j] == 0x2E || bytes[j] == 0x2C { return nil }
      if Glyph(bytes, at: j, end).scalar == "元" { return nil }
      return emit(.phone, i, j, number: i..<j, value: 0, into: &figures)
    }
    guard length == 3 || length == 4, j + 1 < end, bytes[j] == 0x2D, isDigit(bytes[j + 1]) else { return nil }
    let second = digitRun(bytes, j + 1, end)
    let count = second.end - j - 1
    if bytes[i] == 0x30, count == 7 || count == 8 {
      return emit(.phone, i, second.end, number: i..<second.end, value: 0, into: &figures)
    }
    let isService =
      length == 3 && (bytes[i] == 0x34 || bytes[i] == 0x38) && bytes[i + 1] == 0x30 && bytes[i + 2] == 0x30
    guard isService, second.end + 1 < end, bytes[second.end] == 0x2D else { return nil }
    let third = digitRun(bytes, second.end + 1, end)
    guard count == 3 || count == 4, third.end - second.end > 3 else { return nil }
    return emit(.phone, i, third.end, number: i..<third.end, value: 0, into: &figures)
  }

  /// Codes: digits with letters (5G), long digit strings, 「1+5+N」, 「7×24小时」, 「12号」, 「12345热线」.
  mutating func readCode(
    _ bytes: Span<UInt8>, _ i: Int, _ j: Int, _ number: WrittenNumber, into figures: inout [Figure]
  ) -> Int? {
    if number.isTooLong { return emit(.identifier, i, number.end, number: i..<number.end, value: 0, into: &figures) }
    if number.integerDigits == 11, number.isGrouped, bytes[i] == 0x31, number.end - i > 13, number.decimals == 0 {
      return emit(.phone, i, number.end, number: i..<number.end, value: 0, into: &figures)
    }
    let next = Glyph(bytes, at: number.end, end)
    if next.scalar.value < 0x80, isLetter(UInt8(next.scalar.value)) {
      return readLetters(bytes, i, number.end, into: &figures)
    }
    if number.end != j { return nil }
    switch next.scalar {
    case "·", "•":
      let day = digitRun(bytes, next.end, end)
      guard day.end > next.end, j - i <= 2, day.end - next.end <= 2 else { return nil }
      return emit(.idiom, i, day.end, number: i..<day.end, value: 0, into: &figures)
    case "+": return readPlusCode(bytes, i, j, into: &figures)
    case "×", "x", "*":
      let hours = digitRun(bytes, next.end, end)
      let unit = hours.value == 24 ? skip(bytes, hours.end, end, "小", "时") : -1
      return unit > 0 ? emit(.idiom, i, unit, number: i..<unit, value: 0, into: &figures) : nil
    case "热", "工", "关", "平":
      return readNamedCode(bytes, i, j, next, into: &figures)
    default: break
    }
    if j - i >= 9, next.scalar != "元", next.scalar != "万", next.scalar != "." {
      return emit(.identifier, i, j, number: i..<j, value: 0, into: &figures)
    }
    return nil
  }

  private mutating func readNamedCode(
    _ bytes: Span<UInt8>, _ i: Int, _ j: Int, _ next: Glyph, into figures: inout [Figure]
  ) -> Int? {
    guard j - i >= 3 else { return nil }
    switch (next.scalar, Glyph(bytes, at: next.end, end).scalar) {
    case ("热", "线"), ("工", "作"), ("工", "程"), ("关", "爱"), ("平", "台"):
      return emit(.identifier, i, j, number: i..<j, value: 0, into: &figures)
    default: return nil
    }
  }

  private mutating func readLetters(_ bytes: Span<UInt8>, _ i: Int, _ j: Int, into figures: inout [Figure]) -> Int? {
    let unit = FigureUnit.index.longest(bytes, j, end) { _, next in !Self.runsOn(bytes, next, end) }
    if unit != nil { return nil }
    var k = j
    while k < end, isLetter(bytes[k]) || isDigit(bytes[k]) { k += 1 }
    return emit(.identifier, i, k, number: i..<k, value: 0, into: &figures)
  }

  private mutating func readPlusCode(_ bytes: Span<UInt8>, _ i: Int, _ j: Int, into figures: inout [Figure]) -> Int? {
    var k = j
    var hasLetter = false
    while k + 1 < end, k - i < 40, bytes[k] == 0x2B, isDigit(bytes[k + 1]) || isLetter(bytes[k + 1]) {
      hasLetter = hasLetter || isLetter(bytes[k + 1])
      k += 1
      while k < end, isDigit(bytes[k]) || isLetter(bytes[k]) { k += 1 }
    }
    return hasLetter ? emit(.identifier, i, k, number: i..<k, value: 0, into: &figures) : nil
  }
}
