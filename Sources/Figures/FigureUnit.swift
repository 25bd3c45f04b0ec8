/// A unit of measure as written after a figure: its text, its kind, what it can be added to, and its scale.
///
/// Units are rows of `FigureUnit.table`; a figure stores the row number. Two figures may be added or compared when
/// their `dimension` is equal: 人, 名 and 位 share one, 人次 has another (人 and 人次 never add up).
package struct FigureUnit: Sendable, Hashable {
  /// The row in `FigureUnit.table`; 0 is "no unit".
  package let id: UInt16

  @inlinable package init(id: UInt16) { self.id = id }

  package static let none = FigureUnit(id: 0)
}
