extension FigureScan {
  static func isYear(_ value: Int) -> Bool { value >= 1900 && value <= 2199 }

  /// Reads years, dates and times that begin with the digits `i..<j`.
  ///
  /// A year has its number as value, a date year·10000 + month·100 + day with 0 for what is not written
  /// (「2月18日」 is 218), a time hour·100 + minute.
  mutating func readCalendar(
    _ bytes: Span<UInt8>, _ i: Int, _ j: Int, _ value: Int, into figures: inout [Figure]
  ) -> Int? {
    let length = j - i
    if length > 4 || j >= end { return nil }
    if length == 4 { return readYear(bytes, i, j, value, into: &figures) }
    if length > 2 { return readNumberedThing(bytes, i, j, value, into: &figures) }
    let next = Glyph(bytes, at: j, end)
    switch next.scalar {
    case "月":
      if value < 1 || value > 12 { return nil }
      return readMonth(bytes, i, monthStart: i, next.end, year: 0, month: value, into: &figures)
    case "日":
      if value < 1 || value > 31 || isDurationOfDays(bytes, i, next.end) { return nil }
      return emit(.date, i, next.end, number: i..<j, value: value, into: &figures)
    case "时", "点": return readHour(bytes, i, j, value, next, into: &figures)
    case ":": return readClock(bytes, i, j, value, into: &figures)
    case "世":
      let century = skip(bytes, next.end, end, "纪")
      return century > 0 ? emit(.year, i, century, number: i..<j, value: value, into: &figures) : nil
    case "年":
      let decade = skip(bytes, next.end, end, "代")
      return decade > 0 ? emit(.year, i, decade, number: i..<j, value: value, into: &figures) : nil
    case "-", "—", "~", "至", "–", "到":
      return readMonthRange(bytes, i, j, year: 0, value, into: &figures)
    default: return readNumberedThing(bytes, i, j, value, into: &figures)
    }
  }

  /// 「31号文」「5号楼」; a day behind a month never comes here.
  private mutating func readNumberedThing(
    _ bytes: Span<UInt8>, _ i: Int, _ j: Int, _ value: Int, into figures: inout [Figure]
  ) -> Int? {
    let sign = skip(bytes, j, end, "号")
    if sign < 0 { return nil }
    let before = Glyph(bytes, before: i, floor)
    var isDocument = before.scalar == "第"
    switch Glyph(bytes, at: sign, end).scalar {
    case "文", "令", "公": isDocument = true
    default: break
    }
    let start = before.scalar == "第" ? before.start : i
    return emit(
      isDocument ? .documentNumber : .identifier, start, sign, number: i..<j, value: value, into: &figures)
  }

  private mutating func readYear(
    _ bytes: Span<UInt8>, _ i: Int, _ j: Int, _ value: Int, into figures: inout [Figure]
  ) -> Int? {
    let next = Glyph(bytes, at: j, end)
    if next.scalar == "号" { return readNumberedThing(bytes, i, j, value, into: &figures) }
    guard Self.isYear(value) || next.scalar == "年" && value >= 1000 && value < 1900 else { return nil }
    if next.scalar == "年" {
      if Glyph(bytes, before: i, floor).scalar == "续" { return nil }
      if next.end < end, isDigit(bytes[next.end]), let date = readMonthOfYear(bytes, i, next.end, value, into: &figures)
      {
        return date
      }
      let last = Self.skipYearEnd(bytes, next.end, end)
      let isDecade = skip(bytes, next.end, end, "代")
      return emit(.year, i, isDecade > 0 ? isDecade : last, number: i..<j, value: value, into: &figures)
    }
    if next.scalar == "-" || next.scalar == "." || next.scalar == "/" {
      if let date = readNumericDate(bytes, i, j, value, bytes[j], into: &figures) { return date }
    }
    return readYearRange(bytes, i, j, value, into: &figures)
  }

  /// The 「度」 of 「2022年度」.
  private static func skipYearEnd(_ bytes: Span<UInt8>, _ i: Int, _ end: Int) -> Int {
    let word = skip(bytes, i, end, "度")
    return word > 0 ? word : i
  }

