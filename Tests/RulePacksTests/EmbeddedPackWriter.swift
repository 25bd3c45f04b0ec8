import RulePacks

/// Writes `EmbeddedPacks+Generated.swift` from the pack files.
enum EmbeddedPackWriter {
  static let path = "Sources/RulePacks/Resolution/EmbeddedPacks+Generated.swift"

  static func source(_ sources: [(folder: String, files: [PackLoader.File])]) throws -> String {
    var text = """
      // swift-format-ignore-file
      // Generated from Packs/ by: TAIZHANG_WRITE_GENERATED=1 swift test --filter EmbeddedPacksTests
      // Do not edit; change the files under Packs/ and run the command again.

      /// The pack files as part of the program, so that it does not depend on the working directory.
      package enum EmbeddedPacks {
        package static let index: [EmbeddedPack] = [

      """
    for (folder, files) in sources {
      let pack = try PackLoader.load(folder: folder, files: files)
      let places = pack.places.map { place in
        place.with.isEmpty
          ? "PlaceName(\(quoted(place.name)))"
          : "PlaceName(\(quoted(place.name)), with: [\(place.with.map(quoted).joined(separator: ", "))])"
      }
      text += """
            EmbeddedPack(
              id: \(quoted(pack.id)), extends: \(pack.extends.map(quoted) ?? "nil"),
              places: [\(places.joined(separator: ", "))],
              files: [\(files.map { quoted($0.path) }.joined(separator: ", "))]),

        """
    }
    text += """
        ]

        /// The text of a file of the index; empty for any other path.
        package static func text(of path: String) -> String {
          switch path {

      """
    for file in sources.flatMap(\.files) {
      text += "    case \(quoted(file.path)):\n      return ###\"\"\"\n"
      text += file.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n")
      text += "\n\"\"\"###\n"
    }
    text += "    default: return \"\"\n    }\n  }\n}\n"
    return text
  }

  private static func quoted(_ text: String) -> String { "\"" + text + "\"" }
}
