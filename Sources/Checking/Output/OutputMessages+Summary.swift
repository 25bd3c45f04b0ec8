extension OutputMessages {
  /// One line about a document, behind its name.
  static func documentCounts(_ counts: ResultCounts) -> LocalizedText {
    LocalizedText(
      "\(counts.figures) 个数，\(counts.held) 项关系成立，\(counts.broken) 项矛盾，\(counts.undecided) 项无法判断",
      "\(counts.figures) figures; relations: \(counts.held) held, \(counts.broken) broken, \(counts.undecided) undecided"
    )
  }

  /// The rows of the summary: what is counted, and the counts.
  static func summary(_ summary: CheckSummary) -> [(LocalizedText, LocalizedText)] {
    let counts = summary.counts
    var rows = [(LocalizedText("文档", "Documents"), documents(summary))]
    rows.append(
      (
        LocalizedText("关系", "Relations"),
        LocalizedText(
          "成立 \(counts.held) 项，矛盾 \(counts.broken) 项，无法判断 \(counts.undecided) 项",
          "\(counts.held) held, \(counts.broken) broken, \(counts.undecided) undecided")
      ))
    let share = percent(counts.covered, of: counts.quantities)
    rows.append(
      (
        LocalizedText("覆盖", "Coverage"),
        LocalizedText(
          "共 \(counts.figures) 个数，其中数量 \(counts.quantities) 个；\(counts.covered) 个（\(share)）参与了已判断的关系",
          "\(counts.figures) figures, \(counts.quantities) of them quantities; \(counts.covered) (\(share)) take part in a decided relation"
        )
      ))
    rows.append((LocalizedText("发现", "Findings"), findings(summary)))
    return rows
  }

  private static func documents(_ summary: CheckSummary) -> LocalizedText {
    var chinese = "已检查 \(summary.checked) 份，未能读取 \(summary.unread.count) 份"
    var english = "\(summary.checked) checked, \(summary.unread.count) not read"
    if summary.skippedFiles > 0 {
      chinese += "，跳过其他类型的文件 \(summary.skippedFiles) 个"
      english += ", \(plural(summary.skippedFiles, "file")) of other types skipped"
    }
    return LocalizedText(chinese, english)
  }

  private static func findings(_ summary: CheckSummary) -> LocalizedText {
    let errors = summary.count(.error)
    let warnings = summary.count(.warning)
    let notes = summary.count(.note)
    var chinese = "错误 \(errors) 条，警告 \(warnings) 条，提示 \(notes) 条"
    var english = [plural(errors, "error"), plural(warnings, "warning"), plural(notes, "note")].joined(separator: ", ")
    if summary.counts.suppressed > 0 {
      chinese += "；基线已知 \(summary.counts.suppressed) 条，不计"
      english += "; \(summary.counts.suppressed) known to the baseline, not counted"
    }
    return LocalizedText(chinese, english)
  }

  static func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)" + (count == 1 ? "" : "s") }

  /// A share with one decimal, without binary floating point.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "0%" }
    let tenths = (part * 2000 / whole + 1) / 2
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
