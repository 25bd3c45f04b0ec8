/// Which pack gave a resolved value, since when, and on what ground.
package struct ValueOrigin: Sendable, Hashable {
  package var packID: String
  package var from: PackDate
  package var to: PackDate?
  package var source: PackSource
  /// The year is older than every value of the key: the earliest one stands in.
  package var isEarlierThanPack: Bool

  package init(packID: String, from: PackDate, to: PackDate?, source: PackSource, isEarlierThanPack: Bool) {
    self.packID = packID
    self.from = from
    self.to = to
    self.source = source
    self.isEarlierThanPack = isEarlierThanPack
  }
}
