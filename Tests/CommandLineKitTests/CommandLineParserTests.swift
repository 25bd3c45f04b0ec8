import CommandLineKit
import Testing

@Suite struct CommandLineParserTests {
  @Test func `options stand before or behind paths`() throws {
    let expected = Invocation(
      request: .run("check"), operands: ["a.txt", "b.txt"], values: ["format": "json", "quiet": ""])
    for line in [
      "check a.txt b.txt --format json --quiet", "check --format=json a.txt -q b.txt",
      "check -f json --quiet a.txt b.txt",
    ] {
      #expect(try SampleProgram.parse(line) == expected, "\(line)")
    }
  }

  @Test func `a common option may stand before the command`() throws {
    let invocation = try SampleProgram.parse("--lang en rules")
    #expect(invocation.request == .run("rules"))
    #expect(invocation.value("lang") == "en")
  }

  @Test func `two dashes end the options`() throws {
    #expect(try SampleProgram.parse("check -- --format -q").operands == ["--format", "-q"])
  }

  @Test func `a single dash is a path`() throws {
    #expect(try SampleProgram.parse("check -").operands == ["-"])
  }

  @Test func `the last of two values wins`() throws {
    #expect(try SampleProgram.parse("check a --jobs 2 --jobs=3").number("jobs") == 3)
  }

  @Test func `a value may hold an equals sign and begin with one dash`() throws {
    #expect(try SampleProgram.parse("check a --baseline=x=y").value("baseline") == "x=y")
    #expect(try SampleProgram.parse("check a --baseline -x").value("baseline") == "-x")
  }

  @Test(arguments: [
    ("--help", nil), ("-h", nil), ("help", nil), ("check --help", "check"), ("help check", "check"),
    ("--help check", "check"), ("check a.txt --format json -h", "check"), ("help --lang en rules", "rules"),
  ])
  func `help is understood everywhere`(_ line: String, _ command: String?) throws {
    #expect(try SampleProgram.parse(line).request == .help(command))
  }

  @Test func `the version is understood`() throws {
    #expect(try SampleProgram.parse("--version").request == .version)
    #expect(try SampleProgram.parse("-V").request == .version)
  }

  @Test(arguments: [
    ("", UsageError.missingCommand),
    ("--lang en", .missingCommand),
    ("chekc a", .unknownCommand("chekc", nearest: "check")),
    ("help chekc", .unknownCommand("chekc", nearest: "check")),
    ("xyz", .unknownCommand("xyz", nearest: nil)),
    ("check a --fromat json", .unknownOption("--fromat", command: "check", nearest: "--format")),
    ("check a --fromat=json", .unknownOption("--fromat", command: "check", nearest: "--format")),
    ("check a -x", .unknownOption("-x", command: "check", nearest: nil)),
    ("--format json check a", .unknownOption("--format", command: nil, nearest: nil)),
    ("rules --format json", .unknownOption("--format", command: "rules", nearest: nil)),
    ("check a --format", .missingValue(option: "--format", command: "check")),
    ("check a --format=", .missingValue(option: "--format", command: "check")),
    ("check a --format --quiet", .missingValue(option: "--format", command: "check")),
    ("check a --quiet=yes", .unexpectedValue(option: "--quiet", command: "check")),
    ("check a -f jsn", .unknownChoice(option: "--format", value: "jsn", choices: ["text", "json"], nearest: "json")),
    ("check a -j 0", .invalidNumber(option: "--jobs", value: "0", bounds: 1...8)),
    ("check a -j two", .invalidNumber(option: "--jobs", value: "two", bounds: 1...8)),
    ("check a -j 99999999999999999999", .invalidNumber(option: "--jobs", value: "99999999999999999999", bounds: 1...8)),
    ("check", .missingOperand("PATH…", command: "check")),
    ("check --", .missingOperand("PATH…", command: "check")),
    ("rules a", .unexpectedOperand("a", command: "rules")),
    ("completion bash zsh", .unexpectedOperand("zsh", command: "completion")),
    ("completion bsh", .unknownOperand("bsh", command: "completion", choices: ["bash", "zsh"], nearest: "bash")),
  ])
  func `a wrong line says what is wrong`(_ line: String, _ expected: UsageError) {
    #expect(SampleProgram.error(line) == expected)
  }

  @Test(
    arguments: [
      (["check", "a", "--lang", "en"], nil, InterfaceLanguage.english), (["--lang=en"], nil, .english),
      (["--lang", "fr"], nil, .chinese), ([], "en_GB.UTF-8", .english), ([], "zh_CN", .chinese), ([], "fr", .chinese),
      (["--lang", "zh"], "en", .chinese), (["--", "--lang", "en"], nil, .chinese), (["--lang"], nil, .chinese),
    ] as [([String], String?, InterfaceLanguage)])
  func `the language is known before the line is parsed`(
    _ arguments: [String], _ environment: String?, _ expected: InterfaceLanguage
  ) {
    #expect(InterfaceLanguage.detect(arguments: arguments, environment: environment) == expected)
  }
}
