import CommandLineKit
import Testing

@Suite struct HelpRendererTests {
  private func page(_ command: String?, _ language: InterfaceLanguage) -> String {
    HelpRenderer(SampleProgram.program, language: language, style: TerminalStyle(isColored: false)).page(for: command)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `the overview names every command`(_ language: InterfaceLanguage) {
    for command in SampleProgram.program.commands {
      #expect(page(nil, language).contains("  \(command.name) "))
      #expect(page(nil, language).contains(command.summary.text(in: language)))
    }
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `a page describes every option with an example`(_ language: InterfaceLanguage) {
    for command in SampleProgram.program.commands {
      let page = page(command.name, language)
      for option in SampleProgram.program.options(of: command) {
        #expect(page.contains(option.synopsis))
        #expect(page.contains(option.help.text(in: language)))
        #expect(page.contains(option.example))
      }
      for example in command.examples { #expect(page.contains(example.line)) }
    }
  }

  @Test func `colours appear only when switched on`() {
    let plain = page("check", .chinese)
    let colored = HelpRenderer(SampleProgram.program, language: .chinese, style: TerminalStyle(isColored: true))
      .page(for: "check")
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}[1m"))
  }

  @Test(
    arguments: [
      (ColorChoice.auto, true, nil, "xterm", true), (.auto, false, nil, "xterm", false),
      (.auto, true, "1", "xterm", false),
      (.auto, true, "", "xterm", true), (.auto, true, nil, "dumb", false), (.always, false, "1", nil, true),
      (.never, true, nil, "xterm", false),
    ] as [(ColorChoice, Bool, String?, String?, Bool)])
  func `colours follow terminal and environment`(
    _ choice: ColorChoice, _ isTerminal: Bool, _ noColor: String?, _ term: String?, _ expected: Bool
  ) {
    #expect(choice.isColored(isTerminal: isTerminal, noColor: noColor, term: term) == expected)
  }

  @Test func `the progress line tells done, speed and time left`() {
    let line = ProgressLine(total: 200, language: .chinese)
    #expect(line.text(done: 50, milliseconds: 1000) == "█████░░░░░░░░░░░░░░░ 50/200，每秒 50 份，还需 0:03")
    #expect(line.text(done: 0, milliseconds: 0).contains("0/200"))
    #expect(ProgressLine.duration(3725) == "1:02:05")
  }
}
