import Application
import CommandLineKit
import RulePacks

/// `taizhang packs [ID]`
struct PacksCommand: Command {
  let settings: Settings
  let console: Console

  func run() async -> ExitCode {
    if let id = settings.invocation.operands.first {
      do throws(UserError) { try PackChoice.verify(id) } catch {
        return console.report(error, in: settings.language)
      }
    }
    console.write(ResolvedPack.national.id + "\n")
    return .success
  }
}
