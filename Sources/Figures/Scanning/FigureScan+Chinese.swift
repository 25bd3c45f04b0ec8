extension FigureScan {
  /// Reads what begins with the Chinese numeral at `i`: figures only before a unit that allows it.
  mutating func readChinese(_ bytes: Span<UInt8>, _ i: Int, into figures: inout [Figure]) -> Int {
    let numeral = ChineseNumeral(bytes, i, end)
    if numeral.length == 0 { return i + 3 }
    let before = Glyph(bytes, before: i, floor)
    let after = Glyph(bytes, at: numeral.end, end)
    if after.scalar == "分", let next = readFraction(bytes, numeral, before, after, into: &figures) { return next }
    if before.scalar == "第" { return readChineseOrdinal(bytes, numeral, before, into: &figures) }
    if let next = readChineseList(bytes, numeral, before, after, into: &figures) { return next }
    if numeral.isFormal { return readFormalMoney(bytes, numeral, into: &figures) ?? numeral.end }
    switch after.scalar {
    case "年", "月": if let next = readChineseDate(bytes, numeral, after, into: &figures) { return next }
    default: break
    }
    guard numeral.isWellFormed || numeral.rangeEnd > 0 else { return numeral.end }
    return readChineseQuantity(bytes, numeral, before, into: &figures) ?? numeral.end
  }

  /// 「百分之九十五点五」「千分之三」「三分之一」.
  private mutating func readFraction(
    _ bytes: Span<UInt8>, _ numeral: ChineseNumeral, _ before: Glyph, _ after: Glyph, into figures: inout [Figure]
  ) -> Int? {
    let start = skip(bytes, after.end, end, "之")
    guard start > 0, numeral.isWellFormed, numeral.value > 0 else { return nil }
    var draft: FigureDraft
    if start < end, isDigit(bytes[start]) {
      draft = FigureDraft(WrittenNumber(bytes, start, end, joinsBlanks: false))
    } else {
      let share = ChineseNumeral(bytes, start, end)
      guard share.isWellFormed, share.length > 0 else { return nil }
      draft = FigureDraft(start: start, end: share.end, mantissa: Int128(share.value))
      readChineseDecimals(bytes, &draft)
    }
    draft.start = numeral.start
    draft.numberStart = numeral.start
    draft.numberEnd = draft.end
    draft.isChineseNumeral = true
    let power = numeral.value == 100 ? 2 : numeral.value == 1000 ? 3 : numeral.value == 10_000 ? 4 : 0
    draft.kind = power > 0 ? .percent : .ratio
    draft.unit = power == 2 ? .percent : power == 3 ? .perMille : .none
    draft.scale = -power
    readTail(bytes, &draft)
    readPrefix(bytes, &draft)
    if power > 0 { return emit(draft.figure(), into: &figures) }
    guard let share = FigureDraft.value(draft.mantissa, draft.decimals, 0),
      let value = share.divided(by: ExactNumber(numeral.value))
    else { return nil }
    // People round to thirds and quarters, so that a plain one is as wide as 「约」.
    let approximator = draft.approximator
    if approximator == .exact { draft.approximator = .about }
    draft.mantissa = value.units
    draft.decimals = ExactNumber.scaleDigits
    var figure = draft.figure()
    figure.writtenDecimals = 0
    figure.approximator = approximator
    return emit(figure, into: &figures)
  }

  /// The 「点五」 of 「三点五」.
  private func readChineseDecimals(_ bytes: Span<UInt8>, _ draft: inout FigureDraft) {
    var k = skip(bytes, draft.end, end, "点")
    if k < 0 { return }
    while draft.decimals < ExactNumber.scaleDigits {
      let glyph = Glyph(bytes, at: k, end)
      guard let digit = ChineseDigit(glyph.scalar), !digit.isMultiplier else { break }
      draft.mantissa = draft.mantissa * 10 + Int128(digit.value)
      draft.decimals += 1
      k = glyph.end
      draft.end = k
    }
  }

  private mutating func readChineseOrdinal(
    _ bytes: Span<UInt8>, _ numeral: ChineseNumeral, _ before: Glyph, into figures: inout [Figure]
  ) -> Int {
    let unit = FigureUnit.index.longest(bytes, numeral.end, end) { row, next in
      FigureUnit(id: row).followsChineseNumerals && !Self.runsOn(bytes, next, end)
    }
    let value = numeral.isWellFormed ? numeral.value : 0
    let next = emit(
      .ordinal, before.start, unit?.end ?? numeral.end, number: numeral.start..<numeral.end, value: value,
      isChinese: true, into: &figures)
    if let unit { figures[figures.count - 1].unit = FigureUnit(id: unit.row) }
    return next
  }

  /// 「一、」「(一)」 where a sentence begins.
  private mutating func readChineseList(
    _ bytes: Span<UInt8>, _ numeral: ChineseNumeral, _ before: Glyph, _ after: Glyph, into figures: inout [Figure]
  ) -> Int? {
    guard numeral.isWellFormed, numeral.value > 0, numeral.value < 100, !numeral.isFormal else { return nil }
    let range = numeral.start..<numeral.end
    if before.scalar == "(", after.scalar == ")", isListPlace(bytes, before.start) {
      return emit(
        .listNumber, before.start, after.end, number: range, value: numeral.value, isChinese: true, into: &figures)
    }
    guard after.scalar == "、" || after.scalar == "." || after.scalar == ",", isListPlace(bytes, numeral.start) else {
      return nil
    }
    if ChineseDigit(Glyph(bytes, at: after.end, end).scalar) != nil { return nil }
    return emit(
      .listNumber, numeral.start, after.end, number: range, value: numeral.value, isChinese: true, into: &figures)
  }

  /// 「七月」「十二月三十一日」「二〇二二年」.
  private mutating func readChineseDate(
    _ bytes: Span<UInt8>, _ numeral: ChineseNumeral, _ after: Glyph, into figures: inout [Figure]
  ) -> Int? {
    let number = numeral.start..<numeral.end
    if after.scalar == "年" {
      guard numeral.length == 4, Self.isYear(numeral.positional) else { return nil }
      let year = numeral.positional
      let month = ChineseNumeral(bytes, after.end, end)
      let sign = skip(bytes, month.end, end, "月")
      if month.length > 0, month.isWellFormed, month.value >= 1, month.value <= 12, sign > 0 {
        return readChineseDay(bytes, numeral.start, sign, base: year * 10_000 + month.value * 100, into: &figures)
      }
      let degree = skip(bytes, after.end, end, "度")
      return emit(
        .year, numeral.start, degree > 0 ? degree : after.end, number: number, value: year, isChinese: true,
        into: &figures)
    }
    guard numeral.isWellFormed, numeral.value >= 1, numeral.value <= 12, numeral.length <= 2 else { return nil }
    return readChineseDay(bytes, numeral.start, after.end, base: numeral.value * 100, into: &figures)
  }

  private mutating func readChineseDay(
    _ bytes: Span<UInt8>, _ start: Int, _ next: Int, base: Int, into figures: inout [Figure]
  ) -> Int {
    let day = ChineseNumeral(bytes, next, end)
    let sign = skip(bytes, day.end, end, "日")
    if day.length > 0, day.isWellFormed, day.value >= 1, day.value <= 31, sign > 0 {
      return emit(.date, start, sign, number: start..<sign, value: base + day.value, isChinese: true, into: &figures)
    }
    return emit(.date, start, next, number: start..<next, value: base, isChinese: true, into: &figures)
  }

  /// 「壹拾贰万叁仟肆佰伍拾陆元柒角捌分」.
  private mutating func readFormalMoney(
    _ bytes: Span<UInt8>, _ numeral: ChineseNumeral, into figures: inout [Figure]
  ) -> Int? {
    let unit = Glyph(bytes, at: numeral.end, end)
    guard numeral.isWellFormed, numeral.value > 0, unit.scalar == "元" || unit.scalar == "圆" else { return nil }
    var draft = FigureDraft(start: numeral.start, end: unit.end, mantissa: Int128(numeral.value))
    readCoins(bytes, &draft, "角", decimals: 1)
    readCoins(bytes, &draft, "分", decimals: 2)
    let whole = Glyph(bytes, at: draft.end, end)
    if whole.scalar == "整" || whole.scalar == "正" { draft.end = whole.end }
    draft.numberEnd = draft.end
    draft.kind = .money
    draft.unit = .yuan
    draft.isChineseNumeral = true
    draft.isFormal = true
    return emit(draft.figure(), into: &figures)
  }

  private func readCoins(_ bytes: Span<UInt8>, _ draft: inout FigureDraft, _ word: Unicode.Scalar, decimals: Int) {
    let coins = ChineseNumeral(bytes, draft.end, end)
    let next = skip(bytes, coins.end, end, word)
    guard coins.length > 0, coins.length <= 2, coins.value < 10, next > 0 else { return }
    while draft.decimals < decimals {
      draft.mantissa *= 10
      draft.decimals += 1
    }
    draft.mantissa += Int128(coins.value)
    draft.end = next
  }

  /// 「三十二名」「两万三千人」「十余个」「近八成」「三四个」.
  private mutating func readChineseQuantity(
    _ bytes: Span<UInt8>, _ numeral: ChineseNumeral, _ before: Glyph, into figures: inout [Figure]
  ) -> Int? {
    let power = numeral.trailingPower
    var draft = FigureDraft(
      start: numeral.start, end: numeral.end, mantissa: Int128(numeral.value / ChineseNumeral.power(power)))
    draft.scale = power
    draft.hasScaleWord = power > 0
    draft.isChineseNumeral = true
    draft.isBareMultiplier = numeral.beginsWithMultiplier
    if numeral.rangeEnd > 0 { readNeighbours(bytes, numeral, &draft) }
    readChineseDecimals(bytes, &draft)
    if let next = readTenths(bytes, &draft, numeral, into: &figures) { return next }
    let numberEnd = draft.end
    readSuffix(bytes, &draft)
    draft.numberEnd = numberEnd
    if !draft.hasUnit || draft.numberEnd < numeral.end { return nil }
    if draft.kind == .person, before.scalar == "前" { return nil }
    draft.isOverScale = draft.isOverScale || (power > 0 && draft.approximator == .somewhatOver)
    readPrefix(bytes, &draft)
    guard isQuantity(bytes, numeral, draft) else { return nil }
    if isQuoted(bytes, numeral.start) || ChineseIdiom.begins(bytes, numeral.start, end) { draft.kind = .idiom }
    return emit(draft.figure(), into: &figures)
  }

  private func readNeighbours(_ bytes: Span<UInt8>, _ numeral: ChineseNumeral, _ draft: inout FigureDraft) {
    guard let first = ChineseDigit(numeral.first) else { return }
    let ratio = numeral.rangeEnd / (first.value + 1)
    draft.mantissa = Int128(first.value * max(1, ratio))
    draft.secondMantissa = Int128(numeral.rangeEnd)
    draft.scale = 0
    draft.hasScaleWord = false
  }

  /// 「八成」 is 80 %.
  private mutating func readTenths(
    _ bytes: Span<UInt8>, _ draft: inout FigureDraft, _ numeral: ChineseNumeral, into figures: inout [Figure]
  ) -> Int? {
    let word = Glyph(bytes, at: draft.end, end)
    guard word.scalar == "成", draft.mantissa <= 10, draft.scale == 0, draft.secondMantissa < 0 else { return nil }
    switch Glyph(bytes, at: word.end, end).scalar {
    case "员", "立", "果", "本", "为", "功", "绩", "长", "熟", "就", "都", "效", "套", "品", "年", "人", "了", "片": return nil
    default: break
    }
    draft.scale = -1
    draft.kind = .percent
    draft.end = word.end
    draft.numberEnd = word.end
    readTail(bytes, &draft)
    readPrefix(bytes, &draft)
    return emit(draft.figure(), into: &figures)
  }

  /// Whether the words count something and are no turn of speech.
  private func isQuantity(_ bytes: Span<UInt8>, _ numeral: ChineseNumeral, _ draft: FigureDraft) -> Bool {
    if numeral.beginsWithMultiplier {
      return draft.approximator == .somewhatOver || draft.approximator == .nearly || draft.approximator == .atLeast
    }
    if draft.kind == .score, numeral.value <= 10 { return false }
    guard numeral.length == 1 else { return true }
    if numeral.first == "一" {
      if draft.approximator != .exact, draft.kind != .duration { return true }
      switch Glyph(bytes, before: draft.start, lower).scalar {
      case "共", "仅", "计": return true
      default: return false
      }
    }
    if numeral.first == "二" { return draft.kind == .person || draft.kind == .money }
    return true
  }
}
