/// A text with ⟦ ⟧ around the ranges that a finding must rest on.
package struct MarkedText: Sendable, Hashable {
  /// The text without the markers.
  package var text: String
  /// The marked ranges as UTF-8 offsets into `text`.
  package var marks: [Range<Int>]

  package static let opening: Character = "⟦"
  package static let closing: Character = "⟧"

  package init(_ marked: String) {
    var text = ""
    var marks: [Range<Int>] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      if Character(scalar) == Self.opening {
        start = text.utf8.count
      } else if Character(scalar) == Self.closing {
        marks.append(start..<text.utf8.count)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
    self.marks = marks
  }
}
