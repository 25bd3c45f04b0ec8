package import DocumentModel

/// Answers many questions for line and column quickly, however long the lines are.
///
/// `Document.place(at:)` counts from the start of the line; a line of a megabyte with ten thousand figures would make
/// that quadratic. Here the characters are counted once, with a mark every few hundred bytes.
package struct PlaceIndex: Sendable {
  private let document: Document
  /// Characters before the byte `i * stride`.
  private let marks: [Int32]
  private static let stride = 512

  package init(_ document: Document) {
    self.document = document
    var marks: [Int32] = []
    marks.reserveCapacity(document.text.count / Self.stride + 1)
    var count: Int32 = 0
    var next = 0
    let text = document.text.span
    while next < text.count {
      marks.append(count)
      let end = min(next + Self.stride, text.count)
      for i in next..<end where text[i] & 0xC0 != 0x80 { count &+= 1 }
      next = end
    }
    self.marks = marks
  }

  /// The index into `lineStarts` of the line that holds a source offset.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = document.lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(document.lineStarts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The place of a source offset.
  package func place(at offset: Int) -> Place {
    let line = line(at: offset)
    let start = line < document.lineStarts.count ? Int(document.lineStarts[line]) : 0
    return Place(line: line + 1, column: max(1, characters(before: offset) - characters(before: start) + 1))
  }

  private func characters(before offset: Int) -> Int {
    let end = max(0, min(offset, document.text.count))
    let mark = end / Self.stride
    guard mark < marks.count else { return marks.isEmpty ? 0 : characters(before: end - 1) + lead(end - 1) }
    var count = Int(marks[mark])
    for i in (mark * Self.stride)..<end { count += lead(i) }
    return count
  }

  private func lead(_ index: Int) -> Int { document.text[index] & 0xC0 != 0x80 ? 1 : 0 }
}
