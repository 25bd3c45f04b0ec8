import Figures
import Foundation
import Testing

@Suite struct FigureScannerTests {
  /// Whether figures are ordered, apart, inside the text, and on character boundaries.
  private static func isSound(_ bytes: [UInt8], _ figures: [Figure], checksBoundaries: Bool = true) -> Bool {
    var last = 0
    for figure in figures {
      let range = figure.range
      let number = figure.numberRange
      guard range.lowerBound >= last, !range.isEmpty, range.upperBound <= bytes.count,
        number.lowerBound >= range.lowerBound, number.upperBound <= range.upperBound, !number.isEmpty,
        figure.lower <= figure.upper
      else { return false }
      if checksBoundaries {
        for offset in [range.lowerBound, range.upperBound, number.lowerBound, number.upperBound]
        where offset < bytes.count && bytes[offset] & 0xC0 == 0x80 { return false }
      }
      last = range.upperBound
    }
    return true
  }

  /// A small fixed sequence of pseudo-random numbers, the same in every run.
  private struct Sequence {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  private static let pieces = [
    "1", "20", "300", "2022", "0", "5.5", ",", ".", "-", "—", "~", "至", "万", "亿", "百", "千", "余", "多", "近", "约", "超",
    "元",
    "人", "名", "次", "场", "个", "年", "月", "日", "%", "‰", "±", "≥", "(", ")", "（", "）", "〔", "〕", "号", "第", "一", "二", "十",
    "三", "百分之", "分之", "点", "以上", "以下", "左右", "“", "”", "《", "》", " ", "\n", "、", "。", "：", "；", "=", "+", "×", "/", "A",
    "壹",
    "佰", "拾", "角", "分", "整", "①", "共", "不", "于", "超过", "成", "倍", "时", "公里", "１", "，", "𠀀", "\u{0}",
  ]

  @Test func `figures of arbitrary mixtures are ordered and apart`() {
    var sequence = Sequence(state: 7)
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<sequence.next(14) { text += Self.pieces[sequence.next(Self.pieces.count)] }
      let (canonical, figures) = FigureScanner.figures(in: text)
      #expect(Self.isSound(canonical.bytes, figures), "\(text)")
    }
  }

  @Test func `arbitrary bytes never trap`() {
    var sequence = Sequence(state: 11)
    for _ in 0..<5_000 {
      let count = sequence.next(60)
      let bytes = (0..<count).map { _ in
        sequence.next(3) == 0 ? UInt8(0x30 + sequence.next(10)) : UInt8(sequence.next(256))
      }
      var figures: [Figure] = []
      FigureScanner.scan(bytes.span, 0..<bytes.count, into: &figures)
      #expect(Self.isSound(bytes, figures, checksBoundaries: false), "\(bytes)")
      var canonical = CanonicalText()
      canonical.append(bytes.span, 0..<bytes.count)
      figures.removeAll()
      FigureScanner.scan(canonical.bytes.span, 0..<canonical.count, into: &figures)
      #expect(Self.isSound(canonical.bytes, figures, checksBoundaries: false), "\(bytes)")
    }
  }

  @Test(arguments: ["1", "一", "1,", "1.", "1、", "1 ", "1+", "(1", "-1", "1-1", "百分之", "1:1", "“1", "万"])
  func `long repetitions stay linear`(_ piece: String) {
    // A quadratic scanner would not come back from these within the time of a test run.
    let text = String(repeating: piece, count: 200_000)
    let (canonical, figures) = FigureScanner.figures(in: text)
    #expect(Self.isSound(canonical.bytes, figures))
  }

  @Test func `only the given range is read`() {
    let bytes = Array("12人34元56次".utf8)
    var figures: [Figure] = []
    FigureScanner.scan(bytes.span, 5..<10, into: &figures)
    #expect(figures.count == 1)
    #expect(figures.first?.range == 5..<10)
    #expect(figures.first?.kind == .money)
  }

  @Test func `figures already found stay`() {
    let bytes = Array("70、80周岁".utf8)
    var figures: [Figure] = []
    FigureScanner.scan(Array("5".utf8).span, 0..<1, into: &figures)
    FigureScanner.scan(bytes.span, 0..<bytes.count, into: &figures)
    #expect(figures.map(\.kind) == [.bare, .duration, .duration])
  }

  @Test func `the parts of a figure are marked`() throws {
    let (canonical, figures) = FigureScanner.figures(in: "补贴约60万多元，其中增长－5.20％")
    let money = try #require(figures.first)
    #expect(canonical.string(money.range) == "约60万多元" || canonical.string(money.range) == "60万多元")
    #expect(canonical.string(money.numberRange) == "60")
    #expect(money.scale == 4)
    let percent = try #require(figures.last)
    #expect(canonical.string(percent.numberRange) == "-5.20%")
    #expect(percent.writtenDecimals == 2)
    #expect(percent.scale == -2)
  }

  @Test(arguments: ["三十二名", "两项", "近百场", "百分之九十", "壹佰元整"]) func `Chinese numerals say so`(_ text: String) {
    #expect(FigureScanner.figures(in: text).1.first?.isChineseNumeral == true)
  }

  @Test func `figures of the five reports are sound`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folders = [root.appending(path: "../shared/reports"), root.appending(path: "../../shared/reports")]
    guard let folder = folders.first(where: { FileManager.default.fileExists(atPath: $0.path) }) else {
      print("no folder of reports beside the package: nothing read")
      return
    }
    var count = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".txt") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let (canonical, figures) = FigureScanner.figures(in: text)
      #expect(Self.isSound(canonical.bytes, figures))
      count += figures.count
    }
    #expect(count > 500)
  }
}
