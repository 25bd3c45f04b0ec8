import CheckRules
package import Checking
import DocumentModel

/// Checks many documents in parallel and hands out what they give in the order of the paths.
///
/// Only a few documents per job are in flight, so that memory stays bounded whatever the number of files; a document
/// is rendered where it is checked, and only its bytes travel on.
package struct CheckBatch: Sendable {
  /// How a batch is checked.
  package struct Settings: Sendable {
    package var packID: String?
    package var baseline: Baseline?
    package var jobs: Int
    /// Whether the entries of a new baseline are wanted.
    package var collectsBaseline: Bool

    package init(packID: String? = nil, baseline: Baseline? = nil, jobs: Int = 1, collectsBaseline: Bool = false) {
      self.packID = packID
      self.baseline = baseline
      self.jobs = max(1, jobs)
      self.collectsBaseline = collectsBaseline
    }
  }

  /// What one document gave.
  package struct Piece: Sendable {
    package var path: String
    package var bytes: [UInt8]
    package var summary: CheckSummary
    /// Its findings as entries of a baseline, when they are wanted.
    package var entries: [Baseline.Entry]
  }

  private let source: any DocumentSource
  private let decoder: any DocumentDecoding
  private let renderer: any DocumentRenderer
  private let settings: Settings

  package init(
    source: any DocumentSource, decoder: any DocumentDecoding, renderer: any DocumentRenderer, settings: Settings
  ) {
    self.source = source
    self.decoder = decoder
    self.renderer = renderer
    self.settings = settings
  }

  /// Checks the documents; `deliver` gets the pieces in order and says whether to go on.
  package func run(_ found: FindDocuments.Found, deliver: (Piece) -> Bool) async {
    let paths = found.paths
    let rules = Self.metadataByCode
    await withTaskGroup(of: (Int, Piece).self) { group in
      var next = 0
      var turn = 0
      var waiting: [Int: Piece] = [:]
      func add() {
        guard next < paths.count else { return }
        let index = next
        let failure = found.failures[paths[index]]
        group.addTask { (index, piece(of: paths[index], failure: failure, rules: rules)) }
        next += 1
      }
      for _ in 0..<settings.jobs { add() }
      while let (index, piece) = await group.next() {
        waiting[index] = piece
        while let ready = waiting.removeValue(forKey: turn) {
          turn += 1
          if !deliver(ready) {
            group.cancelAll()
            return
          }
        }
        // A slow document must not let the pieces behind it pile up.
        while next - turn - waiting.count < settings.jobs, next - turn < settings.jobs * 8, next < paths.count { add() }
      }
    }
  }

  private func piece(of path: String, failure: UserError?, rules: [RuleCode: RuleMetadata]) -> Piece {
    let result = result(of: path, failure: failure, rules: rules)
    var summary = CheckSummary()
    summary.add(result)
    var entries: [Baseline.Entry] = []
    if settings.collectsBaseline {
      entries = result.findings.map {
        Baseline.Entry(rule: $0.rule.text, text: $0.quotation, document: path, reason: "", by: "", date: "")
      }
    }
    return Piece(path: path, bytes: renderer.render(result), summary: summary, entries: entries)
  }

  private func result(of path: String, failure: UserError?, rules: [RuleCode: RuleMetadata]) -> DocumentResult {
    do throws(UnreadReason) {
      if let failure { throw UnreadReason(failure) }
      let document = try ReadDocument(source: source, decoder: decoder).read(path)
      let outcome = CheckReports.check(document, packID: settings.packID)
      return DocumentResult(path: path, outcome: outcome, rules: rules, baseline: settings.baseline)
    } catch {
      return DocumentResult(path: path, unread: error)
    }
  }

  private static var metadataByCode: [RuleCode: RuleMetadata] {
    var byCode: [RuleCode: RuleMetadata] = [:]
    for rule in RuleRegistry.all {
      let metadata = type(of: rule).metadata
      byCode[metadata.code] = metadata
    }
    return byCode
  }
}
