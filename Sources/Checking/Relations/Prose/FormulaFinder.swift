import Figures
import ReportReading

/// Formulas written out in the text: 「支出完成率=（4151.07-25.42）/4125.65=100%」.
extension ProseScan {
  mutating func findFormulas() {
    let range = report.segments[passage.segment].range
    for result in passage.figures.indices {
      let sign = Int(figure(result).numberStart) - 1
      guard sign >= range.lowerBound, bytes[sign] == UInt8(ascii: "="),
        isFormulaEnd(Int(figure(result).numberEnd), range.upperBound)
      else { continue }
      judgeFormula(before: sign, result: result, from: max(range.lowerBound, sign - Self.longestFormula))
    }
  }

  /// Bytes of text before the sign that may belong to a formula.
  private static let longestFormula = 4_000

  /// The result must stand alone: 「=100%」 and not 「=0.25×4」.
  private func isFormulaEnd(_ end: Int, _ limit: Int) -> Bool {
    guard end < limit else { return true }
    let byte = bytes[end]
    if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+") { return false }
    return !bytes.hasPrefix("×", in: end..<limit) && !bytes.hasPrefix("÷", in: end..<limit)
  }

  private mutating func judgeFormula(before sign: Int, result: Int, from start: Int) {
    var parser = FormulaParser(bytes: bytes, end: sign)
    guard let expression = parser.expressionStart(notBefore: start), sign - expression < Self.longestFormula else {
      return
    }
    let subject = passage.figures[result].index
    let operands = around(result).filter {
      Int(figure($0).numberStart) >= expression && Int(figure($0).numberEnd) <= sign
    }
    guard operands.count >= 2 || (operands.count == 1 && passage.figures[operands[0]].index != subject),
      let value = parser.evaluate(from: expression)
    else { return }
    let isHeld = interval(result).contains(value) || Self.rounded(value, like: figure(result)) == figure(result).value
    record(
      Relation(
        kind: .formula, verdict: isHeld ? .held : .broken, subject: subject, operands: indices(operands),
        computed: NumberInterval(exactly: value)))
    if isHeld {
      for operand in operands { judgeOperand(operand) }
    }
  }

  /// A number of a formula that stands nowhere else in the passage, but with a slip of the pen does.
  ///
  /// Rounding can hide such a slip: (4151.70-25.42)/4125.65 is 100 %, too.
  private mutating func judgeOperand(_ at: Int) {
    let digits = WrittenDigits(figure(at), bytes)
    guard digits.digits.count >= 4 else { return }
    var slipped: Int?
    for other in around(at) where other != at {
      let candidate = WrittenDigits(figure(other), bytes)
      if candidate.digits == digits.digits, candidate.decimals == digits.decimals { return }
      if slipped == nil, candidate.slip(to: digits) != .none { slipped = other }
    }
    guard let slipped else { return }
    relations.append(
      Relation(
        kind: .restatement, verdict: .broken, severity: .warning, subject: passage.figures[at].index,
        operands: indices([slipped]), computed: scaled(interval(slipped), -Int(figure(slipped).scale)),
        reason: .digitsSwapped))
  }

  private static func rounded(_ value: ExactNumber, like figure: Figure) -> ExactNumber {
    value.rounded(toDecimals: Int(figure.writtenDecimals) - Int(figure.scale))
  }
}

/// Evaluates an arithmetic expression in canonical text: + - × * ÷ / ( ) % and numbers with separators and units.
struct FormulaParser {
  let bytes: [UInt8]
  let end: Int
  private var at = 0
  private var operations = 0

  init(bytes: [UInt8], end: Int) {
    self.bytes = bytes
    self.end = end
  }

