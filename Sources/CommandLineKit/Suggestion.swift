/// Finds the word that was probably meant.
package enum Suggestion {
  /// The candidate with the fewest edits, when they are few for the length of the word.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    let limit = max(1, min(3, wanted.count / 2))
    var best: (candidate: String, edits: Int)?
    for candidate in candidates {
      let known = Array(candidate.lowercased().unicodeScalars)
      var count = edits(wanted, known)
      // A word that is only begun (`--form`) is near, however long the rest is.
      if wanted.count >= 3, known.starts(with: wanted) { count = min(count, 1) }
      if count <= limit, count < best?.edits ?? Int.max { best = (candidate, count) }
    }
    return best?.candidate
  }

  /// Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other.
  package static func edits(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var older = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        row[j] = min(previous[j] + 1, row[j - 1] + 1, replaced)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], older[j - 2] + 1) }
      }
      older = previous
      previous = row
    }
    return previous[b.count]
  }
}
