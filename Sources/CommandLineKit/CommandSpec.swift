/// A subcommand: what it is called, what it takes, and how it explains itself.
package struct CommandSpec: Sendable {
  /// How many operands (paths, codes) a command takes.
  package struct Operands: Sendable {
    /// The placeholder in help: `PATH…`.
    package let placeholder: String
    package let count: ClosedRange<Int>
    package let help: BilingualText
    /// The words that are possible, when the list is closed (`bash`, `zsh`, `fish`).
    package let choices: [String]
    /// Whether the operands are paths, so that the shell completes file names.
    package let arePaths: Bool

    package init(
      _ placeholder: String, count: ClosedRange<Int>, help: BilingualText, choices: [String] = [],
      arePaths: Bool = false
    ) {
      self.placeholder = placeholder
      self.count = count
      self.help = help
      self.choices = choices
      self.arePaths = arePaths
    }
  }

  /// A command line worth showing, with what it does.
  package struct Example: Sendable {
    package let line: String
    package let purpose: BilingualText

    package init(_ line: String, _ purpose: BilingualText) {
      self.line = line
      self.purpose = purpose
    }
  }

  package let name: String
  package let summary: BilingualText
  package let discussion: BilingualText?
  package let operands: Operands?
  package let options: [OptionSpec]
  package let examples: [Example]

  package init(
    _ name: String, summary: BilingualText, discussion: BilingualText? = nil, operands: Operands? = nil,
    options: [OptionSpec] = [], examples: [Example]
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.operands = operands
    self.options = options
    self.examples = examples
  }
}
