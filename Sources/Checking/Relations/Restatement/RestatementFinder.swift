import Figures
import ReportReading
import RulePacks

/// The same quantity stated again: equal subject, unit and year, another value.
///
/// A different value alone is no contradiction (two courses may both have 「培训学员」); it becomes one when the digits
/// show a slip of the pen (12,486 and 12,846), or when the subject is long enough to be the same thing.
enum RestatementFinder {
  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    let plan = PlannedFigures(report)
    let proven = provenSubjects(relations, report.figures.count)
    var entries: [Entry] = []
    for index in report.figures.indices {
      if let entry = Entry.read(index, report, plan) { entries.append(entry) }
    }
    var paired = Set<Int>()
    forEachRun(of: entries, by: { $0.subjectKey }) { compareSubjects($0, report, proven, &paired, &relations) }
    forEachRun(of: entries, by: { $0.digitKey }) { compareDigits($0, report, &paired, &relations) }
  }

  /// Figures that other figures confirm: results of rates, changes and averages that hold.
  private static func provenSubjects(_ relations: [Relation], _ count: Int) -> [Bool] {
    var proven = [Bool](repeating: false, count: count)
    for relation in relations where relation.verdict == .held {
      switch relation.kind {
      case .ratio, .growth, .perItem, .formula, .difference: proven[Int(relation.subject)] = true
      default: break
      }
    }
    return proven
  }

  struct Entry {
    var index: Int
    /// Absent where label and tail name nothing; such a figure is compared by its digits only.
    var subject: FigureSubject?
    var dimension: UInt32
    var year: Int32
    var subjectKey: UInt64
    var digitKey: UInt64

    static func read(_ index: Int, _ report: Report, _ plan: PlannedFigures) -> Entry? {
      let figure = report.figures[index]
      guard figure.isQuantity, figure.comparison == .none, !figure.isRange, !figure.isChineseNumeral
      else { return nil }
      let context = report.contexts[index]
      guard !context.labelCues.hasAny(CueSet([.up, .down, .versus])), !plan.isPlanned(index),
        figure.kind != .percentagePoint
      else { return nil }
      let subject = plan.indicatorSubject(index) ?? FigureSubject.read(index, in: report)
      let dimension = figure.kind == .bare ? 0 : Passage.dimension(of: figure)
      let salt = UInt64(dimension) &* 0x9E37_79B9_7F4A_7C15
      return Entry(
        index: index, subject: subject, dimension: dimension, year: context.year,
        subjectKey: subject.map { $0.hash ^ salt } ?? UInt64(index) | 1 << 63,
        digitKey: WrittenDigits.significantMultiset(of: figure, report.text.bytes) ^ salt)
    }
  }

  /// Calls `body` with the entries that share a key, in reading order, for each key that several entries have.
  private static func forEachRun(
    of entries: [Entry], by key: (Entry) -> UInt64, _ body: (ArraySlice<Entry>) -> Void
  ) {
    var order: [(key: UInt64, place: Int)] = []
    order.reserveCapacity(entries.count)
    for place in entries.indices { order.append((key(entries[place]), place)) }
    order.sort { $0.key != $1.key ? $0.key < $1.key : $0.place < $1.place }
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, order[end].key == order[start].key { end += 1 }
      if end - start > 1 { body(order[start..<end].map { entries[$0.place] }[...]) }
      start = end
    }
  }

  // MARK: Same words

  private static func compareSubjects(
    _ run: ArraySlice<Entry>, _ report: Report, _ proven: [Bool], _ paired: inout Set<Int>,
    _ relations: inout [Relation]
  ) {
    for (offset, later) in run.enumerated().dropFirst() {
      // The last few statements are enough: a chain of equal pairs covers the whole run.
      for earlier in run.dropFirst(max(0, offset - 3)).prefix(min(offset, 3)).reversed() {
        guard isSameThing(earlier, later, report) else { continue }
        let a = report.figures[earlier.index]
        let b = report.figures[later.index]
        if isSameValue(a, b) {
          relations.append(restatement(earlier, later, .held, .error, .none, report))
          break
        }
        // Two rates that both follow from their own operands are two rates, whatever their words.
        if proven[earlier.index], proven[later.index] { continue }
        guard let (severity, reason) = judge(earlier, later, report) else { continue }
        if paired.insert(later.index).inserted {
          relations.append(restatement(earlier, later, .broken, severity, reason, report))
        }
        break
      }
    }
  }

  /// Equal precision must mean equal numbers; otherwise the intervals may meet.
  private static func isSameValue(_ a: Figure, _ b: Figure) -> Bool {
    if a.scale == b.scale, a.writtenDecimals == b.writtenDecimals, a.approximator == b.approximator {
      return a.value == b.value
    }
    return a.interval.meets(b.interval)
  }

  private static func isSameThing(_ a: Entry, _ b: Entry, _ report: Report) -> Bool {
    let first = report.contexts[a.index]
    let second = report.contexts[b.index]
    if first.sentenceStart == second.sentenceStart { return false }
    if a.year != 0, b.year != 0, a.year != b.year { return false }
    return first.labelCues.has(.lastYear) == second.labelCues.has(.lastYear)
  }

  private static func judge(_ a: Entry, _ b: Entry, _ report: Report) -> (Severity, Relation.Reason)? {
    let first = WrittenDigits(report.figures[a.index], report.text.bytes)
    let second = WrittenDigits(report.figures[b.index], report.text.bytes)
    let isExact =
      report.figures[a.index].approximator == .exact && report.figures[b.index].approximator == .exact
      && report.figures[a.index].kind != .percent
    switch first.slip(to: second) {
    case .swapped: return (isExact ? .error : .warning, .digitsSwapped)
    case .reordered where first.digits.count >= 4: return (isExact ? .error : .warning, .digitsSwapped)
    case .oneDigit where first.digits.count >= 3 && length(a) >= 4: return (isExact ? .error : .warning, .none)
    case .oneDigit where first.digits.count >= 2: return (.warning, .none)
    case .shifted where first.digits.count >= 3: return (.warning, .none)
    default: return nil
    }
  }

  // MARK: Same digits in another order

  private static func compareDigits(
    _ run: ArraySlice<Entry>, _ report: Report, _ paired: inout Set<Int>, _ relations: inout [Relation]
  ) {
    guard run.count <= 400, let sample = run.first,
      WrittenDigits(report.figures[sample.index], report.text.bytes).significant.digits.count >= 3
    else { return }
    let reach = report.figures.count > 2_000 ? 64 : run.count
    for (offset, later) in run.enumerated().dropFirst() where !paired.contains(later.index) {
      for earlier in run.prefix(offset).suffix(reach) where isSameThing(earlier, later, report) {
        let a = report.figures[earlier.index]
        let b = report.figures[later.index]
        guard !isSameValue(a, b), a.approximator == .exact, b.approximator == .exact else { continue }
        let first = WrittenDigits(a, report.text.bytes).significant
        let second = WrittenDigits(b, report.text.bytes).significant
        guard isNear(a, b), first.slip(to: second) == .swapped, first.digits.count >= 3 else { continue }
        let common = commonWords(earlier, later, report.text.bytes)
        let isContradictory = contradicts(earlier, later, report)
        guard common >= 2 || first.digits.count >= 4, !isContradictory || first.digits.count >= 5 else { continue }
        paired.insert(later.index)
        let isSure =
          !isContradictory && common >= 2
          && (first.digits.count >= 5 || common >= 4 || isSuffix(earlier, later, report))
        relations.append(
          restatement(earlier, later, .broken, isSure ? .error : .warning, .digitsSwapped, report))
        break
      }
    }
  }

  /// Swapped digits move a value, but not to another power of ten.
  private static func isNear(_ a: Figure, _ b: Figure) -> Bool {
    a.value < b.value + b.value && b.value < a.value + a.value
  }

  /// Budget against spending, income against spending: words that make them two things.
  private static func contradicts(_ a: Entry, _ b: Entry, _ report: Report) -> Bool {
    let roles = CueSet([.budget, .spend, .income, .balance, .basic, .project])
    let first = report.contexts[a.index].labelCues.intersection(roles)
    let second = report.contexts[b.index].labelCues.intersection(roles)
    return first != second && !first.isSubset(of: second) && !second.isSubset(of: first)
  }

  private static func length(_ entry: Entry) -> Int { entry.subject?.length ?? 0 }

  private static func isSuffix(_ a: Entry, _ b: Entry, _ report: Report) -> Bool {
    guard let first = a.subject?.words, let second = b.subject?.words else { return false }
    let bytes = report.text.bytes
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    return bytes.hasSuffix(textAt: short, in: long)
  }

  /// The longest run of characters that both ranges share.
  private static func commonWords(_ first: Entry, _ second: Entry, _ bytes: [UInt8]) -> Int {
    guard let a = first.subject?.words, let b = second.subject?.words else { return 0 }
    var best = 0
    for i in a where bytes[i] & 0xC0 != 0x80 {
      for j in b where bytes[j] & 0xC0 != 0x80 {
        var k = 0
        var characters = 0
        while i + k < a.upperBound, j + k < b.upperBound, bytes[i + k] == bytes[j + k] {
          if bytes[i + k] & 0xC0 != 0x80 { characters += 1 }
          k += 1
        }
        best = max(best, characters)
      }
    }
    return best
  }

  private static func restatement(
    _ a: Entry, _ b: Entry, _ verdict: Relation.Verdict, _ severity: Severity, _ reason: Relation.Reason,
    _ report: Report
  ) -> Relation {
    Relation(
      kind: .restatement, verdict: verdict, severity: severity, subject: b.index, operands: [Int32(a.index)],
      computed: report.figures[a.index].interval, reason: reason)
  }
}
