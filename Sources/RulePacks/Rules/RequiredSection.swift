/// A section that a report must have, by any of the words its heading may use.
package struct RequiredSection: Sendable, Hashable {
  package var name: String
  /// Any one of these in a heading (or in the first words of a paragraph) satisfies the requirement.
  package var anyOf: [String]

  package init(name: String, anyOf: [String]) {
    self.name = name
    self.anyOf = anyOf
  }
}
