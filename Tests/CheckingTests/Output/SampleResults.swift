import Checking
import DocumentModel

/// Results with fixed contents, so that snapshots of the output depend on no reader and no rule.
enum SampleResults {
  static let text = """
    虚构市老年服务中心2023年度部门整体支出绩效自评报告

    2023年，本中心全年支出合计1,810.00万元，其中基本支出963.60万元、项目支出840.30万元，按季度拨付。
    全年组织活动84场\u{1B}[31m，引号"与反斜杠\\也要照写。
    \(String(repeating: "为便于核对，本段故意写得很长，", count: 12))共开设88个班，\(String(repeating: "后面还有许多字，", count: 12))比上年增加38.27元。
    \t指标\t目标值\t≥200人\t完成值\t194\t得分\t5
    全年服务近5
    000人次。
    """

  static let document: Document = {
    var document = Document(name: "样例/报告 1.txt", text: Array(text.utf8))
    for (offset, byte) in document.text.enumerated() where byte == 0x0A {
      document.lineStarts.append(Int32(offset + 1))
    }
    return document
  }()

  /// The place of the first occurrence of a phrase.
  static func quote(_ phrase: String) -> Quote {
    let bytes = Array(phrase.utf8)
    let start = document.text.indices.first { document.text[$0...].starts(with: bytes) } ?? 0
    let range = start..<(start + bytes.count)
    return Quote(text: phrase, range: range, place: document.place(at: start))
  }

  static let rules = [
    RuleMetadata(
      code: "ARI001", name: "sum-mismatch", severity: .error,
      summary: LocalizedText("合计与分项之和不符", "total differs from its parts"), checks: "合计与其中各项之和。",
      reason: "合计不等于分项之和，至少有一个数是错的。", remedy: LocalizedText("先核对原始账，再改合计或分项。", "Check the books, then correct."),
      quiet: "有「等」「主要」的开放列举。", basis: LocalizedText("部门决算编报要求", "Rules of final accounts"),
      examples: [
        .fires("合计⟦1810.00⟧万元，其中基本支出963.60万元、项目支出840.30万元"),
        .stays("合计1803.90万元，其中基本支出963.60万元、项目支出840.30万元"),
      ]),
    RuleMetadata(
      code: "SCO002", name: "full-score-despite-shortfall", severity: .warning,
      summary: LocalizedText("没有完成目标却得满分", "full score despite a shortfall"), checks: "目标值、完成值与得分。",
      reason: "没有完成的指标应当扣分。", remedy: LocalizedText("按完成率扣分，或写明原因。", "Deduct points or give the reason."),
      quiet: "", basis: LocalizedText("", ""), examples: []),
  ]

  static func finding(
    _ rule: Int, _ severity: Severity, _ message: LocalizedText, _ values: (String, String, String), _ quotes: [String]
  ) -> ResultFinding {
    let metadata = rules[rule]
    return ResultFinding(
      rule: metadata.code, name: metadata.name, title: metadata.summary, severity: severity, message: message,
      stated: values.0, computed: values.1, difference: values.2, evidence: quotes.map(quote), basis: metadata.basis,
      remedy: metadata.remedy)
  }

  static let checked: DocumentResult = {
    var result = DocumentResult(path: "样例/报告 1.txt")
    result.document = document
    result.counts.figures = 14
    result.counts.quantities = 11
    result.counts.covered = 7
    result.counts.held = 3
    result.counts.broken = 2
    result.counts.undecided = 2
    result.counts.suppressed = 1
    result.findings = [
      finding(
        0, .error,
        LocalizedText("合计写的是1,810.00万元，分项之和为1803.90万元。", "The total is 1,810.00, the parts add up to 1803.90."),
        ("1810.00万元", "1803.90万元", "6.10万元"), ["1,810.00", "963.60", "840.30"]),
      finding(
        0, .warning, LocalizedText("前面写84场，后面写88个班，又写38.27元。", "84, then 88 and 38.27."), ("84", "88", "4"),
        ["84场", "88", "38.27"]),
      finding(
        1, .warning, LocalizedText("目标≥200人，完成194，得分5为满分。", "Target ≥200, actual 194, full score 5."),
        ("5", "4.85", "0.15"),
        ["≥200", "194", "5"]),
      finding(0, .note, LocalizedText("数字中间断行。", "A figure broken over a line."), ("", "", ""), ["5\n000"]),
    ]
    let open = quote("840.30")
    let near = quote("近5\n000人次")
    result.notChecked = [
      UncheckedFigure(range: open.range, line: open.place.line, reason: .openList),
      UncheckedFigure(range: near.range, line: near.place.line, reason: .approximate),
    ]
    return result
  }()

  static let clean: DocumentResult = {
    var result = DocumentResult(path: "b.txt")
    result.document = Document(name: "b.txt", text: [])
    result.counts.figures = 2
    result.counts.quantities = 2
    result.counts.covered = 2
    result.counts.held = 1
    return result
  }()

  static let unread = DocumentResult(
    path: "没有.txt",
    unread: UnreadReason(
      code: "FIL-001", text: LocalizedText("找不到「没有.txt」。请检查路径。", "“没有.txt” was not found. Check the path.")))

  static let all = [checked, clean, unread]

  /// Everything that a run over `all` writes.
  static func output(_ renderer: any DocumentRenderer) -> [UInt8] {
    var summary = CheckSummary()
    summary.skippedFiles = 1
    var bytes = renderer.prologue
    var hasWritten = false
    for result in all {
      summary.add(result)
      let piece = renderer.render(result)
      if piece.isEmpty { continue }
      if hasWritten { bytes += renderer.separator }
      hasWritten = true
      bytes += piece
    }
    return bytes + renderer.epilogue(summary)
  }
}
