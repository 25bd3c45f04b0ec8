import Application
import CheckRules
import Checking
import CommandLineKit

/// `taizhang check PATH…`
struct CheckCommand: Command {
  let settings: Settings
  let console: Console
  let terminal: Terminal

  func run() async -> ExitCode {
    do throws(UserError) {
      return try await check()
    } catch {
      return console.report(error, in: settings.language)
    }
  }

  private var invocation: Invocation { settings.invocation }

  private func check() async throws(UserError) -> ExitCode {
    let baseline = try readBaseline()
    if let pack = invocation.value("pack") { try PackChoice.verify(pack) }
    let newBaseline = invocation.value("write-baseline")
    let source = FileSource()
    let found = FindDocuments(source: source).find(invocation.operands)
    if found.paths.isEmpty { throw UserError(.noDocuments, [invocation.operands.joined(separator: " ")]) }
    let format = invocation.value("format").flatMap(OutputFormat.init(rawValue:)) ?? .text
    let renderer = renderer(format)
    let batch = CheckBatch(
      source: source, decoder: TextDecoding(), renderer: renderer,
      settings: CheckBatch.Settings(
        packID: invocation.value("pack"), baseline: baseline,
        jobs: invocation.number("jobs") ?? terminal.processors, collectsBaseline: newBaseline != nil))
    var summary = CheckSummary()
    summary.skippedFiles = found.skippedFiles
    var entries: [Baseline.Entry] = []
    var output = PieceWriter(
      renderer: renderer, console: console, flushesEachPiece: terminal.isOutputTerminal)
    var progress = ProgressDisplay(
      total: found.paths.count, isShown: terminal.isErrorTerminal && !invocation.isSet("quiet"),
      language: settings.interfaceLanguage, terminal: terminal, console: console)
    await batch.run(found) { piece in
      summary.add(piece.summary)
      entries += piece.entries
      // Elsewhere than on the terminal the output does not meet the line.
      if terminal.isOutputTerminal { progress.erase() }
      let goesOn = output.write(piece.bytes)
      progress.advance()
      return goesOn
    }
    progress.erase()
    if !output.isOpen { return .brokenPipe }
    console.write(renderer.epilogue(summary))
    if let newBaseline {
      try FileWriting.write(Baseline.json(stamped(entries)), to: newBaseline)
    }
    return exitCode(summary, isBaselineWritten: newBaseline != nil)
  }

  private func readBaseline() throws(UserError) -> Baseline? {
    guard let path = invocation.value("baseline") else { return nil }
    let bytes: [UInt8]
    do { bytes = try FileSource().bytes(of: path) } catch {
      throw UserError(.baselineUnreadable, [path])
    }
    do { return try Baseline(json: bytes) } catch { throw UserError(error, path: path) }
  }

  private func renderer(_ format: OutputFormat) -> any DocumentRenderer {
    switch format {
    case .json: JSONRenderer(language: settings.language)
    case .sarif:
      SARIFRenderer(
        language: settings.language, rules: RuleRegistry.all.map { type(of: $0).metadata },
        version: ProgramSpec.taizhang.version)
    case .text:
      TextRenderer(
        language: settings.language, palette: TextPalette(isColored: settings.isColored), width: terminal.width,
        isQuiet: invocation.isSet("quiet"))
    }
  }

  /// The entries with today's date; reason and person are for the user to fill in.
  private func stamped(_ entries: [Baseline.Entry]) -> [Baseline.Entry] {
    let today = terminal.today
    return entries.map { entry in
      var entry = entry
      entry.date = today
      return entry
    }
  }

  private func exitCode(_ summary: CheckSummary, isBaselineWritten: Bool) -> ExitCode {
    if !summary.unread.isEmpty { return .failure }
    if isBaselineWritten { return .success }
    let level: Severity? =
      switch invocation.value("fail-on") {
      case "never": nil
      case "note": .note
      case "warning": .warning
      default: .error
      }
    return level.map(summary.hasFindings(from:)) == true ? .findings : .success
  }
}

/// Puts the pieces of the documents together: what stands before, between and, by the caller, behind them.
struct PieceWriter {
  let renderer: any DocumentRenderer
  let console: Console
  let flushesEachPiece: Bool
  private(set) var isOpen = true
  private var hasWritten = false

  init(renderer: any DocumentRenderer, console: Console, flushesEachPiece: Bool) {
    self.renderer = renderer
    self.console = console
    self.flushesEachPiece = flushesEachPiece
    console.write(renderer.prologue)
  }

  /// Writes a piece; false when nobody reads any more.
  mutating func write(_ bytes: [UInt8]) -> Bool {
    guard !bytes.isEmpty else { return isOpen }
    if hasWritten { console.write(renderer.separator) }
    hasWritten = true
    isOpen = console.write(bytes)
    if flushesEachPiece, isOpen { isOpen = console.flush() }
    return isOpen
  }
}
