/// A set of dated rules of one place: scoring, grades, required sections, fixed phrases.
package struct RulePack: Sendable {
  package var id: String

  package init(id: String) { self.id = id }
}
