/// The dated rules of one place as read from its folder, without what it inherits.
package struct RulePack: Sendable {
  /// The folder under `Packs/`: `hunan/changsha`.
  package var id: String
  /// The Chinese name: 「湖南省长沙市」.
  package var name: String
  /// The pack that fills in what this one leaves open, `nil` for the national one.
  package var extends: String?
  package var places: [PlaceName]
  /// Values by key, sorted by start.
  package var values: [String: [DatedValue]]
  /// The keys in the order of the files.
  package var keys: [String]

  package init(
    id: String, name: String, extends: String? = nil, places: [PlaceName] = [],
    values: [String: [DatedValue]] = [:], keys: [String] = []
  ) {
    self.id = id
    self.name = name
    self.extends = extends
    self.places = places
    self.values = values
    self.keys = keys
  }
}
