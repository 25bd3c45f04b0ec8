package import Figures

/// A plausible band of an amount per head or per thing, in the base unit.
package struct PlausibleBand: Sendable, Hashable {
  package var id: String
  /// Words one of which must stand near the amount.
  package var anyOf: [String]
  package var lower: ExactNumber
  package var upper: ExactNumber
  /// The unit of the amount (「元」 per person, 「人」 per class).
  package var unit: String

  package init(id: String, anyOf: [String], lower: ExactNumber, upper: ExactNumber, unit: String = "元") {
    self.id = id
    self.anyOf = anyOf
    self.lower = lower
    self.upper = upper
    self.unit = unit
  }
}
