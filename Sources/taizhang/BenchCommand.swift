import Application
import Checking
import DocumentCodecs
import DocumentModel
import Figures
import Glibc
import ReportReading

/// The hidden command `taizhang bench figures|read|check|list PATH… [--repeat N]`: times the engine alone, in this process and
/// on one thread, and prints one line of `key=value` pairs. `Scripts/bench` reads it; it is no part of the contract.
enum BenchCommand {
  /// Runs the command with the words behind `bench` and returns the exit code.
  static func run(_ arguments: [String]) -> Int32 {
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
    var texts: [(name: String, bytes: [UInt8])] = []
    for path in paths {
      guard let bytes = contents(of: path) else {
        print("error=unread path=\(path)")
        return 3
      }
      texts.append((path, bytes))
    }
    switch arguments.first {
    case "figures" where !texts.isEmpty: benchFigures(texts, rounds: rounds)
    case "read" where !texts.isEmpty: benchRead(texts, rounds: rounds)
    case "check" where !texts.isEmpty: benchCheck(texts, rounds: rounds)
    case "list" where !texts.isEmpty: list(texts)
    default:
      print("usage: taizhang bench figures|read|check|list PATH… [--repeat N]")
      return 2
    }
    return 0
  }

  /// Times the scanner over text in canonical form, segment by segment as the reader calls it.
  private static func benchFigures(_ texts: [(name: String, bytes: [UInt8])], rounds: Int) {
    let reports = texts.map { ReportReader.read(TextReader.read($0.bytes, name: $0.name)) }
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

  /// Times everything from bytes to a report with its figures and tables.
  private static func benchRead(_ texts: [(name: String, bytes: [UInt8])], rounds: Int) {
    report("read", size: texts.reduce(0) { $0 + $1.bytes.count }, rounds: rounds) {
      texts.reduce(0) { $0 + ReportReader.read(TextReader.read($1.bytes, name: $1.name)).figures.count }
    }
  }

  /// Times everything from bytes to findings.
  private static func benchCheck(_ texts: [(name: String, bytes: [UInt8])], rounds: Int) {
    report("check", size: texts.reduce(0) { $0 + $1.bytes.count }, rounds: rounds) {
      texts.reduce(0) { $0 + CheckReports.check(TextReader.read($1.bytes, name: $1.name)).findings.count }
    }
  }

  /// Prints every figure as understood, for the comparison with other tools: kind, approximator, written, bounds, value.
  private static func list(_ texts: [(name: String, bytes: [UInt8])]) {
    for text in texts {
      let report = ReportReader.read(TextReader.read(text.bytes, name: text.name))
      for figure in report.figures {
        let modifier = figure.isRange ? "range" : "\(figure.approximator)"
        let written = report.written(figure.range)
        print(figure.kind.name, modifier, written, figure.lower, figure.upper, figure.value, separator: "\t")
      }
    }
  }

  /// Prints the best of `rounds` runs; `work` returns how many things it found.
  private static func report(_ name: String, size: Int, rounds: Int, work: () -> Int) {
    let clock = ContinuousClock()
    var best = Duration.seconds(1_000_000)
    var found = 0
    for _ in 0..<rounds {
      let time = clock.measure { found = work() }
      best = min(best, time)
    }
    let nanoseconds = max(1, Int(best / .nanoseconds(1)))
    let rate = size * 10_000 / nanoseconds
    print("engine=\(name) bytes=\(size) found=\(found) ns=\(nanoseconds) mbs=\(rate / 10).\(rate % 10)")
  }

  private static func contents(of path: String) -> [UInt8]? {
    let file = unsafe fopen(path, "rb")
    guard let file = unsafe file else { return nil }
    defer { unsafe _ = fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe fread($0.baseAddress, 1, $0.count, file) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}
