import Application
import Checking
import Testing

@Suite struct ErrorCatalogueTests {
  @Test(arguments: ErrorCode.allCases)
  func `every error says what happened and how to go on`(_ code: ErrorCode) {
    let entry = code.entry
    let error = UserError(code, entry.sample)
    #expect(!entry.cause.chinese.isEmpty && !entry.cause.english.isEmpty && !entry.remedy.chinese.isEmpty)
    for text in [error.reason.chinese, error.reason.english] {
      #expect(!text.isEmpty)
      #expect(!text.contains("{0}") && !text.contains("{1}") && !text.contains("{2}") && !text.contains("{3}"))
    }
    for argument in entry.sample { #expect(error.reason.chinese.contains(argument)) }
    #expect(error.line(in: .chinese).hasPrefix("错误 \(code.rawValue)："))
    #expect(!error.line(in: .chinese).contains("\n"))
    #expect(entry.message.chinese.unicodeScalars.contains { $0.value >= 0x4E00 })
    #expect(
      !error.reason.english.unicodeScalars.contains {
        $0.value >= 0x4E00 && $0.value < 0xA000 && !entry.sample.joined().unicodeScalars.contains($0)
      })
  }

  @Test func `two codes do not share their words`() {
    let messages = ErrorCode.allCases.map(\.entry.message.chinese)
    #expect(Set(messages).count == messages.count)
  }

  @Test func `a suggestion stands in the line`() {
    let error = UserError(.unknownCommand, ["chekc"], suggestion: "check")
    #expect(error.line(in: .chinese) == "错误 CLI-002：没有「chekc」这个命令。是不是想写「check」？运行 taizhang --help 查看全部命令。")
  }

  @Test func `an argument cannot break the line`() {
    #expect(!UserError(.notFound, ["a\nb\u{1B}[31m"]).line(in: .chinese).unicodeScalars.contains { $0.value < 0x20 })
  }
}
