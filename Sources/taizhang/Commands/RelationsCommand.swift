import Application
import Checking
import CommandLineKit
import DocumentModel
import Figures
import ReportReading

/// The hidden command `taizhang relations PATH…`: one JSON line per relation, for the mutation harness of `make accuracy`.
///
/// It shows what the engine holds true, which `check` only counts, and is no part of the contract of `check`. Offsets are
/// UTF-8 offsets into the source text.
enum RelationsCommand {
  /// Runs the command with the words behind `relations`.
  static func run(_ paths: [String], console: Console = Console()) -> ExitCode {
    if paths.isEmpty {
      console.writeError("usage: taizhang relations PATH…\n")
      return .usage
    }
    var code = ExitCode.success
    for path in paths {
      do throws(UnreadReason) {
        let document = try ReadDocument(source: FileSource(), decoder: TextDecoding()).read(path)
        list(CheckReports.check(document), path: path, to: console)
      } catch {
        code = console.report(error, in: Language.english)
      }
    }
    return console.flush() ? code : .brokenPipe
  }

  private static func list(_ outcome: CheckOutcome, path: String, to console: Console) {
    let places = PlaceIndex(outcome.report.document)
    for relation in outcome.relations {
      var json = JSONWriter()
      json.beginObject()
      json.field("document", path)
      json.field("kind", "\(relation.kind)")
      json.field("verdict", "\(relation.verdict)")
      json.key("subject")
      write(relation.subject, of: outcome.report, places, to: &json)
      json.key("operands")
      json.beginArray()
      for operand in relation.operands { write(operand, of: outcome.report, places, to: &json) }
      json.endArray()
      json.endObject()
      json.endLine()
      console.write(json.bytes)
    }
  }

  private static func write(_ index: Int32, of report: Report, _ places: PlaceIndex, to json: inout JSONWriter) {
    json.beginObject()
    if report.figures.indices.contains(Int(index)) {
      let range = report.figures[Int(index)].numberRange
      let source = report.sourceRange(range)
      let place = places.place(at: source.lowerBound)
      json.field("text", report.written(range))
      json.field("line", place.line)
      json.field("column", place.column)
      json.field("start", source.lowerBound)
      json.field("end", source.upperBound)
    }
    json.endObject()
  }
}
