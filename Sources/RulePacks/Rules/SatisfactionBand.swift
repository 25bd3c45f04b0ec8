package import Figures

/// One step of a satisfaction indicator: from a rate of satisfied people on, a share of the weight.
package struct SatisfactionBand: Sendable, Hashable {
  package var from: ExactNumber
  package var share: ExactNumber

  package init(from: ExactNumber, share: ExactNumber) {
    self.from = from
    self.share = share
  }
}
