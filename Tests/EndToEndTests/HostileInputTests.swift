import Foundation
import Testing

/// Bytes that no report is made of: a message or a result, never a crash. `Scripts/torture` runs the large ones.
@Suite struct HostileInputTests {
  static let sentence = "一、情况\n全年预算1803.90万元，支出1780.50万元，其中甲900万元、乙880.50万元，执行率98.7%，比上年增加12%。\n"

  static let bytes: [(name: String, bytes: [UInt8])] = [
    ("nothing", []), ("one byte", [0x37]), ("a byte order mark", [0xEF, 0xBB, 0xBF]), ("half a mark", [0xFF]),
    ("NUL bytes", [UInt8](repeating: 0, count: 5_000)),
    ("NUL bytes between", sentence.utf8.flatMap { [$0, 0] }),
    ("UTF-16 of odd length", [0xFF, 0xFE] + sentence.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [1]),
    ("lone surrogates", [0xFF, 0xFE] + (0..<500).flatMap { _ in [0x00, 0xD8, 0x2D, 0x4E] }),
    ("surrogates in UTF-8", Array(sentence.utf8) + [0xED, 0xA0, 0x80] + Array(sentence.utf8)),
    ("overlong UTF-8", (0..<500).flatMap { _ in [0xC0, 0xB1, 0xE0, 0x80, 0xB1] }),
    ("UTF-8 cut in a character", Array(sentence.utf8.dropLast(2))),
    ("GB18030 cut in a character", [0xD4, 0xA4, 0xCB, 0xE3, 0x31, 0x30, 0xCD, 0xF2, 0xD4]),
    ("mixed line endings", Array("支出5万元。\r\n占3%。\r支出\n\r\u{2028}6万元\u{2029}\u{0B}\u{0C}".utf8)),
    ("a PDF", Array("%PDF-1.7\n".utf8) + [0xFF, 0x00, 0x13]), ("a ZIP", [0x50, 0x4B, 0x03, 0x04]),
    ("an image", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), ("0xFF", [UInt8](repeating: 0xFF, count: 999)),
  ]

  static let numbers = [
    "1e400", "9999999999999999999999.99亿元", "-0", "0/0=", "5/0=3", "(1-1)/(2-2)×100%=5%", "0%", "9999年99月99日",
    "170141183460469231731687303715884105727", "-170141183460469231731687303715884105728万元",
    "99999999999999999999999999999.999999999亿元", "0.000000000000000000001‰", "999999999999999999×999999999999999999=1",
    "玖仟玖佰玖拾玖万亿元整", "九千九百九十九万亿亿亿元", "1：0", "99999999999倍", "第99999999999999999999期",
    String(repeating: "9", count: 400), "1" + String(repeating: ",000", count: 30) + "元",
  ]

  static let templates = [
    "支出#，其中甲#、乙#。", "预算#，支出#，执行率#。", "比上年的#增加#，增长#%。", "共#，人均#，资助#人。", "收入#，支出#，结余#。", "#+#=#。",
    "占#的#%。", "得分#分，总分#分，评价等级为优。", "项目\t预算\t支出\t执行率\n甲\t#\t#\t#\n乙\t#\t#\t#\n合计\t#\t#\t#\n", "自#至#。",
    "发放问卷#份，收回#份，满意度#。", "杠杆率#，拉动#万元。",
  ]

  /// Pieces that are repeated to some ten thousand bytes: whatever looks around itself must not look at everything.
  static let pieces = [
    "1234567890", "123,456,", "12.34.", "9万元、", "(", "（", "(1", "1+1+", "1=", "-", "其中", "占", "占1%", "、", "。", "《", "|",
    "|1",
    "\t", "<p>", "%", "-1", "1:", "一百二十三万", "壹佰万元整", "支出5万元，比上年增加2万元，增长3%，占预算9万元的4%，",
    "本年支出7万元，完成预算9万元的8%。", "8万元，资助9人，人均7元，", "有效率（有效问卷/收回问卷）5%，有效问卷7份，", "执行率=（8-1）/9×100%=7%，",
    "得5分、总分93分，", "拉动消费8万元，杠杆率1:4，", "合计\t12\t34\t46\n", "一、情况\n（一）概况\n", "1.工作\n", "自2023年3月1日至2023年2月30日，",
    "2个：一是", "“123”", "甲9万元（其中乙8万元，",
  ]

