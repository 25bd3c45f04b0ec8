import Figures
import ReportReading

/// Finds what a template left in a report.
struct ResidueReader {
  let report: Report
  private(set) var found: [Residue] = []

  init(_ report: Report) { self.report = report }

  mutating func read() {
    for mark in report.marks where mark.kind.isResidue {
      if let last = found.last, last.segment == Int(mark.segment), Int(mark.start) < last.range.upperBound { continue }
      guard let residue = residue(mark) else { continue }
      if let last = found.last, last.segment == residue.segment, last.range.overlaps(residue.range) {
        if residue.range.count > last.range.count { found[found.count - 1] = residue }
      } else {
        found.append(residue)
      }
    }
  }

  private func residue(_ mark: TextMark) -> Residue? {
    let segment = Int(mark.segment)
    let whole = report.segments[segment].range
    var signs: PlaceholderSigns { PlaceholderSigns(report: report, mark: mark, segment: whole) }
    var orders: TemplateOrders { TemplateOrders(report: report, mark: mark, segment: report.segments[segment]) }
    func make(_ sort: Residue.Sort, _ range: Range<Int>?) -> Residue? {
      range.map { Residue(sort: sort, segment: segment, range: $0) }
    }
    return switch mark.kind {
    case .crosses: make(.placeholder, signs.crosses())
    case .crossedDate: make(.placeholder, signs.crossedDate())
    case .stars: make(.placeholder, signs.stars())
    case .blanks: make(.placeholder, signs.blanks())
    case .circles, .soAndSo: make(.placeholder, signs.standIn())
    case .ellipsis: make(.placeholder, signs.ellipsis())
    case .numberedLabel: make(.placeholder, signs.numberedLabel())
    case .emptyBrackets: make(.placeholder, signs.emptyBrackets())
    case .emptyValue: make(.placeholder, signs.emptyValue())
    case .emptyDate: make(.emptyDate, signs.emptyDate())
    case .machineText: make(.machineText, signs.machineText())
    case .curlyBracket: make(.placeholder, signs.curlyBracket())
    case .fieldName: make(.placeholder, orders.fieldName())
    case .instruction: make(.instruction, orders.instruction())
    case .lengthLimit: make(.instruction, orders.lengthLimit())
    case .fillIn: make(.instruction, orders.fillIn())
    case .pending: make(.instruction, orders.pending())
    case .whether: make(.question, TemplateQuestion(report: report, mark: mark).range())
    default: nil
    }
  }
}
