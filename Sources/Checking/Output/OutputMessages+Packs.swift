extension OutputMessages {
  static let packParent = LocalizedText("其余各项沿用", "Inherits from")
  static let packPlaces = LocalizedText("适用地区", "Places")
  static let packStatus = LocalizedText("状态", "Status")
  static let packSource = LocalizedText("出处", "Source")
  static let packChecked = LocalizedText("核对日期", "Checked on")

  static func packCount(_ count: Int) -> LocalizedText {
    LocalizedText(
      "共 \(count) 个规则包；taizhang packs 名称 查看各项值和出处。", "\(count) packs; taizhang packs ID shows values and sources.")
  }
}
