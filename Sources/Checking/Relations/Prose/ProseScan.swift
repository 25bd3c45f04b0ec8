import Figures
import ReportReading
import RulePacks

/// The relations of running text: one walk over the passages, one finder after the other on each.
struct ProseScan {
  private let source: ProseSource
  var report: Report {
    @inline(__always) get { source.report }
  }
  var pack: ResolvedPack {
    @inline(__always) get { source.pack }
  }
  var relations: [Relation] = []
  var passage = Passage()
  /// The direction of change of each figure of the passage, 0 for none.
  var directions: [Int8] = []
  /// How many relations there were before this passage.
  var passageRelations = 0
  /// Figures that are the subject of a held or broken relation already; later finders leave them alone.
  var judged: [Bool]
  /// Percentages of a list in order (「分别占」): they are judged as a list or not at all.
  var listedRates = Set<Int>()
  /// Pairs of figures that may still be tried, see `mayTry`.
  private var pairsLeft = 40_000_000
  /// The report's total score, looked for once.
  lazy var totalScore: Int? = report.figures.indices.first { TotalScoreFinder.isTotalScore($0, report, pack) }
  /// The report's own amounts (预算, 支出, 收入 …) in prose and funds rows: what rates elsewhere rest on.
  let backbone: [Int]

  init(report: Report, pack: ResolvedPack) {
    source = ProseSource(report: report, pack: pack)
    backbone = Self.backbone(of: report)
    judged = [Bool](repeating: false, count: report.figures.count)
  }

  /// Finds and judges every relation of the report's prose, cells with running text included.
  static func find(in report: Report, pack: ResolvedPack, into relations: inout [Relation]) {
    var scan = ProseScan(report: report, pack: pack)
    var cursor = 0
    for (index, segment) in report.segments.enumerated() where segment.figureCount > 0 {
      scan.passage.begin(index, of: report)
      while scan.passage.loadNext(of: report, cue: &cursor) { scan.findInPassage(segment.kind) }
    }
    relations += scan.relations
  }

  private mutating func findInPassage(_ kind: Segment.Kind) {
    passageRelations = relations.count
    readDirections()
    findFormulas()
    findNamedFormulas()
    guard passage.figures.count > 1 || kind != .cell else { return }
    findSums()
    findTotals()
    findClassifiedLists()
    findImplicitTotals()
    findDifferences()
    findGrowth()
    findRespectiveShares()
    findRatios()
    findAmountsPerItem()
    findLeverage()
    findScoreLists()
  }
}

extension ProseScan {
  /// The first forty amounts whose label names a role in the budget.
  private static func backbone(of report: Report) -> [Int] {
    let roles = CueSet([
      .budget, .originalBudget, .adjustedBudget, .spend, .income, .received, .basic, .project, .total, .cumulative,
    ])
    var found: [Int] = []
    for index in report.figures.indices where report.figures[index].kind == .money {
      let cues = report.contexts[index].labelCues
      guard cues.hasAny(roles), !cues.hasAny(relativeCues), report.figures[index].comparison == .none else { continue }
      found.append(index)
      if found.count == 40 { break }
    }
    return found
  }

  /// How many figures to each side are looked through for one that is only named: all of them in a single report.
  static let reach = 2_000

  /// The figures, by index in `Report.figures`, that words near `index` may name.
  func near(_ index: Int) -> Range<Int> {
    max(0, index - Self.reach)..<min(report.figures.count, index + Self.reach + 1)
  }

  /// How many neighbours to each side are looked at in a passage: all of them in what people write.
  static let passageReach = 64

  /// The figures of the passage around `at`.
  func around(_ at: Int, _ reach: Int = passageReach) -> Range<Int> {
    max(0, at - reach)..<min(passage.figures.count, at + reach + 1)
  }

  /// The figures of the passage before `at`, nearest first.
  func before(_ at: Int) -> ReversedCollection<Range<Int>> { (max(0, at - Self.passageReach)..<at).reversed() }

  /// Whether a search over so many pairs may be made; a text made of nothing but figures that fit nowhere runs out of
  /// them, a book of reports does not.
  mutating func mayTry(_ pairs: Int) -> Bool {
    pairsLeft -= pairs
    return pairsLeft > 0
  }

  func figure(_ at: Int) -> Figure { report.figures[passage.figures[at].index] }

  /// The figure's interval; points are given, not measured, and therefore exact as written.
  func interval(_ at: Int) -> NumberInterval {
    let figure = figure(at)
    if figure.kind == .score, figure.approximator == .exact, !figure.isRange {
      return NumberInterval(exactly: figure.value)
    }
    return figure.interval
  }

  /// The interval of the sum of the figures.
  func sum(of places: [Int]) -> NumberInterval {
    places.reduce(NumberInterval(exactly: .zero)) { $0 + interval($1) }
  }

  var bytes: [UInt8] { report.text.bytes }

  func label(_ at: Int) -> Range<Int> { report.contexts[passage.figures[at].index].label }

  func tail(_ at: Int) -> Range<Int> { report.contexts[passage.figures[at].index].tail }

  /// Whether the figure is a change, an average or a target: never a part or a total.
  func isRelative(_ at: Int) -> Bool {
    let entry = passage.figures[at]
    return entry.label.hasAny(Self.relativeCues) || figure(at).comparison != .none || isComparedWith(at)
  }

  /// 「比2022年的180名」「与2022年度的13.02万元相比」: the value that something else is compared with.
  func isComparedWith(_ at: Int) -> Bool {
    if at > 0, passage.figures[at - 1].sentence != passage.figures[at].sentence { return false }
    return cues(in: wordsBefore(at)).has(.versus)
      || (passage.figures[at].tail.has(.versus) && bytes.contains("相比", in: tail(at)))
  }

  private static let relativeCues = CueSet([.up, .down, .versus, .lastYear, .average])

  /// Records a judged relation and marks its subject.
  mutating func record(_ relation: Relation) {
    if relation.verdict != .undecided { judged[Int(relation.subject)] = true }
    relations.append(relation)
  }

  func indices(_ places: [Int]) -> [Int32] { places.map { Int32(passage.figures[$0].index) } }

  /// The cues whose words begin inside `range`.
  func cues(in range: Range<Int>) -> CueSet {
    var low = 0
    var high = report.cues.count
    while low < high {
      let middle = (low + high) / 2
      if Int(report.cues[middle].start) < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var set = CueSet(rawValue: 0)
    while low < report.cues.count, Int(report.cues[low].start) < range.upperBound {
      set.insert(CueSet(report.cues[low].cue))
      low += 1
    }
    return set
  }
}
