import Application
import Checking
import CommandLineKit
import RulePacks

/// `taizhang packs [ID]`
struct PacksCommand: Command {
  let settings: Settings
  let console: Console

  func run() async -> ExitCode {
    let renderer = PackRenderer(
      language: settings.language, palette: TextPalette(isColored: settings.isColored))
    do throws(UserError) {
      let wanted = settings.invocation.operands.first
      if let wanted { try PackChoice.verify(wanted) }
      let packs = try all().filter { wanted == nil || $0.id == wanted }
      if settings.wantsJSON {
        console.write(renderer.json(packs))
      } else if wanted != nil, let pack = packs.first {
        console.write(renderer.page(pack))
      } else {
        console.write(renderer.list(packs))
      }
      return .success
    } catch {
      return console.report(error, in: settings.language)
    }
  }

  private func all() throws(UserError) -> [PackSummary] {
    do { return try PackCatalog.all() } catch {
      throw UserError(.brokenPack, [error.message(inChinese: settings.language == .chinese)])
    }
  }
}
