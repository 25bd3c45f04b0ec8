import Application
import CommandLineKit
import RulePacks

/// The packs that can be chosen.
enum PackChoice {
  /// Stops the run when there is no pack of that name.
  static func verify(_ id: String) throws(UserError) {
    guard !PackCatalog.ids.contains(id) else { return }
    throw UserError(.unknownPack, [id], suggestion: Suggestion.nearest(to: id, among: PackCatalog.ids))
  }
}