  /// Walks back from the sign over everything that an expression may hold.
  func expressionStart(notBefore lowest: Int) -> Int? {
    var i = end
    while i > lowest {
      let byte = bytes[i - 1]
      if Self.isExpression(byte) {
        i -= 1
      } else if i - lowest >= 2, bytes[i - 2] == 0xC3, byte == 0x97 || byte == 0xB7 {
        i -= 2
      } else if let width = unitWidth(before: i, lowest) {
        i -= width
      } else {
        break
      }
    }
    while i < end, bytes[i] == UInt8(ascii: ")") || bytes[i] == 0x20 || bytes[i] == UInt8(ascii: ",") { i += 1 }
    return i < end ? i : nil
  }

  private static let units: [Phrase] = ["万元", "亿元", "元", "人", "名", "份", "个", "户", "−"]

  private func unitWidth(before i: Int, _ lowest: Int) -> Int? {
    for unit in Self.units where bytes.hasSuffix(unit, in: lowest..<i) { return unit.count }
    return nil
  }

  private static func isExpression(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"),
      UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "%"), 0x20:
      true
    default: false
    }
  }

  /// The value, or `nil` when it is no expression with at least one operation.
  mutating func evaluate(from start: Int) -> ExactNumber? {
    at = start
    operations = 0
    guard let value = sum(depth: 0), at >= end, operations > 0 else { return nil }
    return value
  }

  private mutating func sum(depth: Int) -> ExactNumber? {
    guard depth < 16, var value = product(depth: depth) else { return nil }
    while true {
      if take(UInt8(ascii: "+")) {
        guard let next = product(depth: depth) else { return nil }
        value = value + next
      } else if take(UInt8(ascii: "-")) || takeWide("−") {
        guard let next = product(depth: depth) else { return nil }
        value = value - next
      } else {
        return value
      }
      operations += 1
    }
  }

  private mutating func product(depth: Int) -> ExactNumber? {
    guard var value = factor(depth: depth) else { return nil }
    while true {
      if take(UInt8(ascii: "*")) || takeWide("×") {
        guard let next = factor(depth: depth), let result = value.times(next) else { return nil }
        value = result
      } else if take(UInt8(ascii: "/")) || takeWide("÷") {
        guard let next = factor(depth: depth), let result = value.divided(by: next) else { return nil }
        value = result
      } else {
        return value
      }
      operations += 1
    }
  }

  private mutating func factor(depth: Int) -> ExactNumber? {
    guard depth <= 16 else { return nil }
    if take(UInt8(ascii: "(")) {
      guard let value = sum(depth: depth + 1), take(UInt8(ascii: ")")) else { return nil }
      return percent(value)
    }
    if take(UInt8(ascii: "-")) { return factor(depth: depth + 1).map { -$0 } }
    guard let value = number() else { return nil }
    return percent(value)
  }

  private mutating func percent(_ value: ExactNumber) -> ExactNumber? {
    take(UInt8(ascii: "%")) ? value.shifted(byPowerOfTen: -2) : value
  }

  private mutating func number() -> ExactNumber? {
    skipBlanks()
    var digits: Int128 = 0
    var decimals: Int?
    var count = 0
    while at < end {
      let byte = bytes[at]
      if byte >= 0x30, byte <= 0x39 {
        digits = digits * 10 + Int128(byte - 0x30)
        count += 1
        if let written = decimals { decimals = written + 1 }
        if count > 18 { return nil }
      } else if byte == UInt8(ascii: "."), decimals == nil {
        decimals = 0
      } else if byte != UInt8(ascii: ",") {
        break
      }
      at += 1
    }
    guard count > 0 else { return nil }
    for unit in Self.units where bytes.hasPrefix(unit, in: at..<end) {
      at += unit.count
      break
    }
    return ExactNumber(units: digits).shifted(byPowerOfTen: 9)?.shifted(byPowerOfTen: -(decimals ?? 0))
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard at < end, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func takeWide(_ sign: Phrase) -> Bool {
    skipBlanks()
    guard bytes.hasPrefix(sign, in: at..<end) else { return false }
    at += sign.count
    return true
  }

  private mutating func skipBlanks() {
    while at < end, bytes[at] == 0x20 { at += 1 }
  }
}
