/// A unit of measure as written after a figure: its text, its kind, what it can be added to, and its scale.
///
/// Units are rows of `FigureUnit.table`; a figure stores the row number. Two figures may be added or compared when
/// their `dimension` is equal: 人, 名 and 位 share one, 人次 has another (人 and 人次 never add up).
package struct FigureUnit: Sendable, Hashable {
  /// The row in `FigureUnit.table`; 0 is "no unit".
  package let id: UInt16

  @inlinable package init(id: UInt16) { self.id = id }

  package static let none = FigureUnit(id: 0)

  /// The unit of this text, as written in a header or after a figure (「万元」「人次」「台（套）」); `nil` if unknown.
  package init?(text: String) {
    var canonical = CanonicalText()
    var source = Array(text.utf8)
    source.append(0x0A)
    canonical.append(source.span, 0..<source.count - 1)
    guard let row = Self.index.row(of: canonical.bytes) else { return nil }
    id = UInt16(row)
  }

  private var row: Row {
    let rows = Self.table
    return rows[Int(id) < rows.count ? Int(id) : 0]
  }

  /// The unit in canonical form (「万元」, 「台(套)」); empty for no unit.
  package var text: String { row.text }
  /// What a figure with this unit counts.
  package var kind: FigureKind { row.kind }
  /// Units of equal dimension may be added and compared; 0 is "no unit".
  package var dimension: UInt16 { row.dimension }
  /// The power of ten to the base unit of its dimension: 4 for 万元, 3 for 公里, −2 for %.
  package var scaleExponent: Int { Int(row.exponent) }
  /// Whether Chinese numerals before it make a figure (「三十二名」, but not 「十分」 or 「三级」).
  var followsChineseNumerals: Bool { row.followsChineseNumerals }
}
