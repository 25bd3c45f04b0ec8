extension FigureScan {
  /// Reads 余, 万, the unit and 以上 behind the number.
  func readSuffix(_ bytes: Span<UInt8>, _ draft: inout FigureDraft) {
    if readPercent(bytes, &draft) {
      readTail(bytes, &draft)
      return
    }
    readOver(bytes, &draft, behindScale: false)
    let scaleStart = draft.end
    readScale(bytes, &draft)
    if draft.end > scaleStart { readOver(bytes, &draft, behindScale: true) }
    if readUnit(bytes, &draft) { readOverTime(bytes, &draft) }
    readTail(bytes, &draft)
  }

  private func readPercent(_ bytes: Span<UInt8>, _ draft: inout FigureDraft) -> Bool {
    var k = draft.end
    if k + 1 < end, bytes[k] == 0x20, bytes[k + 1] == 0x25 { k += 1 }
    if k >= end { return false }
    if bytes[k] == 0x25 {
      draft.end = k + 1
      draft.scale -= 2
      draft.unit = .percent
    } else if bytes[k] == 0xE2, k + 2 < end, bytes[k + 1] == 0x80, bytes[k + 2] == 0xB0 {
      draft.end = k + 3
      draft.scale -= 3
      draft.unit = .perMille
    } else {
      return false
    }
    draft.kind = .percent
    draft.numberEnd = draft.end
    return true
  }

  private func readOver(_ bytes: Span<UInt8>, _ draft: inout FigureDraft, behindScale: Bool) {
    let word = Glyph(bytes, at: draft.end, end)
    switch word.scalar {
    case "余":
      switch Glyph(bytes, at: word.end, end).scalar {
      case "额", "款", "下", "热", "地": return
      default: break
      }
    case "多":
      let next = Glyph(bytes, at: word.end, end)
      switch next.scalar {
      case "样", "渠": return
      case "元": if skip(bytes, next.end, end, "化") > 0 { return }
      default: break
      }
    case "几": if behindScale { return }
    case "来": if !draft.isChineseNumeral || behindScale { return }
    default: return
    }
    draft.approximator = word.scalar == "来" ? .about : .somewhatOver
    draft.isOverScale = behindScale
    draft.end = word.end
  }

  private func readScale(_ bytes: Span<UInt8>, _ draft: inout FigureDraft) {
    var word = Glyph(bytes, at: draft.end, end)
    var last = 99
    while true {
      let power: Int
      switch word.scalar {
      case "万": power = 4
      case "亿": power = 8
      case "千": power = 3
      case "百": power = 2
      case "十": power = 1
      default: return
      }
      let next = Glyph(bytes, at: word.end, end)
      if power < 4, next.scalar == "分" || next.scalar == "克" || next.scalar == "米" || next.scalar == "瓦" { return }
      if draft.isChineseNumeral, power < 4 { return }
      draft.hasScaleWord = true
      draft.scale += power
      draft.end = word.end
      last = power
      if next.isDigit, draft.decimals == 0, power >= 4 {
        if !appendLowerPart(bytes, &draft, next.start, last) { return }
        word = Glyph(bytes, at: draft.end, end)
        return
      }
      word = next
      if draft.scale >= 12 { return }
    }
  }

  /// Reads 「5000万」 behind 「3亿」.
  private func appendLowerPart(_ bytes: Span<UInt8>, _ draft: inout FigureDraft, _ i: Int, _ power: Int) -> Bool {
    let run = digitRun(bytes, i, end)
    let lower = Glyph(bytes, at: run.end, end)
    let lowerPower = lower.scalar == "万" ? 4 : lower.scalar == "千" ? 3 : lower.scalar == "百" ? 2 : -1
    guard lowerPower > 0, lowerPower < power, run.end - i <= power - lowerPower else { return false }
    draft.mantissa = draft.mantissa * ExactNumber.powerOfTen(power - lowerPower) + Int128(run.value)
    draft.scale += lowerPower - power
    draft.end = lower.end
    return true
  }

  private func readUnit(_ bytes: Span<UInt8>, _ draft: inout FigureDraft) -> Bool {
    let isChinese = draft.isChineseNumeral
    var k = draft.end
    if k + 1 < end, bytes[k] == 0x20, isLetter(bytes[k + 1]) { k += 1 }
    let found = FigureUnit.index.longest(bytes, k, end) { row, next in
      let unit = FigureUnit(id: row)
      if isChinese, !unit.followsChineseNumerals { return false }
      return !Self.runsOn(bytes, next, end)
    }
    guard let found else { return false }
    draft.unit = FigureUnit(id: found.row)
    draft.kind = draft.unit.kind
    draft.scale += draft.unit.scaleExponent
    draft.end = found.end
    return true
  }

  /// Whether the unit that ends at `i` is the beginning of a longer word (「10分别」「3人均」「5G」).
  static func runsOn(_ bytes: Span<UInt8>, _ i: Int, _ end: Int) -> Bool {
    let following = Glyph(bytes, at: i, end)
    let next = following.scalar
    let last = Glyph(bytes, before: i, 0).scalar
    if last.value < 0x80 { return next.value < 0x80 && isLetter(UInt8(next.value)) }
    if next == "均" { return isAverage(bytes, last, following.end, end) }
    if next == "小", last == "位" { return skip(bytes, following.end, end, "数") > 0 }
    return UnitEnding.runsOn(last, next)
  }

  /// Whether 「均」 behind a unit means "per" (「人均」「户均」) and not "all" (「5人均为党员」).
  private static func isAverage(_ bytes: Span<UInt8>, _ last: Unicode.Scalar, _ i: Int, _ end: Int) -> Bool {
    switch last {
    case "人", "户", "日", "件", "次", "亩": break
    default: return false
    }
    switch Glyph(bytes, at: i, end).scalar {
    case "为", "已", "系", "是", "在", "有", "获", "按", "能", "达", "通", "完", "符", "未", "无", "由", "被", "得", "取", "顺", "安":
      return false
    default: return true
    }
  }

  /// 「2年多」「3小时余」.
  private func readOverTime(_ bytes: Span<UInt8>, _ draft: inout FigureDraft) {
    guard draft.kind == .duration || draft.kind == .ratio || draft.kind == .length,
      draft.approximator == .exact
    else { return }
    let word = Glyph(bytes, at: draft.end, end)
    guard word.scalar == "多" || word.scalar == "余" else { return }
    switch Glyph(bytes, at: word.end, end).scalar {
    case "种", "样", "次", "个", "方", "项", "部", "渠", "元", "地", "名", "人": return
    default: break
    }
    draft.approximator = .somewhatOver
    draft.isOverScale = true
    draft.end = word.end
  }

  /// Reads 左右, 以上, 以内 … behind the unit.
  func readTail(_ bytes: Span<UInt8>, _ draft: inout FigureDraft) {
    let first = Glyph(bytes, at: draft.end, end)
    switch first.scalar {
    case "左", "上", "以", "及", "之", "有", "(": break
    default: return
    }
    let second = Glyph(bytes, at: first.end, end)
    switch (first.scalar, second.scalar) {
    case ("左", "右"): set(.about, second.end, &draft)
    case ("上", "下"): set(.about, second.end, &draft)
    case ("有", "余"): set(.somewhatOver, second.end, &draft)
    case ("之", "内"): set(.atMost, second.end, &draft)
    case ("及", "以"): readBound(bytes, second.end, &draft)
    case ("以", _): readBound(bytes, first.end, &draft)
    case ("(", "含"):
      let close = skip(bytes, second.end, end, ")")
      if close > 0, skip(bytes, close, end, "以") > 0 { readBound(bytes, skip(bytes, close, end, "以"), &draft) }
    default: break
    }
  }

  private func readBound(_ bytes: Span<UInt8>, _ i: Int, _ draft: inout FigureDraft) {
    let word = Glyph(bytes, at: i, end)
    let next = Glyph(bytes, at: word.end, end).scalar
    switch word.scalar {
    case "上" where next != "海": set(.atLeast, word.end, &draft)
    case "下" where next != "简": set(.atMost, word.end, &draft)
    case "内": set(.atMost, word.end, &draft)
    default: break
    }
  }

  private func set(_ approximator: Approximator, _ next: Int, _ draft: inout FigureDraft) {
    draft.approximator = approximator
    draft.end = next
  }
}

extension FigureUnit {
  static let percent = FigureUnit(text: "%") ?? .none
  static let perMille = FigureUnit(text: "‰") ?? .none
  static let percentagePoint = FigureUnit(text: "百分点") ?? .none
  static let yuan = FigureUnit(text: "元") ?? .none
}
