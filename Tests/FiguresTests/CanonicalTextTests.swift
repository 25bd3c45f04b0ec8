import Figures
import Testing

@Suite struct CanonicalTextTests {
  private static func canonical(_ text: String) -> (CanonicalText, [UInt8]) {
    let source = Array(text.utf8)
    var canonical = CanonicalText()
    canonical.append(source.span, 0..<source.count)
    return (canonical, source)
  }

  @Test(arguments: [
    ("２０２２ 年", "2022年"), ("１ ２", "1 2"), ("12 34", "12 34"), ("12  \n 34", "12 34"), ("预算 100 万元", "预算100万元"),
    ("合计： 100", "合计:100"), ("（一） 基本", "(一)基本"), ("a\u{3000}b", "a b"), ("a\u{200B}b", "ab"), ("１００％", "100%"),
    ("一\n二", "一二"), (" 首尾 ", "首尾"), ("1 803.90", "1 803.90"), ("\u{FEFF}标题", "标题"), ("。、“”〔〕", "。、“”〔〕"), ("", ""),
    ("a\u{A0}b", "a b"), ("～", "~"), ("５\u{3000}６", "5 6"),
  ])
  func `text becomes canonical`(_ text: String, _ expected: String) {
    let (canonical, _) = Self.canonical(text)
    #expect(canonical.string(0..<canonical.count) == expected)
  }

  @Test(arguments: [
    ("收入１２３　万元", "123", "１２３"), ("共 20 人", "20", "20"), ("共２０ 人", "20", "２０"), ("占９９．６％ 。", "99.6%", "９９．６％"),
    ("（一） 基本", "(一)", "（一）"), ("a  b", "b", "b"), ("合计  万元", "合计", "合计"), ("５　６", "5 6", "５　６"), ("末尾１", "1", "１"),
  ])
  func `ranges lead back to the source`(_ text: String, _ part: String, _ expected: String) {
    let (canonical, source) = Self.canonical(text)
    let found = Self.offset(of: Array(part.utf8), in: canonical.bytes)
    let range = canonical.sourceRange(of: found..<found + part.utf8.count)
    #expect(String(decoding: source[range], as: UTF8.self) == expected)
  }

  private static func offset(of part: [UInt8], in bytes: [UInt8]) -> Int {
    (0...max(0, bytes.count - part.count)).first { Array(bytes[$0..<min(bytes.count, $0 + part.count)]) == part } ?? 0
  }

  @Test func `every character leads back to its own source character`() {
    let text = "２０２２ 年，收入 1,803.90 万元（含上年\n结转）；增长－5％。“五老” ４００　人"
    let (canonical, source) = Self.canonical(text)
    var offset = 0
    while offset < canonical.count {
      let width = String(decoding: canonical.bytes[offset...], as: UTF8.self).unicodeScalars.first.map {
        String($0).utf8.count
      }
      let next = offset + (width ?? 1)
      let range = canonical.sourceRange(of: offset..<next)
      let written = String(decoding: source[range], as: UTF8.self)
      if canonical.bytes[offset] != 0x20 {
        #expect(written.unicodeScalars.count == 1, "\(written)")
        let (again, _) = Self.canonical(written)
        #expect(again.string(0..<again.count) == canonical.string(offset..<next))
      }
      offset = next
    }
  }

  @Test func `several pieces and separators keep their places`() {
    let source = Array("１２ 人\n３４ 元".utf8)
    var canonical = CanonicalText()
    canonical.append(source.span, 0..<10)
    let second = canonical.count + 1
    canonical.appendSeparator(0x0A)
    canonical.append(source.span, 11..<source.count)
    #expect(canonical.string(0..<canonical.count) == "12人\n34元")
    #expect(canonical.sourceRange(of: 0..<2) == 0..<6)
    #expect(canonical.sourceRange(of: second..<second + 2) == 11..<17)
    #expect(canonical.sourceRange(of: 3..<3) == canonical.sourceOffset(of: 3)..<canonical.sourceOffset(of: 3))
  }

  @Test func `canonical text of canonical text is the same`() {
    let (once, _) = Self.canonical("２０２３ 年 收入 18 518.32 万元， 占 99.6 ％")
    let (twice, _) = Self.canonical(once.string(0..<once.count))
    #expect(once.bytes == twice.bytes)
  }
}
