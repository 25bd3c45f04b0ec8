/// A fixed phrase that is often mis-typed.
package struct FixedPhrase: Sendable, Hashable {
  package var wrong: String
  package var right: String
  /// Longer words that contain the wrong one and are right all the same.
  package var notIn: [String]

  package init(wrong: String, right: String, notIn: [String] = []) {
    self.wrong = wrong
    self.right = right
    self.notIn = notIn
  }
}
