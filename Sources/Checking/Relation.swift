package import Figures

/// A relation between figures of a report, and whether it holds.
package struct Relation: Sendable, Hashable {
  /// What relates the figures.
  package enum Kind: UInt8, Sendable, CaseIterable {
    /// A total and its parts.
    case sum
    /// A part against its whole.
    case part
    /// A difference: surplus, balance, adjustment.
    case difference
    /// A stated rate against numerator and denominator.
    case ratio
    /// Growth or decline, amount or percent.
    case growth
    /// The direction word of a change against the two values.
    case direction
    /// A formula written out in the text.
    case formula
    /// The same quantity stated again.
    case restatement
    /// A stated count against the things listed.
    case enumeration
    /// An amount per head or per thing.
    case perItem
    /// A total of a table column or row.
    case tableTotal
    /// A table column computed from others (rate, difference, product, running total).
    case tableFormula
    /// Weights of indicators against their parent or the full score.
    case weights
    /// A score against target, actual value and weight.
    case score
    /// The total score against its rows.
    case totalScore
    /// A grade word against a score.
    case grade
    /// The digits of an acronym number (「123568」) against the numerals it abbreviates.
    case acronym
    /// Years and dates.
    case date
  }

  /// Whether the numbers agree: all three answers are reported.
  package enum Verdict: UInt8, Sendable { case held, broken, undecided }

  package var kind: Kind
  package var verdict: Verdict
  /// The gravest severity the finder can answer for when broken.
  package var severity: Severity
  /// Index into `Report.figures` of the figure the relation is about (the total, the rate, the restatement).
  package var subject: Int32
  /// The other figures, in reading order; all of them become evidence.
  package var operands: [Int32]
  /// What the subject would have to be, given the operands.
  package var computed: NumberInterval?
  /// Why it is undecided, or a detail for the message: chosen from a closed list so that it can be translated.
  package var reason: Reason
  /// A shift by a power of ten that would make a broken relation hold (元 for 万元 is 4 or −4), 0 otherwise.
  package var unitSlip: Int8

  /// Why a relation is undecided, or what is special about a broken one.
  package enum Reason: UInt8, Sendable {
    case none
    /// The list of parts is open (等, 主要, 其余).
    case openList
    /// Neither numerator nor denominator was found.
    case operandsNotFound
    /// Several readings fit the words and none fits the numbers.
    case ambiguous
    /// A figure is only a bound (以上, 余), the interval is too wide to decide.
    case approximate
    /// The numbers leave the range of exact arithmetic.
    case outOfRange
    /// The verb says up and the values say down, or the reverse.
    case wrongDirection
    /// Digits look swapped (12,486 and 12,846).
    case digitsSwapped
    /// 人 against 人次, or another unit of count.
    case unitOfCount
  }

  package init(
    kind: Kind, verdict: Verdict, severity: Severity = .error, subject: Int, operands: [Int32],
    computed: NumberInterval? = nil, reason: Reason = .none, unitSlip: Int = 0
  ) {
    self.kind = kind
    self.verdict = verdict
    self.severity = severity
    self.subject = Int32(subject)
    self.operands = operands
    self.computed = computed
    self.reason = reason
    self.unitSlip = Int8(unitSlip)
  }
}
