/// Exit codes of every command.
package enum ExitCode: Int32, Sendable {
  case success = 0
  case findings = 1
  case usage = 2
  case failure = 3
  /// Ended by the user (128 + SIGINT).
  case interrupted = 130
  /// The reader of the output went away (128 + SIGPIPE).
  case brokenPipe = 141
}
