extension FigureScan {
  /// Takes the sign, the comparison sign and the word before the number into the figure.
  func readPrefix(_ bytes: Span<UInt8>, _ draft: inout FigureDraft) {
    readSign(bytes, &draft)
    if readComparison(bytes, &draft) { return }
    if draft.approximator != .exact { return }
    readWords(bytes, &draft)
  }

  private func readSign(_ bytes: Span<UInt8>, _ draft: inout FigureDraft) {
    let sign = Glyph(bytes, before: draft.start, floor)
    switch sign.scalar {
    case "±":
      draft.isPlusMinus = true
    case "-", "−", "+":
      if !isSignPlace(bytes, sign.start) { return }
      draft.isNegative = sign.scalar != "+"
    default: return
    }
    draft.start = sign.start
    draft.numberStart = sign.start
  }

  /// Whether a minus at `i` is a sign, not an operator or a dash.
  private func isSignPlace(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
    var before = Glyph(bytes, before: i, lower)
    if before.scalar == " " { before = Glyph(bytes, before: i - 1, lower) }
    switch before.scalar {
    case Glyph.nothing, "=", "(", ":", "|", "\t", ",", ";", "、", "。", "×", "*", "为", "率", "是", "长", "幅", "了", "约", "≥",
      "≤", ">", "<", "“",
      "差", "值", "数", "到", "至", "达", "得", "扣", "额":
      return true
    default: return false
    }
  }

  private func readComparison(_ bytes: Span<UInt8>, _ draft: inout FigureDraft) -> Bool {
    var at = draft.start
    if at - 1 > floor, bytes[at - 1] == 0x20 { at -= 1 }
    let sign = Glyph(bytes, before: at, floor)
    let before = Glyph(bytes, before: sign.start, floor)
    switch sign.scalar {
    case "≥", "≧", "⩾": draft.comparison = .atLeast
    case "≤", "≦", "⩽": draft.comparison = .atMost
    case ">":
      if let value = bracketOrTag(bytes, before) { return value }
      draft.comparison = before.scalar == "=" ? .atLeast : .greater
    case "<":
      draft.comparison = before.scalar == "=" ? .atMost : .less
    case "=":
      switch before.scalar {
      case ">": draft.comparison = .atLeast
      case "<": draft.comparison = .atMost
      case ")", "%", "=": return true
      default:
        if before.isDigit { return true }
        if before.scalar.value < 0x80, isLetter(UInt8(before.scalar.value)) { return true }
        draft.comparison = .equal
      }
    default: return false
    }
    let isDouble = before.scalar == "=" || (sign.scalar == "=" && (before.scalar == ">" || before.scalar == "<"))
    draft.start = isDouble && sign.scalar.value < 0x80 ? before.start : sign.start
    return true
  }

  /// `true` when the 「>」 behind `before` closes a tag.
  private func bracketOrTag(_ bytes: Span<UInt8>, _ before: Glyph) -> Bool? {
    let value = before.scalar.value
    if value < 0x80, isLetter(UInt8(value)) || before.scalar == "/" || before.scalar == "\"" { return true }
    return nil
  }

  private func readWords(_ bytes: Span<UInt8>, _ draft: inout FigureDraft) {
    let last = Glyph(bytes, before: draft.start, floor)
    switch last.scalar {
    case "近", "约", "超", "逾", "过", "于", "足", "少", "多", "破", "占", "为", "有", "达", "上", "概", "计": break
    default: return
    }
    let second = Glyph(bytes, before: last.start, floor)
    let third = Glyph(bytes, before: second.start, floor)
    guard let word = approximator(bytes, last, second, third, draft) else { return }
    draft.approximator = word.kind
    draft.start = word.start
  }

  private func approximator(
    _ bytes: Span<UInt8>, _ last: Glyph, _ second: Glyph, _ third: Glyph, _ draft: FigureDraft
  ) -> (kind: Approximator, start: Int)? {
    switch (second.scalar, last.scalar) {
    case (_, "近"): return nearly(last, second, draft)
    case (_, "约"): return about(last, second, third)
    case ("大", "概"): return (.about, second.start)
    case ("约", "占"), ("约", "为"), ("约", "有"), ("约", "达"), ("约", "计"):
      return (.about, third.scalar == "大" ? third.start : second.start)
    case ("反", "超"), ("赶", "超"), ("高", "超"): return nil
    case (_, "超"), (_, "逾"): return (.atLeast, last.start)
    case ("超", "过"):
      let isNegated = third.scalar == "不" || third.scalar == "未"
      return (isNegated ? .atMost : .atLeast, isNegated ? third.start : second.start)
    case ("突", "破"): return (.atLeast, second.start)
    case ("不", "足"): return (.atMost, second.start)
    case ("至", "少"), ("最", "少"): return (.atLeast, second.start)
    case ("至", "多"), ("最", "多"): return (.atMost, second.start)
    case (_, "上"): return draft.isBareMultiplier ? (.atLeast, last.start) : nil
    case (_, "于"): return bound(bytes, second, third)
    default: return nil
    }
  }

  private func nearly(_ last: Glyph, _ second: Glyph, _ draft: FigureDraft) -> (kind: Approximator, start: Int)? {
    switch second.scalar {
    case "最", "附", "临", "靠", "邻", "相", "远", "亲", "就": return nil
    case "将", "接": return (.nearly, second.start)
    default:
      let isRecentTime = draft.kind == .duration && draft.decimals == 0 && draft.mantissa < 100
      return isRecentTime ? nil : (.nearly, last.start)
    }
  }

  private func about(_ last: Glyph, _ second: Glyph, _ third: Glyph) -> (kind: Approximator, start: Int)? {
    switch second.scalar {
    case "条" where third.scalar == "每": return (.about, last.start)
    case "节", "签", "预", "合", "条", "契", "集", "履", "解", "违", "公", "邀", "赴", "制", "特", "俭", "续", "新": return nil
    case "大": return (.about, second.start)
    default: return (.about, last.start)
    }
  }

  /// 「低于」「不低于」「不得少于」…
  private func bound(_ bytes: Span<UInt8>, _ second: Glyph, _ third: Glyph) -> (kind: Approximator, start: Int)? {
    let isUpper: Bool
    switch second.scalar {
    case "低", "少", "小": isUpper = true
    case "高", "多", "大": isUpper = false
    default: return nil
    }
    if third.scalar == "不" || third.scalar == "未" { return (isUpper ? .atLeast : .atMost, third.start) }
    let fourth = Glyph(bytes, before: third.start, floor)
    if fourth.scalar == "不", third.scalar == "得" || third.scalar == "能" || third.scalar == "应" {
      return (isUpper ? .atLeast : .atMost, fourth.start)
    }
    return (isUpper ? .atMost : .atLeast, second.start)
  }
}
