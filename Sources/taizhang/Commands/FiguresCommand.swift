import Application
import Checking
import CommandLineKit
import ReportReading

/// `taizhang figures PATH`
struct FiguresCommand: Command {
  let settings: Settings
  let console: Console

  func run() async -> ExitCode {
    let path = settings.invocation.operands.first ?? "-"
    do throws(UnreadReason) {
      let document = try ReadDocument(source: FileSource(), decoder: TextDecoding()).read(path)
      let report = ReportReader.read(document)
      let renderer = FigureRenderer(
        language: settings.language, palette: TextPalette(isColored: settings.isColored))
      console.write(settings.wantsJSON ? renderer.json(report) : renderer.table(report))
      return .success
    } catch {
      return console.report(error, in: settings.language)
    }
  }
}
