import Application
import Checking
import CommandLineKit

extension UserError {
  /// The coded error for a wrong command line.
  init(_ error: UsageError, language: InterfaceLanguage) {
    let comma = language == .chinese ? "、" : ", "
    func page(_ command: String?) -> String { command.map { "taizhang " + $0 } ?? "taizhang" }
    switch error {
    case .missingCommand: self.init(.missingCommand)
    case .unknownCommand(let word, let nearest): self.init(.unknownCommand, [word], suggestion: nearest)
    case .unknownOption(let word, let command, let nearest):
      self.init(.unknownOption, [word, page(command)], suggestion: nearest)
    case .missingValue(let option, let command): self.init(.missingValue, [option, page(command)])
    case .unexpectedValue(let option, let command): self.init(.unexpectedValue, [option, page(command)])
    case .unknownChoice(let option, let value, let choices, let nearest):
      self.init(.unknownChoice, [option, value, choices.joined(separator: comma)], suggestion: nearest)
    case .invalidNumber(let option, let value, let bounds):
      self.init(.invalidNumber, [option, value, String(bounds.lowerBound), String(bounds.upperBound)])
    case .missingOperand(let operand, let command): self.init(.missingOperand, [operand, command])
    case .unexpectedOperand(let word, let command): self.init(.unexpectedOperand, [word, command])
    case .unknownOperand(let word, let command, let choices, let nearest):
      self.init(.unknownOperand, [word, command, choices.joined(separator: comma)], suggestion: nearest)
    }
  }
}

extension UserError {
  /// The coded error for a wrong baseline file.
  init(_ error: BaselineError, path: String) {
    switch error {
    case .syntax(let line, let column): self.init(.baselineSyntax, [path, String(line), String(column)])
    case .notABaseline: self.init(.notABaseline, [path])
    case .missingField(let field, let entry): self.init(.baselineField, [path, String(entry), field])
    }
  }
}
