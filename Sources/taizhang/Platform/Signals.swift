import CommandLineKit
import Glibc

/// How the process ends: quietly on a closed pipe, and leaving a clean terminal on an interruption.
enum Signals {
  static func install() {
    // A closed pipe becomes an error of `write`, so that the progress line can still be taken away.
    _ = signal(SIGPIPE, SIG_IGN)
    for number in [SIGINT, SIGTERM] {
      _ = signal(number) { number in
        // Only calls that are allowed in a signal handler: erase the progress line, reset colours, leave.
        if isatty(STDERR_FILENO) == 1 {
          let erasure: StaticString = "\r\u{1B}[K\u{1B}[0m"
          _ = unsafe Glibc.write(STDERR_FILENO, erasure.utf8Start, erasure.utf8CodeUnitCount)
        }
        _exit(128 + number)
      }
    }
  }

  static func exit(_ code: ExitCode) -> Never { Glibc.exit(code.rawValue) }
}
