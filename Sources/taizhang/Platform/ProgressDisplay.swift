import CommandLineKit

/// Keeps the progress line on the standard error up to date, when that is a terminal and there are many documents.
struct ProgressDisplay {
  private let line: ProgressLine
  private let isShown: Bool
  private let terminal: Terminal
  private let console: Console
  private let start: Int
  private var lastDrawn = 0
  private var done = 0
  private var isDrawn = false

  /// From this many documents on the line is worth its place.
  private static let fewest = 8
  /// Milliseconds between two drawings.
  private static let pause = 100

  init(total: Int, isShown: Bool, language: InterfaceLanguage, terminal: Terminal, console: Console) {
    line = ProgressLine(total: total, language: language)
    self.isShown = isShown && total >= Self.fewest
    self.terminal = terminal
    self.console = console
    start = terminal.milliseconds
  }

  /// One more document is done.
  mutating func advance() {
    done += 1
    guard isShown else { return }
    let now = terminal.milliseconds
    guard now - lastDrawn >= Self.pause else { return }
    lastDrawn = now
    isDrawn = true
    console.writeError(ProgressLine.erasure + line.text(done: done, milliseconds: now - start))
  }

  /// Takes the line away, so that output can be written.
  mutating func erase() {
    guard isDrawn else { return }
    isDrawn = false
    lastDrawn = 0
    console.writeError(ProgressLine.erasure)
  }
}
