import Checking
import TestSupport
import Testing

/// The harness itself can fail: a silent rule fails its firing example in every writing.
@Suite struct RuleExampleRunTests {
  static let silent = RuleMetadata(
    code: "XXX999", name: "silent", severity: .note, summary: LocalizedText("无", "None"), checks: "", reason: "",
    remedy: LocalizedText("", ""), quiet: "", basis: LocalizedText("", ""), examples: [])

  @Test(arguments: [ExampleMutation.original, .fullWidthDigits, .hardWrapped, .tableCell, .crlf, .gb18030])
  func `a silent rule fails a firing example`(_ mutation: ExampleMutation) {
    let example = RuleExample.fires("本年度共安排资金⟦1810.00⟧万元，其中基本支出963.60万元、项目支出840.30万元，全部支付完毕，没有结余。")
    let problems = RuleExampleRun.problems(rule: Self.silent, example: example, mutation: mutation)
    #expect(problems == ["stays quiet where it should fire"])
  }

  @Test func `a silent rule passes a quiet example`() {
    let example = RuleExample.stays("合计1803.90万元，其中基本支出963.60万元、项目支出840.30万元")
    #expect(RuleExampleRun.problems(rule: Self.silent, example: example, mutation: .original).isEmpty)
  }
}
