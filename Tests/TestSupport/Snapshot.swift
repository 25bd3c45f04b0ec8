import Foundation

/// Output compared with a stored file under `Snapshots/` beside the test.
///
/// `RECORD_SNAPSHOTS=1` rewrites the files; the recording run fails on purpose, so that it can never stand in for a
/// test run.
package enum Snapshot {
  /// What speaks against `bytes`, `nil` when they are as stored.
  package static func difference(_ bytes: [UInt8], _ name: String, beside testFile: String) -> String? {
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent("Snapshots")
    let file = folder.appendingPathComponent(name)
    let data = Data(bytes)
    let stored = try? Data(contentsOf: file)
    if stored == data { return nil }
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try data.write(to: file)
        return "recorded \(name)"
      } catch {
        return "could not record \(name): \(error)"
      }
    }
    guard let stored else { return "no snapshot \(name): record it with RECORD_SNAPSHOTS=1" }
    return "\(name) differs.\n--- stored\n\(String(decoding: stored, as: UTF8.self))\n--- now\n"
      + String(decoding: data, as: UTF8.self)
  }
}
