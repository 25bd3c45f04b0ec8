/// Writes the help pages of the program and of its commands.
package struct HelpRenderer: Sendable {
  private let program: ProgramSpec
  private let language: InterfaceLanguage
  private let style: TerminalStyle

  package init(_ program: ProgramSpec, language: InterfaceLanguage, style: TerminalStyle) {
    self.program = program
    self.language = language
    self.style = style
  }

  /// The page of one command, or of the program.
  package func page(for command: String?) -> String {
    command.flatMap(program.command).map(page(of:)) ?? overview
  }

  private var overview: String {
    var lines = [style.bold(program.name) + " — " + text(program.summary), ""]
    lines += [heading(HelpMessages.usage), "  \(program.name) \(text(HelpMessages.programPattern))", ""]
    lines.append(heading(HelpMessages.commands))
    let width = (program.commands.map(\.name.count).max() ?? 0) + 2
    for command in program.commands {
      lines.append("  " + style.bold(padded(command.name, to: width)) + text(command.summary))
    }
    lines += ["", heading(HelpMessages.commonOptions)]
    lines += describe(program.commonOptions)
    lines += describe([Self.help, Self.version])
    lines += ["", text(program.epilogue), "", text(HelpMessages.more)]
    return lines.joined(separator: "\n") + "\n"
  }

  private func page(of command: CommandSpec) -> String {
    let title = program.name + " " + command.name
    var lines = [style.bold(title) + " — " + text(command.summary), ""]
    var pattern = "  " + title
    if let operands = command.operands {
      pattern += operands.count.lowerBound == 0 ? " [\(operands.placeholder)]" : " " + operands.placeholder
    }
    lines += [heading(HelpMessages.usage), pattern + " " + text(HelpMessages.optionsPattern), ""]
    if let operands = command.operands {
      lines += [heading(HelpMessages.operands)]
      lines += ["  " + style.bold(operands.placeholder)] + indented(text(operands.help)) + [""]
    }
    if let discussion = command.discussion { lines += [text(discussion), ""] }
    if !command.options.isEmpty {
      lines += [heading(HelpMessages.options)] + describe(command.options) + [""]
    }
    lines += [heading(HelpMessages.commonOptions)] + describe(program.commonOptions + [Self.help]) + [""]
    lines.append(heading(HelpMessages.examples))
    for example in command.examples {
      lines += ["  " + style.bold(example.line), "      " + text(example.purpose)]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func describe(_ options: [OptionSpec]) -> [String] {
    options.flatMap { option in
      let short = option.short.map { "-\($0), " } ?? ""
      return ["  " + style.bold(short + option.synopsis)] + indented(text(option.help))
        + ["      " + style.dim(text(HelpMessages.example) + option.example)]
    }
  }

  private func indented(_ text: String) -> [String] {
    text.split(separator: "\n").map { "      " + $0 }
  }

  private func padded(_ word: String, to width: Int) -> String {
    word + String(repeating: " ", count: max(1, width - word.count))
  }

  private func heading(_ text: BilingualText) -> String { style.heading(self.text(text)) }
  private func text(_ text: BilingualText) -> String { text.text(in: language) }

  private static let help = OptionSpec(
    "help", short: "h", help: HelpMessages.helpOption, example: "taizhang check --help")
  private static let version = OptionSpec(
    "version", short: "V", help: HelpMessages.versionOption, example: "taizhang --version")
}
