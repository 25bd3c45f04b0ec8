/// A named value of a JSON5 object, in the order of the text.
package struct JSON5Member: Sendable, Hashable {
  package var name: String
  package var node: JSON5Node

  package init(name: String, node: JSON5Node) {
    self.name = name
    self.node = node
  }
}
