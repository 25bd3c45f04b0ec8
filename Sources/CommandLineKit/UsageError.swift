/// What is wrong with a command line. The words for it are in the catalogue of errors.
package enum UsageError: Error, Sendable, Equatable {
  case missingCommand
  case unknownCommand(String, nearest: String?)
  case unknownOption(String, command: String?, nearest: String?)
  case missingValue(option: String, command: String?)
  case unexpectedValue(option: String, command: String?)
  case unknownChoice(option: String, value: String, choices: [String], nearest: String?)
  case invalidNumber(option: String, value: String, bounds: ClosedRange<Int>)
  case missingOperand(String, command: String)
  case unexpectedOperand(String, command: String)
  case unknownOperand(String, command: String, choices: [String], nearest: String?)
}
