import Application
import CheckRules
import Checking
import CommandLineKit

/// `taizhang explain CODE`
struct ExplainCommand: Command {
  let settings: Settings
  let console: Console

  func run() async -> ExitCode {
    let wanted = settings.invocation.operands.first ?? ""
    let rules = RuleRegistry.all.map { type(of: $0).metadata }
    let rule = rules.first { $0.code.text == wanted.uppercased() || $0.name == wanted.lowercased() }
    guard let rule else {
      let nearest = Suggestion.nearest(to: wanted, among: rules.flatMap { [$0.code.text, $0.name] })
      return console.report(UserError(.unknownRule, [wanted], suggestion: nearest), in: settings.language)
    }
    let renderer = RuleRenderer(
      language: settings.language, palette: TextPalette(isColored: settings.isColored))
    console.write(renderer.page(rule))
    return .success
  }
}
