import Application
import RulePacks

/// The packs that can be chosen.
enum PackChoice {
  /// Stops the run when there is no pack of that name.
  static func verify(_ id: String) throws(UserError) {
    guard id == ResolvedPack.national.id else { throw UserError(.unknownPack, [id]) }
  }
}
