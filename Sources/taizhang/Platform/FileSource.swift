import Application
import Glibc

/// Reads documents from files and from the standard input.
struct FileSource: DocumentSource {
  /// The largest file that is read.
  static let limit = 256 << 20

  func kind(of path: String) throws(UserError) -> SourceKind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw Self.error(errno, path) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG, S_IFIFO: return .document
    default: throw UserError(.notRegular, [path])
    }
  }

  func entries(of folder: String) throws(UserError) -> [SourceEntry] {
    guard let stream = unsafe opendir(folder) else { throw Self.error(errno, folder) }
    defer { unsafe closedir(stream) }
    var entries: [SourceEntry] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      entries.append(SourceEntry(name: name, isFolder: isFolder(folder + "/" + name)))
    }
    return entries
  }

  func bytes(of path: String) throws(UserError) -> [UInt8] {
    if path == "-" { return try read(STDIN_FILENO, path, expected: 0) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.error(errno, path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw Self.error(errno, path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw UserError(.isFolder, [path]) }
    return try read(descriptor, path, expected: Int(status.st_size))
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private func read(_ descriptor: Int32, _ path: String, expected: Int) throws(UserError) -> [UInt8] {
    let tooLarge = UserError(.tooLarge, [path, String(Self.limit >> 20)])
    if expected > Self.limit { throw tooLarge }
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end of a file shows without growing the array.
    var room = max(1 << 16, expected + 1)
    while true {
      let (part, code) = Self.readPart(descriptor, room)
      if code == EINTR { continue }
      if code != 0 { throw Self.error(code, path) }
      if part.isEmpty { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if bytes.count > Self.limit { throw tooLarge }
      room = max(1 << 16, expected + 1 - bytes.count)
    }
  }

  /// One call of `read`: the bytes and the error number.
  private static func readPart(_ descriptor: Int32, _ room: Int) -> ([UInt8], Int32) {
    var code: Int32 = 0
    let part = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let got = unsafe Glibc.read(descriptor, buffer.baseAddress, room)
      if got < 0 { code = errno }
      count = max(0, got)
    }
    return (part, code)
  }

  static func error(_ number: Int32, _ path: String) -> UserError {
    switch number {
    case ENOENT, ENOTDIR, ENAMETOOLONG: UserError(.notFound, [path])
    case EACCES, EPERM: UserError(.notPermitted, [path])
    case EISDIR: UserError(.isFolder, [path])
    case ELOOP: UserError(.folderTooDeep, [path])
    default: UserError(.readFailure, [path, "errno \(number)"])
    }
  }
}
