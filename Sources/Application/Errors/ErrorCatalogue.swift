package import Checking

/// The words for an error: what happened, why, and how to go on. `{0}` stands for the first argument.
package struct ErrorEntry: Sendable {
  package var message: LocalizedText
  /// Why it happens; for the documentation page.
  package var cause: LocalizedText
  package var remedy: LocalizedText
  /// Arguments for the documentation page and the tests.
  package var sample: [String]

  init(_ message: LocalizedText, cause: LocalizedText, remedy: LocalizedText, sample: [String]) {
    self.message = message
    self.cause = cause
    self.remedy = remedy
    self.sample = sample
  }
}

extension ErrorCode {
  /// The entry of the catalogue.
  package var entry: ErrorEntry {
    switch self {
    case .missingCommand, .unknownCommand, .unknownOption, .missingValue, .unexpectedValue, .unknownChoice,
      .invalidNumber, .missingOperand, .unexpectedOperand, .unknownOperand:
      usageEntry
    case .unknownRule, .unknownPack, .noDocuments, .cannotWrite, .brokenPack: requestEntry
    case .notFound, .notPermitted, .isFolder, .tooLarge, .readFailure, .folderTooDeep, .notRegular: documentEntry
    case .baselineSyntax, .notABaseline, .baselineField, .baselineUnreadable: baselineEntry
    }
  }
}
