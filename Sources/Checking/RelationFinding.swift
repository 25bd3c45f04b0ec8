package import Figures
package import ReportReading

/// Turns a broken relation into a finding: stated, computed, difference, and every figure as evidence.
package struct RelationFinding {
  package let report: Report
  package let relation: Relation

  package init(_ relation: Relation, in report: Report) {
    self.report = report
    self.relation = relation
  }

  package var subject: Figure { report.figures[Int(relation.subject)] }

  /// The subject as written, with its unit.
  package var stated: String { FigureText.written(subject, in: report) }

  /// What the subject would have to be, written like the subject.
  package var computed: String {
    guard let interval = relation.computed else { return "" }
    return FigureText.text(quotient(in: interval) ?? FigureText.middle(interval), like: subject)
  }

  /// The quotient of the two operands as written, where the relation is one: 64.8万元 over 2.4万株 is 27, not the
  /// middle of what rounding allows.
  private func quotient(in interval: NumberInterval) -> ExactNumber? {
    guard relation.kind == .ratio || relation.kind == .perItem, relation.operands.count == 2 else { return nil }
    let values = relation.operands.map { operand -> ExactNumber in
      let figure = report.figures[Int(operand)]
      let shift = figure.kind == .money ? 0 : figure.unit.scaleExponent
      return relation.kind == .perItem ? figure.value.shifted(byPowerOfTen: -shift) ?? figure.value : figure.value
    }
    return [values[0].divided(by: values[1]), values[1].divided(by: values[0])].compactMap { $0 }
      .first { interval.contains($0) }
  }

  /// Stated minus computed, with a sign.
  package var difference: String {
    guard let interval = relation.computed else { return "" }
    let middle = quotient(in: interval) ?? FigureText.middle(interval)
    let text = FigureText.text(subject.value - middle, like: subject)
    return subject.value > middle ? "+" + text : text
  }

  /// The operands as written, joined by 「、」.
  package var operandsText: String {
    relation.operands.map { FigureText.written(report.figures[Int($0)], in: report) }.joined(separator: "、")
  }

  package var evidence: [Evidence] {
    var all = [Evidence(subject)]
    for operand in relation.operands where operand != relation.subject {
      all.append(Evidence(report.figures[Int(operand)]))
    }
    return all
  }

  /// The finding with the rule's own words.
  package func finding(_ rule: RuleCode, message: LocalizedText, remedy: LocalizedText? = nil) -> Finding {
    Finding(
      rule: rule, severity: relation.severity, message: message, stated: stated, computed: computed,
      difference: difference, evidence: evidence, remedy: remedy)
  }
}

extension CheckContext {
  /// The broken relations of the given kinds that are no unit slips (those have a rule of their own).
  package func broken(_ kinds: Set<Relation.Kind>) -> [Relation] {
    relations.filter { $0.verdict == .broken && $0.unitSlip == 0 && kinds.contains($0.kind) }
  }

  /// Emits a finding for every broken relation of the kinds, with the rule's own words.
  package func emitBroken(
    _ kinds: Set<Relation.Kind>, as rule: RuleCode, into sink: inout FindingSink,
    message: (RelationFinding) -> LocalizedText
  ) {
    for relation in broken(kinds) {
      let found = RelationFinding(relation, in: report)
      sink.emit(found.finding(rule, message: message(found)))
    }
  }
}
