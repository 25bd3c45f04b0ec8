/// A cue word found in the text.
package struct CueToken: Sendable, Hashable {
  package var start: Int32
  package var end: Int32
  package var cue: Cue

  @inlinable @inline(__always) package var range: Range<Int> { Int(start)..<Int(end) }

  package init(start: Int32, end: Int32, cue: Cue) {
    self.start = start
    self.end = end
    self.cue = cue
  }
}

/// The classes of words that relations hang on.
package enum Cue: UInt8, Sendable, CaseIterable {
  /// Words that only look like a cue (等级 is no 等).
  case neutral
  // Lists.
  case ofWhich, including, respectively, composedOf, andSoOn, mainly, rest
  case total, jointly, cumulative
  // Change.
  case up, down, flat, versus, lastYear, thisYear
  // Rates.
  case share, rate, average, times
  // Roles of money and counts.
  case budget, plan, spend, income, received, basic, project
  case originalBudget, adjustedBudget, supplement, reduction
  case balance, carriedOver
  // Surveys.
  case satisfied, valid, distributed, returned
  // Scores.
  case score, fullMark, deduction
  // Negation and purpose.
  case goal, planned, notYet, exceeds
  // Scope.
  case ofUnit, ofProgram, ofHeadquarters
}

/// A set of cues, as one word of bits.
package struct CueSet: OptionSet, Sendable, Hashable {
  package let rawValue: UInt64

  @inlinable package init(rawValue: UInt64) { self.rawValue = rawValue }
  @inlinable package init(_ cue: Cue) { rawValue = 1 << UInt64(cue.rawValue) }
  @inlinable package init(_ cues: [Cue]) {
    var bits: UInt64 = 0
    for cue in cues { bits |= 1 << UInt64(cue.rawValue) }
    rawValue = bits
  }

  @inlinable package func has(_ cue: Cue) -> Bool { rawValue & (1 << UInt64(cue.rawValue)) != 0 }
  @inlinable package func hasAny(_ other: CueSet) -> Bool { rawValue & other.rawValue != 0 }
}
