import Checking
import CommandLineKit

/// What a command needs to know about how it was called.
struct Settings: Sendable {
  let invocation: Invocation
  let interfaceLanguage: InterfaceLanguage
  /// Whether the standard output is coloured.
  let isColored: Bool

  init(invocation: Invocation, language: InterfaceLanguage, terminal: Terminal) {
    self.invocation = invocation
    interfaceLanguage = language
    let choice = invocation.value("color").flatMap(ColorChoice.init(rawValue:)) ?? .auto
    isColored = choice.isColored(
      isTerminal: terminal.isOutputTerminal, noColor: terminal.environment("NO_COLOR"),
      term: terminal.environment("TERM"))
  }

  var language: Language { interfaceLanguage == .chinese ? .chinese : .english }
  var style: TerminalStyle { TerminalStyle(isColored: isColored) }
  var wantsJSON: Bool { invocation.value("format") == "json" }

  /// The text in the language of the run.
  func text(_ chinese: String, _ english: String) -> String { language == .chinese ? chinese : english }
}
