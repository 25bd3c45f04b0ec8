import Figures
import ReportReading

/// What an amount is divided by, read from its words: 「人均」 by persons, 「每公里」 by kilometres, 「每万尾」 by ten thousands.
struct ItemDivisor {
  /// The first character of the thing.
  private let word: Range<Int>
  /// The power of ten between 每 and the thing.
  private let scale: Int

  private static let each: Phrase = "每"
  private static let mean: Phrase = "均"
  private static let counted: [(word: Phrase, scale: Int)] = [("万", 4), ("千", 3), ("百", 2)]
  private static let persons: [Phrase] = ["人", "名"]

  init?(_ bytes: [UInt8], _ words: Range<Int>) {
    var scale = 0
    if let at = bytes.firstIndex(of: Self.each, in: words) {
      var start = at + 3
      for entry in Self.counted where bytes.hasPrefix(entry.word, in: start..<words.upperBound) {
        start += 3
        scale = entry.scale
        break
      }
      guard start + 3 <= words.upperBound, bytes[start] >= 0xE4 else { return nil }
      word = start..<start + 3
    } else if let at = bytes.firstIndex(of: Self.mean, in: words), at - 3 >= words.lowerBound, bytes[at - 3] >= 0xE4 {
      word = at - 3..<at
    } else {
      return nil
    }
    self.scale = scale
  }

  /// Whether the figure counts such things, by its unit or by the noun right behind it.
  func fits(_ figure: Figure, _ bytes: [UInt8], tail: Range<Int>) -> Bool {
    switch figure.kind {
    case .money, .percent, .percentagePoint, .ratio, .score: return false
    default: break
    }
    guard figure.approximator == .exact, figure.comparison == .none, !figure.isRange, figure.lower > .zero else {
      return false
    }
    if Self.persons.contains(where: { bytes.hasPrefix($0, in: word) }) {
      return figure.kind == .person || figure.kind == .personTime
    }
    let unit = Int(figure.numberEnd)..<min(Int(figure.end) + 6, max(Int(figure.end), tail.upperBound))
    return bytes.sharesCharacter(word, unit)
  }

  /// How many of the things a figure counts.
  func count(_ figure: Figure) -> NumberInterval? {
    let shift = -figure.unit.scaleExponent - scale
    guard let lower = figure.lower.shifted(byPowerOfTen: shift), let upper = figure.upper.shifted(byPowerOfTen: shift),
      lower > .zero
    else { return nil }
    return NumberInterval(lower, upper)
  }
}
