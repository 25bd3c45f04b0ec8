/// Understands a command line: options may stand anywhere, `--opt=value` and `--opt value`, `--` ends the options.
package struct CommandLineParser: Sendable {
  private let program: ProgramSpec

  package init(_ program: ProgramSpec) { self.program = program }

  /// Parses the arguments behind the program's name.
  package func parse(_ arguments: [String]) throws(UsageError) -> Invocation {
    var scan = Scan(words: arguments)
    var command: CommandSpec?
    var invocation = Invocation(request: .help(nil))
    var wantsHelp = false
    while let word = scan.next() {
      if !scan.areOptionsEnded, word.hasPrefix("-"), word != "-" {
        if word == "--" {
          scan.areOptionsEnded = true
        } else if word == "--help" || word == "-h" {
          wantsHelp = true
        } else if command == nil, word == "--version" || word == "-V" {
          return Invocation(request: .version)
        } else {
          try read(option: word, of: command, from: &scan, into: &invocation)
        }
      } else if command == nil {
        if word == "help" { return try help(&scan) }
        command = try find(word)
      } else {
        invocation.operands.append(word)
      }
    }
    if wantsHelp { return Invocation(request: .help(command?.name)) }
    guard let command else { throw .missingCommand }
    try check(invocation.operands, of: command)
    invocation.request = .run(command.name)
    return invocation
  }

  private struct Scan {
    let words: [String]
    var index = 0
    var areOptionsEnded = false

    mutating func next() -> String? {
      guard index < words.count else { return nil }
      index += 1
      return words[index - 1]
    }
  }

  private func find(_ word: String) throws(UsageError) -> CommandSpec {
    if let command = program.command(word) { return command }
    throw .unknownCommand(word, nearest: Suggestion.nearest(to: word, among: program.commands.map(\.name) + ["help"]))
  }

  private func help(_ scan: inout Scan) throws(UsageError) -> Invocation {
    while let word = scan.next() {
      if word == "--lang" { _ = scan.next() }
      if !word.hasPrefix("-") { return Invocation(request: .help(try find(word).name)) }
    }
    return Invocation(request: .help(nil))
  }

  private func read(
    option word: String, of command: CommandSpec?, from scan: inout Scan, into invocation: inout Invocation
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let written = String(parts[0])
    let attached = parts.count > 1 ? String(parts[1]) : nil
    guard let option = find(option: written, of: command) else {
      let known = program.options(of: command).map { "--" + $0.name } + ["--help", "--version"]
      throw .unknownOption(
        written, command: command?.name, nearest: Suggestion.nearest(to: written, among: known))
    }
    let name = "--" + option.name
    if option.value == .none {
      guard attached == nil else { throw .unexpectedValue(option: name, command: command?.name) }
      invocation.values[option.name] = ""
      return
    }
    guard let value = attached ?? scan.next(), !value.isEmpty else {
      throw .missingValue(option: name, command: command?.name)
    }
    if attached == nil, value.hasPrefix("--") { throw .missingValue(option: name, command: command?.name) }
    try check(value, of: option)
    invocation.values[option.name] = value
  }

  /// The option written as `--name` or `-n`. Options of a command may stand before it only when they are common.
  private func find(option written: String, of command: CommandSpec?) -> OptionSpec? {
    let options = program.options(of: command)
    if written.hasPrefix("--") { return options.first { "--" + $0.name == written } }
    guard written.count == 2, let letter = written.last else { return nil }
    return options.first { $0.short == letter }
  }

  private func check(_ value: String, of option: OptionSpec) throws(UsageError) {
    switch option.value {
    case .choice(let choices) where !choices.contains(value):
      throw .unknownChoice(
        option: "--" + option.name, value: value, choices: choices,
        nearest: Suggestion.nearest(to: value, among: choices))
    case .number(let bounds):
      guard let number = Int(value), bounds.contains(number) else {
        throw .invalidNumber(option: "--" + option.name, value: value, bounds: bounds)
      }
    default: break
    }
  }

  private func check(_ operands: [String], of command: CommandSpec) throws(UsageError) {
    guard let expected = command.operands else {
      if let first = operands.first { throw .unexpectedOperand(first, command: command.name) }
      return
    }
    if operands.count < expected.count.lowerBound {
      throw .missingOperand(expected.placeholder, command: command.name)
    }
    if operands.count > expected.count.upperBound {
      throw .unexpectedOperand(operands[expected.count.upperBound], command: command.name)
    }
    guard !expected.choices.isEmpty else { return }
    for operand in operands where !expected.choices.contains(operand) {
      throw .unknownOperand(
        operand, command: command.name, choices: expected.choices,
        nearest: Suggestion.nearest(to: operand, among: expected.choices))
    }
  }
}
