extension FigureScan {
  /// Reads what begins with the Arabic digit at `i`.
  mutating func readArabic(_ bytes: Span<UInt8>, _ i: Int, into figures: inout [Figure]) -> Int {
    let run = digitRun(bytes, i, end)
    if let next = readLabel(bytes, i, run.end, run.value, into: &figures) { return next }
    if let next = readCalendar(bytes, i, run.end, run.value, into: &figures) { return next }
    let isListPlace = isListPlace(bytes, i)
    let number = WrittenNumber(bytes, i, end, joinsBlanks: !isListPlace || run.end - i > 2)
    if let next = readCode(bytes, i, run.end, number, into: &figures) { return next }
    if let next = readRatio(bytes, number, into: &figures) { return next }
    var draft = FigureDraft(number)
    readSuffix(bytes, &draft)
    if isListPlace, let next = readGluedListNumber(bytes, i, draft, into: &figures) { return next }
    readRange(bytes, &draft)
    if let next = readOrdinal(bytes, &draft, into: &figures) { return next }
    readPrefix(bytes, &draft)
    if draft.hasUnit { inheritUnit(bytes, draft, &figures) }
    if titleStart >= 0, draft.start - titleStart < 300 { draft.kind = .idiom }
    return emit(draft.figure(), into: &figures)
  }

  /// 「1.3个单位」 at a sentence's start is list number 1 and 3个: nobody counts persons or things in tenths.
  private mutating func readGluedListNumber(
    _ bytes: Span<UInt8>, _ i: Int, _ draft: FigureDraft, into figures: inout [Figure]
  ) -> Int? {
    guard draft.decimals > 0, !draft.hasScaleWord else { return nil }
    let run = digitRun(bytes, i, end)
    guard run.end - i <= 2, run.end < end, bytes[run.end] == 0x2E, run.value > 0 else { return nil }
    switch draft.kind {
    case .person, .personTime, .household, .session: break
    case .count:
      switch draft.unit.text {
      case "个", "家", "支", "项", "条", "篇", "份", "件", "台", "辆", "座", "处", "张", "门": break
      default: return nil
      }
    default: return nil
    }
    return emit(.listNumber, i, run.end + 1, number: i..<run.end, value: run.value, into: &figures)
  }

  /// Joins the second number of 「3-4次」「80%—90%」「2至3万元」.
  private func readRange(_ bytes: Span<UInt8>, _ draft: inout FigureDraft) {
    let sign = skipRangeSign(bytes, draft.end, end)
    guard sign > 0, sign < end, isDigit(bytes[sign]), draft.approximator == .exact else { return }
    let before = Glyph(bytes, before: draft.start, floor).scalar
    if before == "由" || before == "从" || before == ")" || before == "-" || before == "+" { return }
    let isHyphen = bytes[draft.end] == 0x2D
    var second = FigureDraft(WrittenNumber(bytes, sign, end, joinsBlanks: false))
    readSuffix(bytes, &second)
    guard second.hasUnit || second.hasScaleWord else { return }
    if draft.hasUnit, draft.unit != second.unit { return }
    if isHyphen, draft.decimals == 0, second.decimals == 0, second.mantissa > 9999, !draft.hasUnit { return }
    var first = draft
    if !draft.hasUnit, !draft.hasScaleWord {
      first.scale = second.scale
    } else if !draft.hasUnit {
      first.scale += second.unit.scaleExponent
    }
    guard let low = FigureDraft.value(first.mantissa, first.decimals, first.scale),
      let high = FigureDraft.value(second.mantissa, second.decimals, second.scale), low < high
    else { return }
    draft.secondMantissa = second.mantissa
    draft.secondDecimals = second.decimals
    draft.secondScale = second.scale
    draft.scale = first.scale
    draft.hasScaleWord = first.hasScaleWord || second.hasScaleWord
    draft.kind = second.kind
    draft.unit = second.unit
    draft.approximator = second.approximator
    draft.end = second.end
    draft.numberEnd = second.numberEnd
  }

