import Figures

/// Which column of an indicator form holds what, read from its header words.
struct FormColumns {
  var dimension = -1
  var category = -1
  var name = -1
  var content = -1
  var target = -1
  var actual = -1
  var reason = -1
  var measures = -1
  var weight = -1
  var score = -1
  var dimensionWeight = -1
  var categoryWeight = -1

  private static let dimensionWords = WordList("一级指标", "一级")
  private static let categoryWords = WordList("二级指标", "二级")
  private static let nameWords = WordList("三级指标", "四级指标", "指标名称", "指标内容", "绩效指标", "评价指标", "指标")
  private static let contentWords = WordList("目标内容", "指标解释", "指标说明")
  private static let targetWords = WordList(
    "年度指标值", "目标值", "指标值", "计划值", "预期值", "年度目标值", "年初目标值", "预期指标值", "绩效目标值", "年度目标", "目标")
  private static let actualWords = WordList(
    "实际完成值", "完成值", "全年实际完成值", "自评完成值", "实际值", "实际完成情况", "完成情况", "实际完成", "全年完成值",
    "全年实际完成情况", "年度完成值", "实际完成指标值")
  private static let weightWords = WordList("分值", "权重", "标准分", "满分", "指标分值", "权重分", "分值权重", "标准分值")
  private static let scoreWords = WordList("得分", "自评得分", "自评分", "评分", "自评分数", "实际得分", "单位自评得分")
  private static let causes = WordList("原因", "偏差")
  private static let remedies = WordList("改进", "措施")

  /// Reads the header of a block; `nil` when it is not the header of an indicator form.
  init?(_ table: ReportTable, _ block: TableBlock, in report: Report) {
    var level = 0
    let bytes = report.text.bytes
    for column in 0..<table.columns {
      for segment in table.headerCells(of: block, column: column) {
        // A header that spans several columns names the first of them.
        let row = Int(report.segments[segment].row)
        if column > 0, table.segment(row, column - 1) == segment { continue }
        let range = report.bareHeader(report.segments[segment].range)
        if Self.dimensionWords.equals(bytes, range) {
          dimension = column
          level = 1
        } else if Self.categoryWords.equals(bytes, range) {
          category = column
          level = 2
        } else if Self.contentWords.equals(bytes, range) {
          content = column
        } else if Self.targetWords.equals(bytes, range), target < 0 {
          target = column
        } else if Self.actualWords.equals(bytes, range), actual < 0 {
          actual = column
        } else if Self.nameWords.equals(bytes, range), name < 0 {
          name = column
          level = 3
        } else {
          readPoints(bytes, range, column, level)
        }
      }
    }
    if weight < 0 {
      // Points stand behind the lowest level only: they are those of the rows.
      weight = categoryWeight >= 0 ? categoryWeight : dimensionWeight
      if categoryWeight >= 0 { categoryWeight = -1 } else { dimensionWeight = -1 }
    }
    let hasIndicator = name >= 0 || category >= 0 || dimension >= 0
    guard hasIndicator, target >= 0 || actual >= 0 || score >= 0 || weight >= 0 else { return nil }
    guard dimension >= 0 || category >= 0 || (name >= 0 && (target >= 0 || actual >= 0)) else { return nil }
  }

  private mutating func readPoints(_ bytes: [UInt8], _ range: Range<Int>, _ column: Int, _ level: Int) {
    if Self.weightWords.equals(bytes, range) {
      switch level {
      case 1 where dimension == column - 1: dimensionWeight = column
      case 2 where category == column - 1: categoryWeight = column
      default: if weight < 0 { weight = column }
      }
    } else if Self.scoreWords.equals(bytes, range) {
      if score < 0 { score = column }
    } else {
      let isCause = Self.causes.occurs(in: bytes, range)
      let isRemedy = Self.remedies.occurs(in: bytes, range)
      if isCause, reason < 0 { reason = column }
      if isRemedy, measures < 0 { measures = column }
    }
  }
}
