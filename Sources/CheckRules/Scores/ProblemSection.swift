import Figures
import ReportReading

/// The section 「存在问题」 of a report.
enum ProblemSection {
  private static let title = WordList("存在问题", "存在的问题", "主要问题", "问题及", "发现的问题", "问题和", "问题与")
  private static let nothing = WordList("无", "无。", "暂无", "暂无。", "没有", "没有。", "无问题", "无问题。", "不存在问题", "不存在问题。")

  /// The words 「无」 that are all the section says; `nil` when it says more or does not exist.
  static func emptyAnswer(in report: Report) -> Range<Int>? {
    let bytes = report.text.bytes
    for section in report.sections where title.occurs(in: bytes, section.titleRange) {
      let segments = report.segments[Int(section.firstSegment)..<Int(section.endSegment)]
      let filled = segments.filter { $0.start < $0.end }
      if filled.count == 1, let only = filled.first, nothing.equals(bytes, only.range) { return only.range }
    }
    return nil
  }
}
