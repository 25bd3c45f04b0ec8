package import Figures

/// Gives each figure the year that its sentence speaks of.
package enum YearReader {
  static func assign(_ report: inout Report) {
    var sentence: Int32 = -1
    var current: Int32 = 0
    for index in report.figures.indices {
      let context = report.contexts[index]
      if context.sentenceStart != sentence {
        sentence = context.sentenceStart
        current = Int32(report.fiscalYear)
      }
      let figure = report.figures[index]
      if figure.kind == .year || figure.kind == .date, let year = year(of: figure) {
        // 「较2021年增加」 names the base of a comparison; what follows still speaks of the year before it.
        if !context.labelCues.has(.versus) { current = year }
      }
      report.contexts[index].year =
        context.labelCues.has(.lastYear) && !context.labelCues.has(.versus)
          && current > 0 ? current - 1 : current
    }
  }

  /// The calendar year of a year or date figure, when it has one.
  package static func year(of figure: Figure) -> Int32? {
    // A date's value is year, month and day as one number: 20220218.
    let days = figure.kind == .date ? Int128(10_000) : 1
    let whole = figure.value.units / 1_000_000_000 / days
    return whole >= 1900 && whole <= 2100 ? Int32(whole) : nil
  }
}
