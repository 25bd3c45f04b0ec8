import DocumentModel
import Figures
import ReportReading

extension DocumentResult {
  /// The result of a checked document. `rules` are the metadata by code; the baseline takes known findings out.
  package init(
    path: String, outcome: CheckOutcome, rules: [RuleCode: RuleMetadata], baseline: Baseline? = nil
  ) {
    self.init(path: path)
    let report = outcome.report
    document = report.document
    let places = PlaceIndex(report.document)
    count(outcome)
    for finding in outcome.findings {
      let shown = ResultFinding(finding, in: report, places: places, metadata: rules[finding.rule])
      if let baseline, baseline.knows(shown, in: path) {
        counts.suppressed += 1
      } else {
        findings.append(shown)
      }
    }
    for relation in outcome.relations where relation.verdict == .undecided {
      let figure = report.figures[Int(relation.subject)]
      let range = report.sourceRange(figure.range)
      notChecked.append(
        UncheckedFigure(range: range, line: places.line(at: range.lowerBound) + 1, reason: relation.reason))
    }
  }

  private mutating func count(_ outcome: CheckOutcome) {
    let figures = outcome.report.figures
    counts.figures = figures.count
    counts.quantities = figures.reduce(0) { $0 + ($1.isQuantity ? 1 : 0) }
    var isCovered = [Bool](repeating: false, count: figures.count)
    for relation in outcome.relations {
      switch relation.verdict {
      case .held: counts.held += 1
      case .broken: counts.broken += 1
      case .undecided:
        counts.undecided += 1
        continue
      }
      isCovered[Int(relation.subject)] = true
      for operand in relation.operands { isCovered[Int(operand)] = true }
    }
    for (figure, covered) in zip(figures, isCovered) where covered && figure.isQuantity { counts.covered += 1 }
  }
}

extension ResultFinding {
  init(_ finding: Finding, in report: Report, places: PlaceIndex, metadata: RuleMetadata?) {
    let none = LocalizedText("", "")
    self.init(
      rule: finding.rule, name: metadata?.name ?? finding.rule.text,
      title: metadata?.summary ?? LocalizedText(finding.rule.text, finding.rule.text), severity: finding.severity,
      message: finding.message, stated: finding.stated, computed: finding.computed, difference: finding.difference,
      evidence: finding.evidence.map { piece in
        let range = report.sourceRange(piece.range)
        return Quote(text: report.document.string(range), range: range, place: places.place(at: range.lowerBound))
      }, basis: metadata?.basis ?? none, remedy: finding.remedy ?? metadata?.remedy ?? none)
  }
}
