/// The stable code of every error that a user can see. Codes are never reused; `Documentation/Errors.md` lists them.
package enum ErrorCode: String, Sendable, CaseIterable {
  // The command line.
  case missingCommand = "CLI-001"
  case unknownCommand = "CLI-002"
  case unknownOption = "CLI-003"
  case missingValue = "CLI-004"
  case unexpectedValue = "CLI-005"
  case unknownChoice = "CLI-006"
  case invalidNumber = "CLI-007"
  case missingOperand = "CLI-008"
  case unexpectedOperand = "CLI-009"
  case unknownOperand = "CLI-010"
  case unknownRule = "CLI-011"
  case unknownPack = "CLI-012"
  case noDocuments = "CLI-013"
  case cannotWrite = "CLI-014"

  // Documents.
  case notFound = "DOC-001"
  case notPermitted = "DOC-002"
  case isFolder = "DOC-003"
  case tooLarge = "DOC-004"
  case readFailure = "DOC-005"
  case folderTooDeep = "DOC-006"
  case notRegular = "DOC-007"

  // The baseline.
  case baselineSyntax = "BSL-001"
  case notABaseline = "BSL-002"
  case baselineField = "BSL-003"
  case baselineUnreadable = "BSL-004"
}
