/// The whole command line: program, subcommands, and the options that every one of them takes.
package struct ProgramSpec: Sendable {
  package let name: String
  package let version: String
  package let summary: BilingualText
  package let commands: [CommandSpec]
  package let commonOptions: [OptionSpec]
  /// What stands below the list of commands: exit codes, environment.
  package let epilogue: BilingualText

  package init(
    name: String, version: String, summary: BilingualText, commands: [CommandSpec], commonOptions: [OptionSpec],
    epilogue: BilingualText
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.commands = commands
    self.commonOptions = commonOptions
    self.epilogue = epilogue
  }

  package func command(_ name: String) -> CommandSpec? { commands.first { $0.name == name } }

  /// The options of a command, its own first; those of the program without a command.
  package func options(of command: CommandSpec?) -> [OptionSpec] { (command?.options ?? []) + commonOptions }
}
