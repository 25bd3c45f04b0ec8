import CheckRules
import Checking
import CommandLineKit

/// `taizhang rules`
struct RulesCommand: Command {
  let settings: Settings
  let console: Console

  func run() async -> ExitCode {
    let rules = RuleRegistry.all.map { type(of: $0).metadata }.sorted { $0.code < $1.code }
    let renderer = RuleRenderer(
      language: settings.language, palette: TextPalette(isColored: settings.isColored))
    console.write(settings.wantsJSON ? renderer.json(rules) : renderer.list(rules))
    return .success
  }
}