  private mutating func readMonthOfYear(
    _ bytes: Span<UInt8>, _ i: Int, _ monthStart: Int, _ year: Int, into figures: inout [Figure]
  ) -> Int? {
    let month = digitRun(bytes, monthStart, end)
    guard month.end - monthStart <= 2, month.value >= 1, month.value <= 12 else { return nil }
    let sign = skip(bytes, month.end, end, "月")
    if sign > 0 {
      return readMonth(bytes, i, monthStart: monthStart, sign, year: year, month: month.value, into: &figures)
    }
    let range = skipRangeSign(bytes, month.end, end)
    guard range > 0 else { return nil }
    let second = digitRun(bytes, range, end)
    let secondSign = skip(bytes, second.end, end, "月")
    guard second.end > range, second.end - range <= 2, secondSign > 0, second.value > month.value, second.value <= 12
    else { return nil }
    return emit(
      .date, i, secondSign, number: i..<second.end, value: year * 10_000 + month.value * 100,
      upper: year * 10_000 + second.value * 100, into: &figures)
  }

  /// Reads the day behind a month.
  private mutating func readMonth(
    _ bytes: Span<UInt8>, _ i: Int, monthStart: Int, _ next: Int, year: Int, month: Int, into figures: inout [Figure]
  ) -> Int {
    let base = year * 10_000 + month * 100
    if next < end, isDigit(bytes[next]) {
      let day = digitRun(bytes, next, end)
      let sign = Glyph(bytes, at: day.end, end)
      if day.value >= 1, day.value <= 31, day.end - next <= 2, sign.scalar == "日" || sign.scalar == "号" {
        return emit(.date, i, sign.end, number: i..<day.end, value: base + day.value, into: &figures)
      }
    }
    let word = Glyph(bytes, at: next, end)
    let isPart = word.scalar == "份" || word.scalar == "底" || word.scalar == "末" || word.scalar == "初"
    return emit(.date, i, isPart ? word.end : next, number: i..<next, value: base, into: &figures)
  }

  /// 「1-6月」「8月-9月」.
  private mutating func readMonthRange(
    _ bytes: Span<UInt8>, _ i: Int, _ j: Int, year: Int, _ value: Int, into figures: inout [Figure]
  ) -> Int? {
    let sign = skipRangeSign(bytes, j, end)
    guard sign > 0, value >= 1, value <= 31 else { return nil }
    let second = digitRun(bytes, sign, end)
    let word = Glyph(bytes, at: second.end, end)
    guard second.end > sign, second.end - sign <= 2, second.value > value else { return nil }
    if word.scalar == "月", second.value <= 12 {
      return emit(
        .date, i, word.end, number: i..<second.end, value: value * 100, upper: second.value * 100, into: &figures)
    }
    if word.scalar == "日", second.value <= 31, !isDurationOfDays(bytes, i, word.end) {
      return emit(.date, i, word.end, number: i..<second.end, value: value, upper: second.value, into: &figures)
    }
    return nil
  }

  private func isDurationOfDays(_ bytes: Span<UInt8>, _ i: Int, _ next: Int) -> Bool {
    switch Glyph(bytes, at: next, end).scalar {
    case "内", "游", "均": return true
    default: return skip(bytes, next, end, "以", "内") > 0 || skip(bytes, next, end, "之", "内") > 0
    }
  }

