import Figures

extension OutputMessages {
  /// The columns of `taizhang figures`.
  static let figureColumns = [
    LocalizedText("位置", "place"), LocalizedText("原文", "text"), LocalizedText("种类", "kind"),
    LocalizedText("值", "value"), LocalizedText("约数", "approx."), LocalizedText("区间", "interval"),
    LocalizedText("年度", "year"), LocalizedText("所指", "subject"),
  ]

  static func approximator(_ approximator: Approximator) -> LocalizedText {
    switch approximator {
    case .exact: LocalizedText("", "")
    case .about: LocalizedText("约", "about")
    case .somewhatOver: LocalizedText("余", "over")
    case .nearly: LocalizedText("近", "nearly")
    case .atLeast: LocalizedText("以上", "at least")
    case .atMost: LocalizedText("以下", "at most")
    }
  }

  static func figureCount(_ figures: Int, quantities: Int) -> LocalizedText {
    LocalizedText("共 \(figures) 个数，其中数量 \(quantities) 个。", "\(figures) figures, \(quantities) of them quantities.")
  }
}
