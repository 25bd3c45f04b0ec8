/// A way to write the same text differently: what a rule says must not depend on it.
package enum ExampleMutation: String, Sendable, CaseIterable {
  case original = "as written"
  case fullWidthDigits = "full-width digits"
  case spacesAroundNumbers = "spaces around numbers"
  case withSeparators = "with thousands separators"
  case withoutSeparators = "without thousands separators"
  case hardWrapped = "broken over lines of 30 characters"
  case tableCell = "inside a table cell"
  case crlf = "CRLF line endings"
  case gb18030 = "in GB18030"

  /// The marked text in the other writing; `nil` where the mutation changes nothing or does not apply.
  package func apply(to marked: String) -> String? {
    let source = Array(marked.unicodeScalars)
    let changed: [Unicode.Scalar]
    switch self {
    case .original, .gb18030: return marked
    case .fullWidthDigits: changed = source.map { $0.isDigit ? $0.fullWidth : $0 }
    case .spacesAroundNumbers: changed = Self.spaced(source)
    case .withSeparators: changed = Self.separated(source)
    case .withoutSeparators: changed = Self.unseparated(source)
    case .hardWrapped: changed = Self.wrapped(source, at: 30)
    case .tableCell: return Self.inTable(marked)
    case .crlf: return marked.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n") + "\r\n"
    }
    return changed == source ? nil : Self.string(changed)
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// A space on each side of a number that stands beside Chinese characters.
  private static func spaced(_ source: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for run in NumberRun.all(in: source) {
      result += source[run.gap]
      if let before = result.last(where: { !$0.isMarker }), before.isChinese { result.append(" ") }
      result += source[run.number]
      if let after = source[run.number.upperBound...].first(where: { !$0.isMarker }), after.isChinese {
        result.append(" ")
      }
    }
    return result
  }

  /// 12846名 → 12,846名; only numbers with decimals or before a unit, never years and document numbers.
  private static func separated(_ source: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for run in NumberRun.all(in: source) {
      result += source[run.gap]
      let number = source[run.number]
      let whole = number.prefix(while: \.isDigit)
      let behind = source[run.number.upperBound...].first(where: { !$0.isMarker })
      let before = source[..<run.number.lowerBound].last(where: { !$0.isMarker })
      let isQuantity = number.contains(".") || behind.map(Self.units.contains) ?? false
      let isPartOfWord = before.map { $0.isASCII && $0.properties.isAlphabetic } ?? false
      let isPlain = number.filter { !$0.isDigit }.count <= 1 && !number.contains(",") && whole.first != "0"
      guard whole.count > 3, isQuantity, isPlain, !isPartOfWord else {
        result += number
        continue
      }
      for (index, digit) in whole.enumerated() {
        if index > 0, (whole.count - index) % 3 == 0 { result.append(",") }
        result.append(digit)
      }
      result += number[whole.endIndex...]
    }
    return result
  }

  private static let units: Set<Unicode.Scalar> = ["元", "万", "亿", "人", "名", "户", "次", "场", "个", "册", "份", "件"]

  /// 12,846名 → 12846名.
  private static func unseparated(_ source: [Unicode.Scalar]) -> [Unicode.Scalar] {
    source.indices.filter { index in
      guard source[index] == ",", index > 0, index + 3 < source.count else { return true }
      let groupEnds = index + 4 == source.count || !source[index + 4].isDigit
      return !(source[index - 1].isDigit && source[(index + 1)...(index + 3)].allSatisfy(\.isDigit) && groupEnds)
    }.map { source[$0] }
  }

  /// Lines of at most `width` characters, never broken between two ASCII characters; lines of a table stay whole.
  private static func wrapped(_ source: [Unicode.Scalar], at width: Int) -> [Unicode.Scalar] {
    var lines: [[Unicode.Scalar]] = []
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.contains("\t") {
        lines.append(Array(line))
        continue
      }
      var current: [Unicode.Scalar] = []
      var length = 0
      for scalar in line {
        let last = current.last(where: { !$0.isMarker })
        let canBreak = last.map { !($0.isASCII && scalar.isASCII) } ?? false
        if length >= width, !scalar.isMarker, canBreak, !scalar.isClosingPunctuation {
          lines.append(current)
          current = []
          length = 0
        }
        current.append(scalar)
        if !scalar.isMarker { length += 1 }
      }
      lines.append(current)
    }
    return Array(lines.joined(separator: CollectionOfOne("\n" as Unicode.Scalar)))
  }

  /// The text as one cell among three neutral rows; only for a text of one line.
  private static func inTable(_ marked: String) -> String? {
    if marked.contains(where: { $0.isNewline || $0 == "\t" }) { return nil }
    return """
      事项\t情况说明\t备注
      甲\t按职责分工落实\t见附件
      乙\t\(marked)\t见附件
      丙\t由办公室汇总\t见附件

      """
  }
}

/// A number in a text and the text between the previous number and it.
private struct NumberRun {
  var gap: Range<Int>
  /// Empty for the run behind the last number.
  var number: Range<Int>

  static func all(in source: [Unicode.Scalar]) -> [NumberRun] {
    var runs: [NumberRun] = []
    var gapStart = 0
    var i = 0
    while i < source.count {
      guard source[i].isDigit else {
        i += 1
        continue
      }
      var end = i + 1
      while end < source.count {
        let continues =
          source[end].isDigit
          || ((source[end] == "." || source[end] == ",") && end + 1 < source.count && source[end + 1].isDigit)
        if !continues { break }
        end += 1
      }
      runs.append(NumberRun(gap: gapStart..<i, number: i..<end))
      gapStart = end
      i = end
    }
    runs.append(NumberRun(gap: gapStart..<source.count, number: source.count..<source.count))
    return runs
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { value >= 0x30 && value <= 0x39 }
  fileprivate var fullWidth: Unicode.Scalar { Unicode.Scalar(value + 0xFEE0) ?? self }
  fileprivate var isMarker: Bool { self == "⟦" || self == "⟧" }
  fileprivate var isChinese: Bool { value >= 0x4E00 && value <= 0x9FFF }
  fileprivate var isClosingPunctuation: Bool { "，。；：、）》〉」』】％%！？”’".unicodeScalars.contains(self) }
}
