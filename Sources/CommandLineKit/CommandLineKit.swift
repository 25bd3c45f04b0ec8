/// Exit codes of every command.
package enum ExitCode: Int32, Sendable {
  case success = 0
  case findings = 1
  case usage = 2
  case failure = 3
}
