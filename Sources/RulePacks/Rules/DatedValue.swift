/// A value with the days on which it is in force, both ends included, and its source.
package struct DatedValue: Sendable, Hashable {
  package var from: PackDate
  package var to: PackDate?
  package var value: JSON5Node
  package var source: PackSource

  package init(from: PackDate, to: PackDate?, value: JSON5Node, source: PackSource) {
    self.from = from
    self.to = to
    self.value = value
    self.source = source
  }

  package func isInForce(on day: PackDate) -> Bool {
    guard from <= day else { return false }
    guard let to else { return true }
    return day <= to
  }
}
