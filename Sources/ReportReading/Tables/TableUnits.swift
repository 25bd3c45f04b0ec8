import Figures

/// Gives the bare figures of a table the units that its caption, headers and row labels write once for all.
enum TableUnits {
  private static let unitWords = WordList("单位:", "单位为", "计量单位:", "金额单位:")

  /// A unit as written, understood by scanning 「1」 with it.
  struct WrittenUnit {
    var kind: FigureKind
    var unit: FigureUnit
    var scale: Int8
  }

  static func apply(to index: Int, in report: inout Report) {
    let table = report.tables[index]
    let common = commonUnit(of: table, in: report)
    for block in table.blocks {
      let columns = (0..<table.columns).map { columnUnit(table, block, $0, in: report) }
      var rowUnit: WrittenUnit?
      if let header = block.header.last, isFundsBlock(block), table.segment(header, 0) >= 0 {
        rowUnit = parenthesized(report.segments[table.segment(header, 0)].range, in: report)
      }
      for row in block.rows {
        if table.segment(row, 0) >= 0 {
          let own = labelUnit(table, row: row, in: report)
          // A label that begins in the header row (「项目资金(万元)」) runs down over the rows with an empty first cell.
          rowUnit = own ?? (row == block.rows.lowerBound && rowUnit != nil && isFundsBlock(block) ? rowUnit : nil)
        }
        for column in 0..<table.columns {
          let number = table.number(row, column)
          guard number >= 0, report.figures[number].kind == .bare else { continue }
          let traits = column < block.traits.count ? block.traits[column] : []
          if let unit = columns[column] {
            give(unit, to: number, in: &report)
          } else if let unit = rowUnit, accepts(unit, traits) {
            give(unit, to: number, in: &report)
          } else if let unit = common, accepts(unit, traits), table.columns > 1 {
            give(unit, to: number, in: &report)
          }
        }
      }
    }
  }

  private static func isFundsBlock(_ block: TableBlock) -> Bool {
    block.traits.contains { $0.contains(.planned) } && block.traits.contains { $0.contains(.done) }
  }

  /// Whether a unit written for the whole table or row may hold for a column with these traits.
  private static func accepts(_ unit: WrittenUnit, _ traits: ColumnTraits) -> Bool {
    if !traits.isDisjoint(with: [.rate, .points, .serial, .growth, .share, .satisfied]) { return false }
    return unit.kind == .money ? !traits.contains(.counted) : true
  }

  /// The unit in parentheses in a column's header, the lowest header cell first.
  private static func columnUnit(
    _ table: ReportTable, _ block: TableBlock, _ column: Int, in report: Report
  ) -> WrittenUnit? {
    for segment in table.headerCells(of: block, column: column).reversed() {
      // A label cell of the header row speaks of its row, not of the column below it.
      if column == 0 || (segment == table.segment(Int(block.headerEnd) - 1, 0)) { continue }
      if let unit = parenthesized(report.segments[segment].range, in: report) { return unit }
    }
    let traits = column < block.traits.count ? block.traits[column] : []
    return traits.contains(.points) ? parse(Array("分".utf8)[...]) : nil
  }

  private static func labelUnit(_ table: ReportTable, row: Int, in report: Report) -> WrittenUnit? {
    for column in 0..<min(3, table.columns) {
      if table.number(row, column) >= 0 { return nil }
      let segment = table.segment(row, column)
      if segment < 0 { continue }
      if let unit = parenthesized(report.segments[segment].range, in: report) { return unit }
    }
    return nil
  }

  /// The unit of 「单位:万元」 above the table or in its first rows; `nil` when several are named.
  private static func commonUnit(of table: ReportTable, in report: Report) -> WrittenUnit? {
    var caption = Int(table.caption)
    for _ in 0..<2 where caption >= 0 && report.segments[caption].table < 0 {
      if let unit = announced(report.segments[caption].range, in: report) { return unit }
      if let unit = parenthesized(report.segments[caption].range, in: report),
        report.segments[caption].end - report.segments[caption].start < 120, unit.kind == .money
      {
        return unit
      }
      caption -= 1
    }
    for row in 0..<min(table.rows, max(2, table.headerRows)) {
      for column in 0..<table.columns {
        let segment = table.segment(row, column)
        if segment >= 0, let unit = announced(report.segments[segment].range, in: report) { return unit }
      }
    }
    return nil
  }

