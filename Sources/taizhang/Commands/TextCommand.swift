import Application
import Checking
import CommandLineKit
import DocumentModel

/// `taizhang text PATH`
struct TextCommand: Command {
  let settings: Settings
  let console: Console

  func run() async -> ExitCode {
    let path = settings.invocation.operands.first ?? "-"
    do throws(UnreadReason) {
      let document = try ReadDocument(source: FileSource(), decoder: TextDecoding()).read(path)
      console.write(document.text)
      if let last = document.text.last, last != 0x0A { console.write("\n") }
      return .success
    } catch {
      return console.report(error, in: settings.language)
    }
  }
}
