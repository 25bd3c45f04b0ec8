package import Figures
package import ReportReading

/// Writes values the way the report writes them: the figure's own scale, unit and decimals.
package enum FigureText {
  /// The figure with its unit, as in the source.
  package static func written(_ figure: Figure, in report: Report) -> String {
    report.written(figure).filter { $0 != " " && $0 != "\n" && $0 != "\u{3000}" } + unit(of: figure)
  }

  /// `value` (in the base unit) written like `figure`, with at least its decimals.
  package static func text(_ value: ExactNumber, like figure: Figure, decimals: Int? = nil) -> String {
    let shown = value.shifted(byPowerOfTen: -Int(figure.scale)) ?? value
    let sign = figure.kind == .percent ? (figure.scale == -3 ? "‰" : "%") : unit(of: figure)
    return shown.text(decimals: decimals ?? neededDecimals(shown, atLeast: Int(figure.writtenDecimals))) + sign
  }

  /// The middle of an interval written like `figure`.
  package static func text(_ interval: NumberInterval, like figure: Figure) -> String {
    text(middle(interval), like: figure)
  }

  package static func middle(_ interval: NumberInterval) -> ExactNumber {
    ExactNumber(units: (interval.lower.units + interval.upper.units) / 2)
  }

  /// The decimals that show the value, at most two more than written.
  private static func neededDecimals(_ value: ExactNumber, atLeast written: Int) -> Int {
    for decimals in written..<written + 2 where value.rounded(toDecimals: decimals) == value { return decimals }
    return written == 0 ? 2 : written
  }

  /// 万 and 亿 with the unit: 「万元」, 「人次」.
  package static func unit(of figure: Figure) -> String {
    if figure.kind == .percent { return "" }
    let scale =
      switch Int(figure.scale) - figure.unit.scaleExponent {
      case 2: "百"
      case 3: "千"
      case 4: "万"
      case 6: "百万"
      case 7: "千万"
      case 8: "亿"
      default: ""
      }
    return scale + figure.unit.text
  }
}
