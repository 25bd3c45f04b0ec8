import Figures
import ReportReading
import RulePacks

/// Figures in the same words: a paragraph that comes again must give the same numbers.
///
/// Twelve characters before the figure and its unit are equal in both places; digits do not count, so that a changed
/// number earlier in the sentence does not hide the next one.
enum RepeatedContextFinder {
  /// Bytes of context that must agree: twelve characters.
  private static let reach = 36
  /// Bytes in which they must be found: between them may stand figures and marks.
  private static let farthest = 1_200

  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    var entries: [(key: UInt64, index: Int)] = []
    for index in report.figures.indices where report.figures[index].isQuantity {
      if let key = key(of: index, in: report) { entries.append((key, index)) }
    }
    entries.sort { ($0.key, $0.index) < ($1.key, $1.index) }
    let known = knownPairs(relations)
    guard entries.indices.dropFirst().contains(where: { entries[$0].key == entries[$0 - 1].key }) else { return }
    let plan = PlannedFigures(report)
    for at in entries.indices.dropFirst() where entries[at].key == entries[at - 1].key {
      if plan.isPlanned(entries[at].index) != plan.isPlanned(entries[at - 1].index) { continue }
      compare(entries[at - 1].index, entries[at].index, report, known, &relations)
    }
  }

  /// Figures that a restatement names already.
  private static func knownPairs(_ relations: [Relation]) -> Set<Int32> {
    var known = Set<Int32>()
    for relation in relations where relation.kind == .restatement { known.insert(relation.subject) }
    return known
  }

  private static func compare(
    _ a: Int, _ b: Int, _ report: Report, _ known: Set<Int32>, _ relations: inout [Relation]
  ) {
    let first = report.figures[a]
    let second = report.figures[b]
    let (before, after) = (report.contexts[a], report.contexts[b])
    if known.contains(Int32(b)) || before.sentenceStart == after.sentenceStart || before.year != after.year { return }
    let (one, two) = (report.segments[Int(before.segment)], report.segments[Int(after.segment)])
    // Cells side by side are a goal and its result, or two years: the words agree on purpose.
    if one.table >= 0, one.table == two.table, one.row == two.row { return }
    let isHeld = first.value == second.value && first.approximator == second.approximator
    let slip = WrittenDigits(first, report.text.bytes).slip(to: WrittenDigits(second, report.text.bytes))
    relations.append(
      Relation(
        kind: .restatement, verdict: isHeld ? .held : .broken, severity: .warning, subject: b, operands: [Int32(a)],
        computed: first.interval, reason: slip == .swapped ? .digitsSwapped : .none))
  }

  /// A hash of the words before the figure, and of its kind of unit; `nil` when too few words stand before it.
  private static func key(of index: Int, in report: Report) -> UInt64? {
    let figure = report.figures[index]
    let segment = report.segments[Int(report.contexts[index].segment)]
    let bytes = report.text.bytes
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var counted = 0
    var at = Int(figure.start) - 1
    let lowest = max(segment.range.lowerBound, at - farthest)
    while at >= lowest, counted < reach {
      let byte = bytes[at]
      if byte >= 0x80 || byte > 0x40 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        counted += 1
      }
      at -= 1
    }
    guard counted >= reach else { return nil }
    return hash ^ (UInt64(figure.kind.rawValue) &* 0x9E37_79B9_7F4A_7C15)
  }
}
