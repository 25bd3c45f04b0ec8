import CommandLineKit
import Foundation
import Testing

@Suite struct CompletionScriptTests {
  @Test(arguments: CompletionScript.Shell.allCases, InterfaceLanguage.allCases)
  func `the shell accepts its script`(_ shell: CompletionScript.Shell, _ language: InterfaceLanguage) throws {
    let program = "/usr/bin/\(shell.rawValue)"
    // Only bash is on every machine.
    try #require(shell != .bash || FileManager.default.fileExists(atPath: program))
    guard FileManager.default.fileExists(atPath: program) else { return }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("completion-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try CompletionScript(SampleProgram.program, language: language).text(for: shell)
      .write(to: file, atomically: true, encoding: .utf8)
    let run = Process()
    run.executableURL = URL(fileURLWithPath: program)
    run.arguments = ["-n", file.path]
    try run.run()
    run.waitUntilExit()
    #expect(run.terminationStatus == 0)
  }

  @Test(arguments: CompletionScript.Shell.allCases)
  func `the script knows every command and option`(_ shell: CompletionScript.Shell) {
    let script = CompletionScript(SampleProgram.program, language: .chinese).text(for: shell)
    for command in SampleProgram.program.commands {
      #expect(script.contains(command.name))
      for option in SampleProgram.program.options(of: command) { #expect(script.contains(option.name)) }
    }
  }

  @Test(arguments: [
    (["abacus", "ch"], "check"), (["abacus", "check", "--form"], "--format"),
    (["abacus", "check", "--format", "j"], "json"), (["abacus", "completion", "b"], "bash"),
    (["abacus", "check", "a", "--lang", "e"], "en"), (["abacus", "help", "ru"], "rules"),
  ])
  func `bash completes the word`(_ words: [String], _ expected: String) throws {
    let script = CompletionScript(SampleProgram.program, language: .chinese).text(for: .bash)
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let line = "\(script)\nCOMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count - 1); _abacus; echo \"${COMPREPLY[*]}\""
    let run = Process()
    run.executableURL = URL(fileURLWithPath: "/bin/bash")
    run.arguments = ["-c", line]
    let output = Pipe()
    run.standardOutput = output
    try run.run()
    let reply = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    run.waitUntilExit()
    #expect(reply == expected + "\n")
  }
}
