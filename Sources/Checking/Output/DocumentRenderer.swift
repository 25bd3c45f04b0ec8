/// An output format: what stands before, for each document, between documents, and at the end.
///
/// Documents are rendered on their own, in parallel; only the order of the pieces matters.
package protocol DocumentRenderer: Sendable {
  var prologue: [UInt8] { get }
  /// Stands between the pieces of two documents that are not empty.
  var separator: [UInt8] { get }
  func render(_ result: DocumentResult) -> [UInt8]
  func epilogue(_ summary: CheckSummary) -> [UInt8]
}

extension DocumentRenderer {
  package var prologue: [UInt8] { [] }
  package var separator: [UInt8] { [] }
  package func epilogue(_ summary: CheckSummary) -> [UInt8] { [] }
}

/// The formats of `taizhang check`.
package enum OutputFormat: String, Sendable, CaseIterable {
  case text, json, sarif
}
