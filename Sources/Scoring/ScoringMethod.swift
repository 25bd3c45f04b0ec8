/// How points are computed from a target and an actual value.
package enum ScoringMethod: String, Sendable, CaseIterable {
  case proportional
}
