import DocumentModel
import Figures
package import ReportReading

/// Shows every figure of a report as it was understood.
package struct FigureRenderer: Sendable {
  private let language: Language
  private let palette: TextPalette

  package init(language: Language, palette: TextPalette) {
    self.language = language
    self.palette = palette
  }

  /// One object a figure and line.
  package func json(_ report: Report) -> [UInt8] {
    let places = PlaceIndex(report.document)
    var json = JSONWriter()
    for index in report.figures.indices {
      let row = FigureRow(report, index, places)
      json.beginObject()
      json.field("schema", 1)
      json.field("line", row.place.line)
      json.field("column", row.place.column)
      json.field("text", row.text)
      json.field("number", row.number)
      json.field("kind", row.figure.kind.name)
      json.key("quantity")
      json.value(row.figure.isQuantity)
      json.field("value", row.figure.value.text())
      json.field("unit", row.unit)
      json.field("scale", Int(row.figure.scale))
      json.field("decimals", Int(row.figure.writtenDecimals))
      json.field("approximator", Self.name(row.figure.approximator))
      json.field("comparison", row.figure.comparison.sign)
      json.field("lower", Self.bound(row.figure.lower))
      json.field("upper", Self.bound(row.figure.upper))
      json.field("subject", row.subject)
      json.field("year", row.year)
      json.endObject()
      json.endLine()
    }
    return json.bytes
  }

  /// A table for people.
  package func table(_ report: Report) -> [UInt8] {
    let places = PlaceIndex(report.document)
    var cells = [OutputMessages.figureColumns.map { $0.text(in: language) }]
    for index in report.figures.indices {
      let row = FigureRow(report, index, places)
      cells.append([
        "\(row.place.line):\(row.place.column)", row.text,
        language == .chinese ? row.figure.kind.chineseName : row.figure.kind.name, row.figure.value.text(),
        OutputMessages.approximator(row.figure.approximator).text(in: language), interval(row.figure),
        row.year > 0 ? String(row.year) : "", row.subject,
      ])
    }
    return render(cells.map { $0.map(VisibleText.of) }) + footer(report)
  }

  private func footer(_ report: Report) -> [UInt8] {
    let quantities = report.figures.reduce(0) { $0 + ($1.isQuantity ? 1 : 0) }
    return Array(
      (OutputMessages.figureCount(report.figures.count, quantities: quantities).text(in: language) + "\n").utf8)
  }

  private func render(_ cells: [[String]]) -> [UInt8] {
    let columns = cells.first?.count ?? 0
    let widths = (0..<columns).map { column in min(28, cells.map { DisplayWidth.of($0[column]) }.max() ?? 0) }
    var text = ""
    for (index, row) in cells.enumerated() {
      let line = zip(row, widths).enumerated().map { position, cell in
        position == columns - 1 ? cell.0 : DisplayWidth.pad(cell.0, to: cell.1)
      }.joined(separator: "  ")
      text += (index == 0 ? palette.bold(line) : line) + "\n"
    }
    return Array(text.utf8)
  }

  private func interval(_ figure: Figure) -> String {
    guard figure.isQuantity else { return "" }
    if figure.lower == figure.upper { return "=" }
    return "[\(Self.bound(figure.lower)), \(Self.bound(figure.upper))]"
  }

  private static func bound(_ number: ExactNumber) -> String {
    if number >= NumberInterval.unbounded { return "∞" }
    return number <= -NumberInterval.unbounded ? "-∞" : number.text()
  }

  private static func name(_ approximator: Approximator) -> String {
    switch approximator {
    case .exact: "exact"
    case .about: "about"
    case .somewhatOver: "somewhat-over"
    case .nearly: "nearly"
    case .atLeast: "at-least"
    case .atMost: "at-most"
    }
  }
}

/// The texts of one figure.
private struct FigureRow {
  let figure: Figure
  let place: Place
  let text: String
  let number: String
  let unit: String
  let subject: String
  let year: Int

  init(_ report: Report, _ index: Int, _ places: PlaceIndex) {
    figure = report.figures[index]
    let range = report.sourceRange(figure.range)
    place = places.place(at: range.lowerBound)
    text = report.document.string(range)
    number = report.written(figure)
    unit = report.string(Int(figure.numberEnd)..<max(Int(figure.numberEnd), Int(figure.end)))
    let context = index < report.contexts.count ? report.contexts[index] : nil
    subject = context.map { report.string($0.label) } ?? ""
    year = Int(context?.year ?? 0)
  }
}
