/// A cue word found in the text.
package struct CueToken: Sendable, Hashable {
  package var start: Int32
  package var end: Int32
  package var cue: Cue

  package var range: Range<Int> { Int(start)..<Int(end) }

  package init(start: Int32, end: Int32, cue: Cue) {
    self.start = start
    self.end = end
    self.cue = cue
  }
}

/// The classes of words that relations hang on.
package enum Cue: UInt8, Sendable, CaseIterable {
  case placeholder
}
