import Checking
import Figures
import ReportReading

/// What is wrong with a broken score relation; each fault has a rule of its own.
enum ScoreFault {
  case aboveWeight, fullDespiteShortfall, notByRule

  /// The fault of a broken `.score` relation: the weight is the operand that the score must not exceed.
  init(_ relation: Relation, in report: Report) {
    let score = report.figures[Int(relation.subject)].value
    for form in report.indicatorTables {
      for row in form.rows where row.score == relation.subject && row.weight >= 0 {
        let weight = report.figures[Int(row.weight)].value
        self = score > weight ? .aboveWeight : score == weight ? .fullDespiteShortfall : .notByRule
        return
      }
    }
    if relation.operands.count == 1, report.figures[Int(relation.operands[0])].value < score {
      self = .aboveWeight
    } else {
      self = .notByRule
    }
  }
}
