/// A place whose name in a unit name or title leads to a pack.
package struct PlaceName: Sendable, Hashable {
  package var name: String
  /// One of these must stand there too, because other provinces have a place of the same name (「西湖区」); may be empty.
  package var with: [String]

  package init(_ name: String, with: [String] = []) {
    self.name = name
    self.with = with
  }
}
