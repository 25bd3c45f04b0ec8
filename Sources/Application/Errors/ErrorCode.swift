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
  case brokenPack = "CLI-015"

  // Files and folders; what a reader refuses has a code of its own (DOC-R…).
  case notFound = "FIL-001"
  case notPermitted = "FIL-002"
  case isFolder = "FIL-003"
  case tooLarge = "FIL-004"
  case readFailure = "FIL-005"
  case folderTooDeep = "FIL-006"
  case notRegular = "FIL-007"

  // The baseline.
  case baselineSyntax = "BSL-001"
  case notABaseline = "BSL-002"
  case baselineField = "BSL-003"
  case baselineUnreadable = "BSL-004"
}
