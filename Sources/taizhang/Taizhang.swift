import Application
import Checking
import CommandLineKit

/// The program: understands the command line and runs the command.
struct Taizhang: Sendable {
  let arguments: [String]
  let terminal: Terminal
  let console: Console

  func run() async -> ExitCode {
    Signals.install()
    let language = InterfaceLanguage.detect(
      arguments: arguments, environment: terminal.environment("TAIZHANG_LANG"))
    let invocation: Invocation
    do {
      invocation = try CommandLineParser(.taizhang).parse(arguments)
    } catch {
      return console.report(UserError(error, language: language), in: language)
    }
    let settings = Settings(invocation: invocation, language: language, terminal: terminal)
    switch invocation.request {
    case .version:
      console.write("taizhang \(ProgramSpec.taizhang.version)\n")
      return console.flush() ? .success : .brokenPipe
    case .help(let command):
      let help = HelpRenderer(
        .taizhang, language: language, style: TerminalStyle(isColored: settings.isColored))
      console.write(help.page(for: command))
      return console.flush() ? .success : .brokenPipe
    case .run(let name):
      let code = await command(name, settings).run()
      return console.flush() ? code : .brokenPipe
    }
  }

  func end(_ code: ExitCode) -> Never { Signals.exit(code) }

  private func command(_ name: String, _ settings: Settings) -> any Command {
    switch name {
    case "rules": RulesCommand(settings: settings, console: console)
    case "explain": ExplainCommand(settings: settings, console: console)
    case "packs": PacksCommand(settings: settings, console: console)
    case "figures": FiguresCommand(settings: settings, console: console)
    case "text": TextCommand(settings: settings, console: console)
    case "completion": CompletionCommand(settings: settings, console: console)
    default: CheckCommand(settings: settings, console: console, terminal: terminal)
    }
  }
}

/// A subcommand, ready to run.
protocol Command: Sendable {
  func run() async -> ExitCode
}
