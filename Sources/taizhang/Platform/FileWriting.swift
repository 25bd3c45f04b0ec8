import Application
import Glibc

/// Writes a file in one go: into a neighbour first, which then takes the name, so that no half file is left.
enum FileWriting {
  static func write(_ bytes: [UInt8], to path: String) throws(UserError) {
    let neighbour = path + ".new"
    let descriptor = unsafe open(neighbour, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw UserError(.cannotWrite, [path, "errno \(errno)"]) }
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress.map { unsafe $0 + sent }, buffer.count - sent)
      }
      if count < 0, errno != EINTR { break }
      sent += max(0, count)
    }
    let number = sent < bytes.count ? errno : 0
    close(descriptor)
    let isRenamed = number == 0 ? unsafe rename(neighbour, path) == 0 : false
    if !isRenamed {
      let reason = number != 0 ? number : errno
      _ = unsafe unlink(neighbour)
      throw UserError(.cannotWrite, [path, "errno \(reason)"])
    }
  }
}
