/// One row of the built-in index: enough to choose a pack without reading its values.
package struct EmbeddedPack: Sendable, Hashable {
  package var id: String
  package var extends: String?
  package var places: [PlaceName]
  /// The files of the pack under `Packs/`.
  package var files: [String]

  package init(id: String, extends: String?, places: [PlaceName], files: [String]) {
    self.id = id
    self.extends = extends
    self.places = places
    self.files = files
  }
}