  @Test func `bytes of any kind give a result or a message`() throws {
    try Self.withFiles(Self.bytes.map(\.bytes)) { folder, paths in
      let objects = try Self.check(folder, count: paths.count)
      for (object, input) in zip(objects, Self.bytes) where object["status"] as? String == "unread" {
        let reasons = try #require(object["notChecked"] as? [[String: Any]])
        #expect((reasons.first?["reason"] as? String)?.isEmpty == false, "\(input.name) is refused without a reason")
      }
      for (path, input) in zip(paths, Self.bytes) {
        for command in [["figures"], ["text"], ["relations"]] {
          let outcome = try Binary.run(command + [path])
          #expect(outcome.reason == .exit && [0, 3].contains(outcome.code), "\(command) of \(input.name)")
          #expect(outcome.code == 0 || !outcome.errors.isEmpty, "\(command) of \(input.name) says nothing")
        }
      }
    }
  }

  @Test func `numbers at the edge of what can be computed are read`() throws {
    var inputs: [[UInt8]] = []
    for number in Self.numbers {
      for template in Self.templates { inputs.append(Array(template.replacing("#", with: number).utf8)) }
    }
    try Self.withFiles(inputs) { folder, paths in
      let objects = try Self.check(folder, count: paths.count)
      #expect(objects.allSatisfy { $0["status"] as? String == "checked" })
    }
  }

  @Test func `repeated pieces are checked`() throws {
    try Self.withFiles(Self.pieces.map { Array(String(repeating: $0, count: 12_000 / $0.utf8.count).utf8) }) {
      folder, paths in
      let objects = try Self.check(folder, count: paths.count)
      #expect(objects.filter { $0["status"] as? String == "checked" }.count >= paths.count - 2)
    }
  }

  @Test func `wide, long and hollow tables are checked`() throws {
    let row = (0..<200).map(String.init)
    let tables = [
      [String](repeating: "1\t2\t3", count: 3_000).joined(separator: "\n"),
      [String](repeating: row.joined(separator: "\t"), count: 20).joined(separator: "\n"),
      [String](repeating: "|" + row.joined(separator: "|") + "|", count: 20).joined(separator: "\n"),
      "A\tB\tC=A+B\t(C-D)/A\tI=E/A×100%\n" + String(repeating: "7\t0\t9\t-1\t5%\n", count: 500),
      String(repeating: "\t\t\t\n1\t\t\n", count: 500), [String](repeating: "1", count: 9_000).joined(separator: "\t"),
    ]
    try Self.withFiles(tables.map { Array($0.utf8) }) { folder, paths in
      _ = try Self.check(folder, count: paths.count)
    }
  }

  @Test func `damaged reports and noise give a result or a message`() throws {
    var generator = Xorshift(state: 0x9E37_79B9_7F4A_7C15)
    var inputs: [[UInt8]] = []
    let text = Array(String(repeating: Self.sentence, count: 4).utf8)
    for _ in 0..<150 {
      inputs.append((0..<Int(generator.next() % 512)).map { _ in UInt8(truncatingIfNeeded: generator.next()) })
      inputs.append(Array(text.prefix(Int(generator.next() % UInt64(text.count)))))
      var flipped = text
      for _ in 0..<8 { flipped[Int(generator.next() % UInt64(text.count))] ^= 1 << UInt8(generator.next() % 8) }
      inputs.append(flipped)
    }
    try Self.withFiles(inputs) { folder, paths in
      _ = try Self.check(folder, count: paths.count)
    }
  }

  @Test func `paths that are no plain files are told apart`() throws {
    try Binary.withFolder(["a.txt": "支出5万元。"]) { folder in
      for path in ["/dev/zero", folder.appendingPathComponent("missing.txt").path] {
        let outcome = try Binary.run(["check", path])
        #expect(outcome.code == 3 && outcome.reason == .exit, "\(path)")
      }
      let text = try Binary.run(["text", folder.path])
      #expect(text.code == 3 && !text.errors.isEmpty)
    }
  }

  /// Writes the inputs into a folder of their own, under names in their order.
  private static func withFiles(_ inputs: [[UInt8]], _ body: (URL, [String]) throws -> Void) throws {
    try Binary.withFolder([:]) { folder in
      var paths: [String] = []
      for (index, bytes) in inputs.enumerated() {
        let file = folder.appendingPathComponent(String(index + 100_000) + ".txt")
        try Data(bytes).write(to: file)
        paths.append(file.path)
      }
      try body(folder, paths)
    }
  }

  /// Checks a folder: one object for each file, whatever is in it.
  private static func check(_ folder: URL, count: Int) throws -> [[String: Any]] {
    let outcome = try Binary.run(["check", folder.path, "--format", "json"])
    #expect(outcome.reason == .exit, "the program crashed")
    #expect([0, 1, 3].contains(outcome.code))
    let objects = try outcome.objects()
    #expect(objects.count == count)
    return objects
  }

  /// A generator whose numbers are the same in every run.
  private struct Xorshift {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }
}
