import TestSupport
import Testing

/// The mutations change the writing and nothing else.
@Suite struct ExampleMutationTests {
  @Test(arguments: [
    (ExampleMutation.fullWidthDigits, "合计⟦1810.00⟧万元", "合计⟦１８１０.００⟧万元"),
    (.spacesAroundNumbers, "合计⟦1810.00⟧万元，占9%。", "合计⟦ 1810.00 ⟧万元，占 9%。"),
    (.withSeparators, "2022年支出⟦1810.00⟧万元，惠及12846人，文号2023号", "2022年支出⟦1,810.00⟧万元，惠及12,846人，文号2023号"),
    (.withoutSeparators, "支出1,810.00万元，1,2,3", "支出1810.00万元，1,2,3"),
    (.crlf, "甲\n乙", "甲\r\n乙\r\n"),
  ])
  func `each mutation writes the text in its way`(_ mutation: ExampleMutation, _ text: String, _ expected: String) {
    #expect(mutation.apply(to: text) == expected)
  }

  @Test func `hard wrapping breaks no number and begins no line with punctuation`() throws {
    let text = "本年度共安排资金1810.00万元，其中基本支出963.60万元、项目支出846.40万元，全部按进度支付完毕，没有结余。"
    let wrapped = try #require(ExampleMutation.hardWrapped.apply(to: text))
    let lines = wrapped.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.joined() == text)
    let firsts = lines.compactMap(\.first)
    #expect(Set(firsts).isDisjoint(with: "，、。"))
  }

  @Test func `marks are counted in bytes of the text without markers`() {
    let marked = MarkedText("合计⟦12⟧万元")
    #expect(marked.text == "合计12万元")
    #expect(marked.marks == [6..<8])
  }

  @Test func `GB18030 has two bytes for a common character`() {
    #expect(GB18030.encode("合1") == [0xBA, 0xCF, 0x31])
  }
}
