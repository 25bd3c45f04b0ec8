import Figures
import ReportReading

/// What a figure measures, reduced to the words that stay when it is stated again elsewhere.
///
/// 「全区持证残疾人12,486人」 and 「12,846名持证残疾人中」 both give 持证残疾人. The words are kept as ranges of canonical
/// text, and as a hash for grouping.
struct FigureSubject {
  /// The words, without opening and closing fillers; never empty.
  var words: Range<Int>
  var hash: UInt64
  /// Characters in `words`.
  var length: Int

  /// The subject of a figure from its label, or from its tail when the label says nothing.
  static func read(_ index: Int, in report: Report) -> FigureSubject? {
    let context = report.contexts[index]
    let bytes = report.text.bytes
    let label = trim(bytes, stripParentheses(bytes, context.label))
    if label.count >= 6 { return FigureSubject(label, bytes) }
    let tail = trimTail(bytes, context.tail)
    if tail.count >= 3, label.isEmpty || isFiller(bytes, label) { return FigureSubject(tail, bytes) }
    return nil
  }

  /// A subject from words given by a table (an indicator's name).
  static func read(words: Range<Int>, in report: Report) -> FigureSubject? {
    let bytes = report.text.bytes
    let range = trim(bytes, stripParentheses(bytes, words))
    return range.count >= 6 ? FigureSubject(range, bytes) : nil
  }

  private init?(_ words: Range<Int>, _ bytes: [UInt8]) {
    guard !words.isEmpty else { return nil }
    self.words = words
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var length = 0
    for at in words {
      if bytes[at] & 0xC0 != 0x80 { length += 1 }
      hash = (hash ^ UInt64(bytes[at])) &* 0x100_0000_01B3
    }
    self.hash = hash
    self.length = length
  }

  // MARK: Trimming

  private static let leading = WordList(
    "其中", "全年", "共计", "总共", "合计", "累计", "全区", "全市", "全县", "全省", "全局", "全镇", "我区", "我市", "我县", "我局", "我单位", "本部门", "本单位",
    "本年度",
    "本年", "当年", "年度", "今年", "现有", "现在", "实际", "共", "已", "年", "并", "和", "与", "及", "的", "了", "在", "为", "对", "该")
  private static let trailing = WordList(
    "分别为", "分别是", "合计", "总计", "共计", "小计", "累计", "达到", "达", "共", "为", "是", "约", "了", "有", "数量", "人数", "户数", "总数", "数额",
    "金额", "总额", "数", "已",
    "也", "均", "的", "近", "超", "于", "至", "到", "个", "得", "计")
  private static let tailEndings = WordList(
    "中", "的", "里", "内", "均", "都", "已", "全部", "和", "与", "及", "为", "共", "等", "有")

  private static func trim(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    var changed = true
    while changed, lower < upper {
      changed = false
      while lower < upper, bytes[lower] < 0x80 || isQuote(bytes, lower, upper) {
        lower += bytes[lower] < 0x80 ? 1 : 3
        changed = true
      }
      let length = leading.prefixLength(bytes, lower..<upper)
      lower += length
      changed = changed || length > 0
    }
    changed = true
    while changed, lower < upper {
      changed = false
      while lower < upper, bytes[upper - 1] < 0x80 {
        upper -= 1
        changed = true
      }
      let length = trailing.suffixLength(bytes, lower..<upper)
      upper -= length
      changed = changed || length > 0
    }
    return lower..<max(lower, upper)
  }

  private static func trimTail(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var upper = range.upperBound
    while upper > range.lowerBound {
      let length = tailEndings.suffixLength(bytes, range.lowerBound..<upper)
      if length == 0 { break }
      upper -= length
    }
    return range.lowerBound..<upper
  }

  /// The label behind its last parenthesis, or before it when nothing follows.
  private static func stripParentheses(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard let close = bytes.firstIndex(ofSign: UInt8(ascii: ")"), in: range) else { return range }
    if range.upperBound - close > 6 { return close + 1..<range.upperBound }
    guard let open = bytes.firstIndex(ofSign: UInt8(ascii: "("), in: range) else { return range }
    return range.lowerBound..<open
  }

  private static func isQuote(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    at + 3 <= end && bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && (0x98...0x9D).contains(bytes[at + 2])
  }

  private static func isFiller(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { range.count <= 6 }
}
