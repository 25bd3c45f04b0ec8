import Foundation
import Testing

@Suite struct CheckRunTests {
  static let right = "虚构市某中心2023年度绩效自评报告\n全年支出合计1803.90万元，其中基本支出963.60万元、项目支出840.30万元。\n"

  private func documents(_ outcome: Binary.Outcome) throws -> [String] {
    try outcome.objects().compactMap { $0["document"] as? String }
  }

  @Test func `a clean document ends with 0`() throws {
    let outcome = try Binary.run(["check", "-", "--format", "json"], input: Self.right)
    #expect(outcome.code == 0)
    let object = try #require(try outcome.objects().first)
    #expect(object["document"] as? String == "-")
    #expect(object["status"] as? String == "checked")
  }

  @Test func `what cannot be read ends with 3 and the rest is checked`() throws {
    try Binary.withFolder(["a.txt": Self.right, "b.bin": "%PDF-1.4\n"]) { folder in
      let outcome = try Binary.run(["check", "none.txt", "a.txt", "b.bin", "--format", "json"], in: folder)
      #expect(outcome.code == 3)
      let objects = try outcome.objects()
      #expect(objects.map { $0["status"] as? String } == ["unread", "checked", "unread"])
      let reasons = objects.compactMap { ($0["notChecked"] as? [[String: Any]])?.first?["reason"] as? String }
      #expect(reasons.first?.hasPrefix("FIL-001 ") == true)
      #expect(reasons.last?.hasPrefix("DOC-") == true)
    }
  }

  @Test func `folders are walked in order, hidden and other files left out`() throws {
    let files = ["d/b.txt": "", "d/a.txt": "", "d/.h.txt": "", "d/e/c.txt": "", "d/readme.md": "", "z.txt": ""]
    try Binary.withFolder(files) { folder in
      let outcome = try Binary.run(["check", "z.txt", "d", "--format", "json"], in: folder)
      let documents = try documents(outcome)
      #expect(documents == ["z.txt", "d/a.txt", "d/b.txt", "d/e/c.txt"])
    }
  }

  @Test func `a folder without documents is an error of its own`() throws {
    try Binary.withFolder(["d/readme.md": ""]) { folder in
      let outcome = try Binary.run(["check", "d"], in: folder)
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("CLI-013"))
    }
  }

  @Test(arguments: ["text", "json", "sarif"])
  func `the number of jobs changes nothing`(_ format: String) throws {
    var files: [String: String] = [:]
    for i in 0..<40 { files["\(100 + i).txt"] = String(repeating: Self.right, count: 1 + i % 5 * 20) }
    try Binary.withFolder(files) { folder in
      let one = try Binary.run(["check", ".", "--jobs", "1", "--format", format], in: folder)
      let four = try Binary.run(["check", ".", "--jobs", "4", "--format", format], in: folder)
      #expect(one.output == four.output)
      #expect(one.code == four.code)
      #expect(!one.output.isEmpty)
    }
  }

  @Test func `SARIF is one document`() throws {
    let outcome = try Binary.run(["check", "-", "--format", "sarif"], input: Self.right)
    let log = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    #expect(log?["version"] as? String == "2.1.0")
  }

  @Test func `text has a summary and no colours in a pipe`() throws {
    let outcome = try Binary.run(["check", "-"], input: Self.right)
    #expect(outcome.output.contains("已检查 1 份"))
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.errors.isEmpty)
    #expect(try Binary.run(["check", "-", "--color", "always"], input: Self.right).output.contains("\u{1B}["))
  }

  @Test func `a closed pipe ends the run quietly`() throws {
    var files: [String: String] = [:]
    for i in 0..<300 { files["\(1000 + i).txt"] = Self.right }
    try Binary.withFolder(files) { folder in
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/bash")
      shell.currentDirectoryURL = folder
      let line = "for i in 1 2 3 4 5; do \(Binary.url.path) check . . . --format json | head -n 1; done | wc -l"
      shell.arguments = ["-c", line]
      let output = Pipe()
      let errors = Pipe()
      shell.standardOutput = output
      shell.standardError = errors
      try shell.run()
      let count = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      let complaints = errors.fileHandleForReading.readDataToEndOfFile()
      shell.waitUntilExit()
      #expect(count == "5\n")
      #expect(complaints.isEmpty)
    }
  }

  @Test func `a full disk is not a crash`() throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = ["-c", "echo 全年支出1万元 | \(Binary.url.path) check - > /dev/full"]
    shell.standardError = Pipe()
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationReason == .exit)
    #expect(shell.terminationStatus == 141)
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", "\u{0}\u{0}\u{0}", String(repeating: "9", count: 200_000)])
  func `odd input gives one line of JSON and no crash`(_ input: String) throws {
    let outcome = try Binary.run(["check", "-", "--format", "json"], input: input)
    #expect(outcome.reason == .exit)
    #expect([0, 1, 3].contains(outcome.code))
    #expect(try outcome.objects().count == 1)
  }

  @Test func `a baseline that is written is accepted`() throws {
    try Binary.withFolder(["a.txt": Self.right]) { folder in
      let written = try Binary.run(["check", "a.txt", "--write-baseline", "b.json"], in: folder)
      let accepted = try Binary.run(["check", "a.txt", "--baseline", "b.json"], in: folder)
      let refused = try Binary.run(["check", "a.txt", "--write-baseline", "no/b.json"], in: folder)
      #expect([written.code, accepted.code, refused.code] == [0, 0, 2])
    }
  }

  @Test(arguments: [("{", "BSL-001"), ("{}", "BSL-002"), ("{\"schema\":1,\"entries\":[{}]}", "BSL-003")])
  func `a broken baseline ends with 2`(_ text: String, _ code: String) throws {
    try Binary.withFolder(["a.txt": Self.right, "b.json": text]) { folder in
      let outcome = try Binary.run(["check", "a.txt", "--baseline", "b.json"], in: folder)
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains(code))
    }
  }

  @Test func `the text as read and its figures are printed`() throws {
    #expect(try Binary.run(["text", "-"], input: Self.right).output == Self.right)
    #expect(try Binary.run(["figures", "-"], input: Self.right).code == 0)
    for figure in try Binary.run(["figures", "-", "--format", "json"], input: Self.right).objects() {
      #expect((figure["line"] as? Int ?? 0) >= 1)
    }
    #expect(try Binary.run(["text", "none.txt"]).code == 3)
  }
}
