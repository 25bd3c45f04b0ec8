import Application
import Checking
import CommandLineKit
import DocumentModel
import Figures
import Glibc
import ReportReading

/// The hidden command `taizhang bench figures|extract|read|check|list PATH… [--repeat N]`.
///
/// Times the engine alone, in this process and on one thread, and prints one line of `key=value` pairs. `Scripts/bench`
/// reads it; it is no part of the contract.
enum BenchCommand {
  /// A file in memory.
  private struct Source {
    var path: String
    var bytes: [UInt8]

    func document() throws(UnreadReason) -> Document { try TextDecoding().document(from: bytes, name: path) }
  }

  /// Runs the command with the words behind `bench`.
  static func run(_ arguments: [String]) -> ExitCode {
    var paths: [String] = []
    var rounds = 3
    var index = 1
    while index < arguments.count {
      if arguments[index] == "--repeat", index + 1 < arguments.count, let count = Int(arguments[index + 1]) {
        rounds = max(1, count)
        index += 1
      } else {
        paths.append(arguments[index])
      }
      index += 1
    }
    if paths.isEmpty { return usage() }
    do {
      let sources = try paths.map { Source(path: $0, bytes: try FileSource().bytes(of: $0)) }
      switch arguments.first {
      case "figures": try benchFigures(sources, rounds: rounds)
      case "extract": try benchExtract(sources, rounds: rounds)
      case "read": try benchRead(sources, rounds: rounds)
      case "check": try benchCheck(sources, rounds: rounds)
      case "list": try list(sources)
      default: return usage()
      }
    } catch {
      print("error=\(error)")
      return .failure
    }
    return .success
  }

  private static func usage() -> ExitCode {
    print("usage: taizhang bench figures|extract|read|check|list PATH… [--repeat N]")
    return .usage
  }

  /// Times the scanner over text in canonical form, segment by segment as the reader calls it.
  private static func benchFigures(_ sources: [Source], rounds: Int) throws {
    let reports = try sources.map { ReportReader.read(try $0.document()) }
    let size = reports.reduce(0) { $0 + $1.text.count }
    report("figures", size: size, rounds: rounds) {
      var figures: [Figure] = []
      var count = 0
      for report in reports {
        let bytes = report.text.bytes
        figures.removeAll(keepingCapacity: true)
        for segment in report.segments { FigureScanner.scan(bytes.span, segment.range, into: &figures) }
        count += figures.count
      }
      return count
    }
  }

  /// Times the canonical form and the scanner together, over the text of documents that are read already.
  private static func benchExtract(_ sources: [Source], rounds: Int) throws {
    let documents = try sources.map { try $0.document() }
    report("extract", size: documents.reduce(0) { $0 + $1.text.count }, rounds: rounds) {
      var figures: [Figure] = []
      var count = 0
      for document in documents {
        var text = CanonicalText()
        text.reserveCapacity(document.text.count)
        for piece in document.pieces { text.append(document.text.span, piece.range) }
        figures.removeAll(keepingCapacity: true)
        FigureScanner.scan(text.bytes.span, 0..<text.count, into: &figures)
        count += figures.count
      }
      return count
    }
  }

  /// Times everything from bytes to a report with its figures and tables.
  private static func benchRead(_ sources: [Source], rounds: Int) throws {
    try report("read", size: size(of: sources), rounds: rounds) {
      try sources.reduce(0) { $0 + ReportReader.read(try $1.document()).figures.count }
    }
  }

  /// Times everything from bytes to findings.
  private static func benchCheck(_ sources: [Source], rounds: Int) throws {
    try report("check", size: size(of: sources), rounds: rounds) {
      try sources.reduce(0) { $0 + CheckReports.check(try $1.document()).findings.count }
    }
  }

  /// Prints every figure as understood, for the comparison with other tools: kind, approximator, written, bounds, value.
  private static func list(_ sources: [Source]) throws {
    for source in sources {
      let report = ReportReader.read(try source.document())
      for figure in report.figures {
        let modifier = figure.isRange ? "range" : "\(figure.approximator)"
        let written = report.written(figure.range)
        print(figure.kind.name, modifier, written, figure.lower, figure.upper, figure.value, separator: "\t")
      }
    }
  }

  private static func size(of sources: [Source]) -> Int { sources.reduce(0) { $0 + $1.bytes.count } }

  /// Prints the best of `rounds` runs; `work` returns how many things it found.
  private static func report(_ name: String, size: Int, rounds: Int, work: () throws -> Int) rethrows {
    var best = Int.max
    var found = 0
    for _ in 0..<rounds {
      let start = processorTime()
      found = try work()
      best = min(best, processorTime() - start)
    }
    let nanoseconds = max(1, best)
    let rate = size * 10_000 / nanoseconds
    print("engine=\(name) bytes=\(size) found=\(found) ns=\(nanoseconds) mbs=\(rate / 10).\(rate % 10)")
  }

  /// Nanoseconds that this thread has run: a busy machine does not change what is measured.
  private static func processorTime() -> Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
