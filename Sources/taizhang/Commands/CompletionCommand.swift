import CommandLineKit

/// `taizhang completion bash|zsh|fish`
struct CompletionCommand: Command {
  let settings: Settings
  let console: Console

  func run() async -> ExitCode {
    let shell = settings.invocation.operands.first.flatMap(CompletionScript.Shell.init(rawValue:)) ?? .bash
    console.write(CompletionScript(.taizhang, language: settings.interfaceLanguage).text(for: shell))
    return .success
  }
}
