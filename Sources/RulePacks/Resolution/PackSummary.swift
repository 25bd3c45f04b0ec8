/// What `taizhang packs` says about a pack.
package struct PackSummary: Sendable, Hashable {
  /// One dated value under its key.
  package struct Value: Sendable, Hashable {
    package var key: String
    package var dated: DatedValue
  }

  package var id: String
  package var name: String
  package var extends: String?
  package var places: [String]
  /// In the order of the files, each key by date.
  package var values: [Value]

  package init(_ pack: RulePack) {
    id = pack.id
    name = pack.name
    extends = pack.extends
    places = pack.places.map(\.name)
    values = pack.keys.flatMap { key in (pack.values[key] ?? []).map { Value(key: key, dated: $0) } }
  }
}
