import Checking
import Testing

/// Random tables whose numbers are consistent by construction.
@Suite struct TablePropertyTests {
  /// A small reproducible generator.
  struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static func amount(_ cents: Int) -> String {
    let fraction = cents % 100
    return "\(cents / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }

  /// 99.57% of whole cents, rounded half up at `decimals`.
  static func rate(_ part: Int, _ whole: Int, decimals: Int) -> String {
    let scale = decimals == 2 ? 10_000 : 1_000
    let rounded = (2 * part * scale + whole) / (2 * whole)
    let unit = decimals == 2 ? 100 : 10
    let fraction = rounded % unit
    return "\(rounded / unit).\(decimals == 2 && fraction < 10 ? "0" : "")\(fraction)%"
  }

  static func table(_ generator: inout SplitMix) -> [[String]] {
    let decimals = Bool.random(using: &generator) ? 2 : 1
    var rows = [["项目", "预算数（万元）", "执行数（万元）", "执行率", "结余（万元）"]]
    var budgets = 0
    var spent = 0
    for i in 0..<Int.random(in: 3...8, using: &generator) {
      let budget = Int.random(in: 500...90_000, using: &generator)
      let done = Int.random(in: budget / 2...budget, using: &generator)
      budgets += budget
      spent += done
      rows.append([
        "项目\(["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"][i])", amount(budget), amount(done),
        rate(done, budget, decimals: decimals), amount(budget - done),
      ])
    }
    rows.append([
      "合计", amount(budgets), amount(spent), rate(spent, budgets, decimals: decimals), amount(budgets - spent),
    ])
    return rows
  }

  static func text(_ rows: [[String]]) -> String {
    rows.map { $0.joined(separator: "\t") }.joined(separator: "\n") + "\n"
  }

  @Test func `consistent tables never have a broken relation`() {
    var generator = SplitMix(state: 7)
    var broken: [String] = []
    for _ in 0..<2_000 {
      let rows = Self.table(&generator)
      let found = TableCase(Self.text(rows)).broken
      if !found.isEmpty { broken.append(Self.text(rows) + found.joined(separator: ",")) }
    }
    #expect(broken.isEmpty, "\(broken.first ?? "")")
  }

  @Test func `a changed cell is named by a broken relation`() {
    var generator = SplitMix(state: 11)
    var missed: [String] = []
    for _ in 0..<400 {
      var rows = Self.table(&generator)
      let row = Int.random(in: 1..<rows.count, using: &generator)
      let column = Int.random(in: 1...4, using: &generator)
      var digits = Array(rows[row][column])
      let lead = digits[0]
      digits[0] = lead == "9" ? "4" : lead == "0" ? "7" : Character(String((lead.wholeNumberValue ?? 1) + 1))
      rows[row][column] = String(digits)
      let changed = TableCase(Self.text(rows))
      if !changed.isNamed(row: row, column: column) { missed.append("\(row),\(column)\n" + Self.text(rows)) }
    }
    #expect(missed.isEmpty, "\(missed.count): \(missed.first ?? "")")
  }
}