  /// 「第3次」「前10名」「排名第2」「3级」.
  private mutating func readOrdinal(
    _ bytes: Span<UInt8>, _ draft: inout FigureDraft, into figures: inout [Figure]
  ) -> Int? {
    let before = Glyph(bytes, before: draft.start, floor)
    var isOrdinal = before.scalar == "第"
    var start = before.start
    if !isOrdinal, before.scalar == "前", draft.unit.text == "名" || draft.unit.text == "位" { isOrdinal = true }
    if !isOrdinal, draft.decimals == 0, !draft.hasUnit {
      let second = Glyph(bytes, before: before.start, floor)
      switch (second.scalar, before.scalar) {
      case ("排", "名"), ("位", "列"), ("名", "列"), ("排", "在"): isOrdinal = true
      default: break
      }
      if isOrdinal { start = draft.start }
      let after = Glyph(bytes, at: draft.end, end).scalar
      if after == "级" || after == "年" {
        isOrdinal = true
        start = before.scalar == "第" ? before.start : draft.start
      }
    }
    if !isOrdinal { return nil }
    draft.start = start
    draft.kind = .ordinal
    draft.approximator = .exact
    return emit(draft.figure(), into: &figures)
  }

  /// Gives the unit of the last number of a list to the bare ones before it: 「70、80、90、100周岁」.
  private func inheritUnit(_ bytes: Span<UInt8>, _ draft: FigureDraft, _ figures: inout [Figure]) {
    if draft.kind == .percent || draft.start != draft.numberStart || draft.secondMantissa >= 0 { return }
    var next = draft.start
    var k = figures.count - 1
    while k >= firstFigure, figures[k].kind == .bare, figures[k].start == figures[k].numberStart {
      if skip(bytes, Int(figures[k].end), end, "、") != next { return }
      let old = figures[k]
      next = Int(old.start)
      var earlier = FigureDraft(WrittenNumber(bytes, Int(old.numberStart), Int(old.numberEnd), joinsBlanks: true))
      if old.scale != 0 { return }
      earlier.unit = draft.unit
      earlier.kind = draft.kind
      earlier.scale = draft.scale
      earlier.hasScaleWord = draft.hasScaleWord
      figures[k] = earlier.figure()
      k -= 1
    }
  }

  /// 「1:42」 (42), 「1/3」, 「0.02/10万」.
  private mutating func readRatio(
    _ bytes: Span<UInt8>, _ number: WrittenNumber, into figures: inout [Figure]
  ) -> Int? {
    let sign = Glyph(bytes, at: number.end, end)
    guard sign.scalar == ":" || sign.scalar == "∶" || sign.scalar == "/", sign.end < end, isDigit(bytes[sign.end]),
      number.mantissa > 0, !number.isTooLong
    else { return nil }
    let second = WrittenNumber(bytes, sign.end, end, joinsBlanks: false)
    var draft = FigureDraft(second)
    readSuffix(bytes, &draft)
    let isFraction = sign.scalar == "/"
    if second.isTooLong || second.mantissa == 0 || draft.hasUnit || (draft.hasScaleWord && !isFraction) { return nil }
    if isFraction, !isPlainFraction(bytes, number, draft, second) { return nil }
    if !isFraction, number.integerDigits > 3 { return nil }
    guard let a = FigureDraft.value(number.mantissa, number.decimals, 0),
      let b = FigureDraft.value(second.mantissa, second.decimals, draft.scale),
      let value = isFraction ? a.divided(by: b) : b.divided(by: a),
      let half = FigureDraft.value(1, second.decimals, 0)?.divided(by: ExactNumber(2)),
      let margin = isFraction ? ExactNumber.zero : half.divided(by: a)
    else { return nil }
    var whole = draft
    whole.start = number.start
    whole.numberStart = number.start
    whole.numberEnd = draft.end
    readTail(bytes, &whole)
    readPrefix(bytes, &whole)
    whole.kind = .ratio
    whole.mantissa = value.units
    whole.decimals = ExactNumber.scaleDigits
    whole.scale = 0
    var figure = whole.figure()
    figure.writtenDecimals = Int8(clamping: second.decimals)
    if whole.approximator == .exact {
      figure.lower = value - margin
      figure.upper = value + margin
    }
    return emit(figure, into: &figures)
  }

  private func isPlainFraction(
    _ bytes: Span<UInt8>, _ number: WrittenNumber, _ draft: FigureDraft, _ second: WrittenNumber
  ) -> Bool {
    if draft.hasScaleWord { return true }
    guard number.decimals == 0, second.decimals == 0, number.integerDigits <= 2, second.integerDigits <= 2 else {
      return false
    }
    let before = Glyph(bytes, before: number.start, floor).scalar
    let after = Glyph(bytes, at: draft.end, end).scalar
    return !"+-×*/=(".unicodeScalars.contains(before) && !"+-×*/=)".unicodeScalars.contains(after)
  }
}
