import Figures
import ReportReading

/// Whether a contradiction is provable: only when the sentence offers no other figure that could have been meant.
extension ProseScan {
  /// The relation as a warning when the sentence holds other commensurable figures than its operands.
  func weakened(_ relation: Relation) -> Relation {
    guard relation.verdict == .broken, relation.severity == .error, hasAlternatives(relation) else { return relation }
    var weaker = relation
    weaker.severity = .warning
    return weaker
  }

  private func hasAlternatives(_ relation: Relation) -> Bool {
    let operands = relation.operands.map { Int($0) }
    guard let first = operands.first(where: { report.figures[$0].kind != .percent }) else { return false }
    let dimension = Passage.dimension(of: report.figures[first])
    let sentence = report.contexts[Int(relation.subject)].sentence
    let parts = partsOfSums()
    return passage.figures.indices.contains { at in
      let entry = passage.figures[at]
      return entry.dimension == dimension && sentence.contains(Int(figure(at).start))
        && !operands.contains(entry.index) && entry.index != Int(relation.subject) && !parts.contains(entry.index)
        && changeDirection(at) == nil && !entry.label.hasAny(Self.partCues)
    }
  }

  private static let partCues = CueSet([.ofWhich, .basic, .project, .balance, .average])

  /// Figures that a sum of this passage accounts for.
  private func partsOfSums() -> Set<Int> {
    var parts = Set<Int>()
    for relation in relations.suffix(24) where relation.kind == .sum {
      for operand in relation.operands { parts.insert(Int(operand)) }
    }
    return parts
  }
}