  private static func announced(_ range: Range<Int>, in report: Report) -> WrittenUnit? {
    guard let word = unitWords.first(in: report.text.bytes, range) else { return nil }
    var end = range.upperBound
    var start = word.upperBound
    let bytes = report.text.bytes
    while start < end, bytes[start] <= 0x20 || bytes[start] == 0x3A { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 || bytes[end - 1] == 0x29 || bytes[end - 1] == 0x28 { end -= 1 }
    return end - start > 12 ? nil : parse(bytes[start..<end])
  }

  /// The last group in parentheses that reads as a unit.
  private static func parenthesized(_ range: Range<Int>, in report: Report) -> WrittenUnit? {
    let bytes = report.text.bytes
    var close = range.upperBound - 1
    while close >= range.lowerBound {
      if bytes[close] == 0x29 {
        var open = close - 1
        while open >= range.lowerBound, bytes[open] != 0x28 { open -= 1 }
        if open >= range.lowerBound, close - open > 1, close - open <= 16, let unit = parse(bytes[(open + 1)..<close]) {
          return unit
        }
        close = open
      }
      close -= 1
    }
    return nil
  }

  /// What 「1」 with this text behind it measures; `nil` when it is no unit.
  private static func parse(_ text: ArraySlice<UInt8>) -> WrittenUnit? {
    if text.isEmpty { return nil }
    // Latin letters in parentheses mark columns (「(A)」); only the percent sign is a unit.
    if let lead = text.first, lead != 0x25, lead < 0x80 { return nil }
    var sample: [UInt8] = [0x31]
    var rest = text
    let prefix = Array("单位:".utf8)
    if rest.starts(with: prefix) { rest = rest.dropFirst(prefix.count) }
    sample.append(contentsOf: rest)
    var figures: [Figure] = []
    FigureScanner.scan(sample.span, 0..<sample.count, into: &figures)
    guard figures.count == 1, figures[0].start == 0, figures[0].isQuantity, figures[0].kind != .bare,
      figures[0].approximator == .exact, Int(figures[0].end) + 9 >= sample.count
    else { return nil }
    return WrittenUnit(kind: figures[0].kind, unit: figures[0].unit, scale: figures[0].scale)
  }

  /// Makes a bare figure one of the unit; its written decimals stay and decide the interval.
  private static func give(_ unit: WrittenUnit, to index: Int, in report: inout Report) {
    var figure = report.figures[index]
    guard figure.kind == .bare, figure.scale == 0 || unit.scale == 0 else { return }
    let shift = Int(unit.scale)
    guard let value = figure.value.shifted(byPowerOfTen: shift) else { return }
    figure.kind = unit.kind
    figure.unit = unit.unit
    if figure.scale == 0 { figure.scale = unit.scale }
    figure.value = value
    let isCount: Bool =
      switch unit.kind {
      case .person, .personTime, .household, .session, .count: true
      default: false
      }
    if figure.approximator == .exact, !figure.isRange {
      let half =
        ExactNumber(units: 500_000_000)
        .shifted(byPowerOfTen: Int(figure.scale) - Int(figure.writtenDecimals)) ?? .zero
      let margin = isCount && figure.scale == 0 && figure.writtenDecimals == 0 ? ExactNumber.zero : half
      figure.lower = value - margin
      figure.upper = value + margin
    } else if let lower = figure.lower.shifted(byPowerOfTen: shift),
      let upper = figure.upper.shifted(byPowerOfTen: shift)
    {
      figure.lower = lower
      figure.upper = upper
    }
    report.figures[index] = figure
  }
}
