package import DocumentModel

/// Reads a document into a report: canonical text, segments, figures, cues, sections, contexts, tables.
package enum ReportReader {
  package static func read(_ document: Document) -> Report {
    var report = Report(document: document)
    SegmentBuilder.build(&report)
    TitleReader.read(&report)
    TableBuilder.build(for: &report)
    ContextBuilder.build(&report)
    IndicatorFormReader.read(&report)
    return report
  }
}
