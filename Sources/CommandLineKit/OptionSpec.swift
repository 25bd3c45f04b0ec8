/// An option of a command: its name, its value, its help and an example.
package struct OptionSpec: Sendable {
  /// What stands behind the option.
  package enum Value: Sendable, Hashable {
    /// Nothing: the option is a switch.
    case none
    /// One of a closed list of words.
    case choice([String])
    /// A whole number within bounds.
    case number(ClosedRange<Int>)
    /// A path; `stem` is the placeholder in help.
    case file
    /// Any word; the placeholder in help.
    case word(String)
  }

  /// Without the leading dashes.
  package let name: String
  package let short: Character?
  package let value: Value
  package let help: BilingualText
  /// The option as it is typed, for the help page.
  package let example: String

  package init(
    _ name: String, short: Character? = nil, value: Value = .none, help: BilingualText, example: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.help = help
    self.example = example
  }

  /// `--format text|json|sarif`, as it stands in help and in the documentation.
  package var synopsis: String {
    let long = "--" + name
    return switch value {
    case .none: long
    case .choice(let words): long + " " + words.joined(separator: "|")
    case .number: long + " N"
    case .file: long + " FILE"
    case .word(let placeholder): long + " " + placeholder
    }
  }
}
