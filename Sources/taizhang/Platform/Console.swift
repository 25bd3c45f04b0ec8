import Application
import Checking
import CommandLineKit
import Glibc
import Synchronization

/// Standard output and standard error. Output is collected and written in large pieces, always whole ones, so that a
/// run that is broken off leaves no half line behind.
final class Console: Sendable {
  private struct State {
    var buffer: [UInt8] = []
    var isBroken = false
  }

  private let state = Mutex(State())
  private static let flushSize = 1 << 16

  func write(_ text: String) { write(Array(text.utf8)) }

  /// Takes bytes; false when the reader of the output went away.
  @discardableResult
  func write(_ bytes: [UInt8]) -> Bool {
    let (isFull, isBroken) = state.withLock { state in
      state.buffer += bytes
      return (state.buffer.count >= Self.flushSize, state.isBroken)
    }
    return isFull ? flush() : !isBroken
  }

  /// Writes what was collected; false when the reader of the output went away.
  func flush() -> Bool {
    state.withLock { state in
      if !state.isBroken, !Self.send(state.buffer, to: STDOUT_FILENO) { state.isBroken = true }
      state.buffer.removeAll(keepingCapacity: state.buffer.count <= 2 * Self.flushSize)
      return !state.isBroken
    }
  }

  func writeError(_ text: String) { _ = Self.send(Array(text.utf8), to: STDERR_FILENO) }

  /// Tells the user about an error and gives the exit code for it.
  func report(_ error: UserError, in language: Language) -> ExitCode {
    _ = flush()
    writeError(error.line(in: language) + "\n")
    return error.code.isUsage ? .usage : .failure
  }

  /// Tells the user why a document could not be read.
  func report(_ reason: UnreadReason, in language: Language) -> ExitCode {
    _ = flush()
    writeError(reason.line(in: language) + "\n")
    return .failure
  }

  func report(_ error: UserError, in language: InterfaceLanguage) -> ExitCode {
    report(error, in: language == .chinese ? Language.chinese : .english)
  }

  private static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress.map { unsafe $0 + sent }, buffer.count - sent)
      }
      if count >= 0 {
        sent += count
      } else if errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&ready, 1, -1)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}

extension ErrorCode {
  /// Whether the error is in how the program was called.
  var isUsage: Bool { !rawValue.hasPrefix("FIL") }
}
