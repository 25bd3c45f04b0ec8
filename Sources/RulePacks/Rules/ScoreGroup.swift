package import Figures

/// A block of a form with its own points and the aspects it must speak of (「经济性、效率性、效果性、公平性」).
package struct ScoreGroup: Sendable, Hashable {
  package var name: String
  package var points: ExactNumber
  package var parts: [String]

  package init(name: String, points: ExactNumber, parts: [String] = []) {
    self.name = name
    self.points = points
    self.parts = parts
  }
}
