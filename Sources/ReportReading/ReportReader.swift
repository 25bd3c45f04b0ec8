package import DocumentModel

/// Reads a document into a report.
package enum ReportReader {
  package static func read(_ document: Document) -> Report {
    Report(document: document)
  }
}
