import CommandLineKit

/// A small program of our own, so that these tests do not hang on the real command line.
enum SampleProgram {
  static let program = ProgramSpec(
    name: "abacus", version: "1.2.3", summary: BilingualText("算盘", "an abacus"),
    commands: [
      CommandSpec(
        "check", summary: BilingualText("核对", "check"),
        operands: CommandSpec.Operands(
          "PATH…", count: 1...Int.max, help: BilingualText("文件。", "Files."), arePaths: true),
        options: [
          OptionSpec(
            "format", short: "f", value: .choice(["text", "json"]), help: BilingualText("格式。", "Format."),
            example: "--format json"),
          OptionSpec(
            "jobs", short: "j", value: .number(1...8), help: BilingualText("并行数。", "Jobs."), example: "--jobs 2"),
          OptionSpec(
            "baseline", value: .file, help: BilingualText("基线：不能含[括号]'引号'。", "Baseline."), example: "--baseline a.json"),
          OptionSpec("quiet", short: "q", help: BilingualText("安静。", "Quiet."), example: "--quiet"),
        ], examples: [CommandSpec.Example("abacus check a.txt", BilingualText("核对一份。", "One."))]),
      CommandSpec(
        "completion", summary: BilingualText("补全", "completion"),
        operands: CommandSpec.Operands(
          "SHELL", count: 1...1, help: BilingualText("外壳。", "Shell."), choices: ["bash", "zsh"]),
        examples: [CommandSpec.Example("abacus completion bash", BilingualText("补全。", "Complete."))]),
      CommandSpec(
        "rules", summary: BilingualText("规则", "rules"),
        examples: [CommandSpec.Example("abacus rules", BilingualText("列出。", "List."))]),
    ],
    commonOptions: [
      OptionSpec(
        "lang", value: .choice(["zh", "en"]), help: BilingualText("语言。", "Language."), example: "--lang en")
    ],
    epilogue: BilingualText("完。", "The end."))

  static let parser = CommandLineParser(program)

  static func parse(_ line: String) throws(UsageError) -> Invocation {
    try parser.parse(line.split(separator: " ").map(String.init))
  }

  /// The error that a line gives, `nil` when it is right.
  static func error(_ line: String) -> UsageError? {
    do {
      _ = try parse(line)
      return nil
    } catch {
      return error
    }
  }
}