  /// 「2023-04-18」「2023.4.18」「2023/4/18」; 「2023-04」 too.
  private mutating func readNumericDate(
    _ bytes: Span<UInt8>, _ i: Int, _ j: Int, _ year: Int, _ sign: UInt8, into figures: inout [Figure]
  ) -> Int? {
    let month = digitRun(bytes, j + 1, end)
    let length = month.end - j - 1
    guard length >= 1, length <= 2, month.value >= 1, month.value <= 12 else { return nil }
    if month.end + 1 < end, bytes[month.end] == sign, isDigit(bytes[month.end + 1]) {
      let day = digitRun(bytes, month.end + 1, end)
      guard day.end - month.end <= 3, day.value >= 1, day.value <= 31 else { return nil }
      return emit(
        .date, i, day.end, number: i..<day.end, value: year * 10_000 + month.value * 100 + day.value, into: &figures)
    }
    guard sign == 0x2D, length == 2 else { return nil }
    switch Glyph(bytes, at: month.end, end).scalar {
    case Glyph.nothing, ",", "、", "。", ")", " ", "\t", "\n", "至", "~":
      return emit(.date, i, month.end, number: i..<month.end, value: year * 10_000 + month.value * 100, into: &figures)
    default: return nil
    }
  }

  /// 「2021—2023年」「2021-2022学年」.
  private mutating func readYearRange(
    _ bytes: Span<UInt8>, _ i: Int, _ j: Int, _ year: Int, into figures: inout [Figure]
  ) -> Int? {
    let sign = skipRangeSign(bytes, j, end)
    guard sign > 0 else { return nil }
    let second = digitRun(bytes, sign, end)
    guard second.end - sign == 4, Self.isYear(second.value), second.value > year, second.value - year <= 50 else {
      return nil
    }
    let word = skip(bytes, second.end, end, "年")
    var last = word > 0 ? Self.skipYearEnd(bytes, word, end) : second.end
    if word < 0 {
      let school = skip(bytes, second.end, end, "学", "年")
      if school > 0 {
        last = school
      } else if FigureUnit.index.longest(bytes, second.end, end, accepts: { _, _ in true }) != nil {
        return nil
      }
    }
    return emit(.year, i, last, number: i..<second.end, value: year, upper: second.value, into: &figures)
  }

  /// 「24时」「8时30分」「上午9点」; 「24小时」 and 「3点建议」 are none.
  private mutating func readHour(
    _ bytes: Span<UInt8>, _ i: Int, _ j: Int, _ value: Int, _ word: Glyph, into figures: inout [Figure]
  ) -> Int? {
    if value > 24 { return nil }
    let next = Glyph(bytes, at: word.end, end)
    if next.isDigit {
      let minute = digitRun(bytes, next.start, end)
      let sign = skip(bytes, minute.end, end, "分")
      if minute.value < 60, minute.end - next.start <= 2, sign > 0 {
        return emit(.time, i, sign, number: i..<minute.end, value: value * 100 + minute.value, into: &figures)
      }
    }
    if word.scalar == "点" {
      switch (Glyph(bytes, before: i, floor).scalar, next.scalar) {
      case ("午", _), ("晨", _), ("晚", _), ("早", _), ("日", _), (_, "半"), (_, "钟"), (_, "整"), (_, "前"): break
      default: return nil
      }
    } else if next.scalar == "长" || next.scalar == "间" || next.scalar == "段" {
      return nil
    }
    return emit(.time, i, word.end, number: i..<j, value: value * 100, into: &figures)
  }

  /// 「8:30」, but 「1:42」 is a ratio.
  private mutating func readClock(
    _ bytes: Span<UInt8>, _ i: Int, _ j: Int, _ hour: Int, into figures: inout [Figure]
  ) -> Int? {
    let minute = digitRun(bytes, j + 1, end)
    guard minute.end - j == 3, minute.value < 60, hour <= 24 else { return nil }
    if minute.end < end, bytes[minute.end] == 0x2E { return nil }
    if hour < 6 && bytes[i] != 0x30
      || FigureUnit.index.longest(bytes, minute.end, end, accepts: { _, _ in true }) != nil
    {
      return nil
    }
    switch Glyph(bytes, before: i, floor).scalar {
    case "比", "例", "率", "为", "达": return nil
    default: break
    }
    var last = minute.end
    if last + 2 < end, bytes[last] == 0x3A {
      let second = digitRun(bytes, last + 1, end)
      if second.end - last == 3, second.value < 60 { last = second.end }
    }
    return emit(.time, i, last, number: i..<last, value: hour * 100 + minute.value, into: &figures)
  }
}
