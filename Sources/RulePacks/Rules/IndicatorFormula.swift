/// A department-level indicator that is a quotient, as reports write it out (「三公经费控制率」).
package struct IndicatorFormula: Sendable, Hashable {
  /// What the quotient of the operands means.
  package enum Form: String, Sendable, CaseIterable {
    /// numerator ÷ denominator.
    case ratio
    /// numerator ÷ denominator − 1.
    case change
    /// (numerator − deduction) ÷ denominator.
    case ratioLessDeduction
  }

  package var name: String
  /// Other names of the same indicator.
  package var aliases: [String]
  package var form: Form
  package var numerator: String
  /// What is taken off the numerator, empty without it.
  package var deduction: String
  package var denominator: String

  package init(
    name: String, aliases: [String], form: Form, numerator: String, deduction: String, denominator: String
  ) {
    self.name = name
    self.aliases = aliases
    self.form = form
    self.numerator = numerator
    self.deduction = deduction
    self.denominator = denominator
  }
}
