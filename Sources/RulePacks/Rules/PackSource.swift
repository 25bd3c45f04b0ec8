/// Where a pack value comes from.
package struct PackSource: Sendable, Hashable {
  /// Name or number of the document, or a description of the form it was seen in.
  package var document: String
  package var article: String
  /// The day on which somebody last compared the value with the document.
  package var checked: PackDate
  package var status: SourceStatus

  package init(document: String, article: String, checked: PackDate, status: SourceStatus) {
    self.document = document
    self.article = article
    self.checked = checked
    self.status = status
  }
}
