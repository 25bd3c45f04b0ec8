/// Finds the pack whose place a text names.
package enum PlaceMatcher {
  /// The pack of the longest place name in `text`.
  ///
  /// A district pack goes before the pack of its city, because a unit is named 「广州市荔湾区…」; of two equally long
  /// names the first one in the text decides.
  package static func packID(in text: String, index: [EmbeddedPack]) -> String? {
    packID(in: Array(text.utf8)[...], index: index)
  }

  /// The pack of the first 「中共…」 followed by a known place, for reports whose unit name lacks the place.
  package static func packID(inOpening text: String, index: [EmbeddedPack]) -> String? {
    let bytes = Array(text.utf8)
    let party = Array("中共".utf8)
    var start = 0
    while let found = firstMatch(of: party, in: bytes[start...]) {
      let name = bytes[found..<min(found + reach, bytes.count)]
      if let id = packID(in: name, index: index) { return id }
      start = found + party.count
    }
    return nil
  }

  /// Bytes of a unit name that may hold its place.
  private static let reach = 45

  private static func packID(in bytes: ArraySlice<UInt8>, index: [EmbeddedPack]) -> String? {
    var best: (rank: Rank, id: String)?
    var present = [Bool](repeating: false, count: 256)
    for byte in bytes { present[Int(byte)] = true }
    for pack in index {
      let depth = pack.id.utf8.count { $0 == UInt8(ascii: "/") }
      for place in pack.places where place.name.utf8.allSatisfy({ present[Int($0)] }) {
        let name = Array(place.name.utf8)
        guard let at = firstMatch(of: name, in: bytes) else { continue }
        if !place.with.isEmpty, !place.with.contains(where: { firstMatch(of: Array($0.utf8), in: bytes) != nil }) {
          continue
        }
        let rank = Rank(depth: depth, length: name.count, at: at)
        if best.map({ $0.rank < rank }) ?? true { best = (rank, pack.id) }
      }
    }
    return best?.id
  }

  private struct Rank: Comparable {
    var depth: Int
    var length: Int
    var at: Int

    static func < (a: Rank, b: Rank) -> Bool { (a.depth, a.length, -a.at) < (b.depth, b.length, -b.at) }
  }

  /// What makes another word of a place name: 「新建区域」 is no 新建区.
  private static let continuations = ["域", "间"].map { Array($0.utf8) }

  private static func firstMatch(of name: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = name.first, bytes.count >= name.count else { return nil }
    for start in bytes.startIndex...(bytes.endIndex - name.count) where bytes[start] == first {
      guard bytes[start..<start + name.count].elementsEqual(name) else { continue }
      let rest = bytes[(start + name.count)...]
      if !continuations.contains(where: { rest.starts(with: $0) }) { return start }
    }
    return nil
  }
}
