import Glibc

/// What is known about the terminal and the surroundings of the run.
struct Terminal: Sendable {
  var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// The columns of the terminal on the standard output; 100 where there is none.
  var width: Int {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return min(160, Int(size.ws_col))
  }

  var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Milliseconds of a clock that only goes forward.
  var milliseconds: Int {
    var now = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  /// Today as `2024-05-06`, by the clock of the machine.
  var today: String {
    var seconds = time(nil)
    var parts = unsafe tm()
    _ = unsafe localtime_r(&seconds, &parts)
    func digits(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (year, month, day) = unsafe (parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday)
    return "\(year)-\(digits(month))-\(digits(day))"
  }
}
