/// Builds the indicator forms in the examples of the rules about scores.
enum FormSample {
  private static let header = "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n"

  /// A form of the given rows, each 「一级\t二级\t三级\t目标\t完成\t分值\t得分\t原因」.
  static func text(_ rows: String..., before: String = "", after: String = "") -> String {
    "清河区文化馆项目支出绩效自评表\n（2021年度）\n\n" + before + header + rows.joined() + after
  }
}
