/// Colours and weights of terminal text; plain text when switched off.
package struct TerminalStyle: Sendable {
  package let isColored: Bool

  package init(isColored: Bool) { self.isColored = isColored }

  package func bold(_ text: String) -> String { wrap(text, "1") }
  package func dim(_ text: String) -> String { wrap(text, "2") }
  package func heading(_ text: String) -> String { wrap(text, "1;36") }
  package func failure(_ text: String) -> String { wrap(text, "1;31") }

  private func wrap(_ text: String, _ codes: String) -> String {
    isColored ? "\u{1B}[\(codes)m\(text)\u{1B}[0m" : text
  }
}

/// When colours are used.
package enum ColorChoice: String, Sendable, CaseIterable {
  /// On a terminal, unless the environment asks for none (`NO_COLOR`, `TERM=dumb`).
  case auto, always, never

  package func isColored(isTerminal: Bool, noColor: String?, term: String?) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: isTerminal && (noColor ?? "").isEmpty && term != "dumb"
    }
  }
}
