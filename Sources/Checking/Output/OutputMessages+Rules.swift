extension OutputMessages {
  static let checks = LocalizedText("查什么", "What it checks")
  static let why = LocalizedText("为什么", "Why")
  static let quiet = LocalizedText("不报的情形", "When it stays quiet")
  static let firing = LocalizedText("会报的例子（⟦⟧ 中为所指的数或词）", "Examples that are reported (⟦⟧ marks what it points at)")
  static let staying = LocalizedText("不报的例子", "Examples that are not reported")

  static func ruleCount(_ count: Int) -> LocalizedText {
    LocalizedText("共 \(count) 条规则；taizhang explain 代码 查看说明。", "\(count) rules; taizhang explain CODE tells more.")
  }
}
