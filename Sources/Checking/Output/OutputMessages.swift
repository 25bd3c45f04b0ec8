/// The fixed words of every output format, in both languages.
enum OutputMessages {
  static let stated = LocalizedText("写的是", "Stated")
  static let computed = LocalizedText("算得", "Computed")
  static let difference = LocalizedText("相差", "Difference")
  static let basis = LocalizedText("依据", "Basis")
  static let remedy = LocalizedText("怎么改", "Remedy")
  static let unread = LocalizedText("未能读取", "not read")

  static func severity(_ severity: Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText("错误", "error")
    case .warning: LocalizedText("警告", "warning")
    case .note: LocalizedText("提示", "note")
    }
  }

  /// Why a relation could not be decided.
  static func reason(_ reason: Relation.Reason) -> LocalizedText {
    switch reason {
    case .none: LocalizedText("报告没有给出足够的数来核对", "The report does not give enough figures to check it")
    case .openList:
      LocalizedText("分项没有列全（等、主要、其余），不能求和", "The list of parts is open, so they cannot be added up")
    case .operandsNotFound:
      LocalizedText("没有找到用来核对的数", "The figures to check it against were not found")
    case .ambiguous:
      LocalizedText("文字有几种读法，没有一种与各数相符", "The words can be read in several ways and no reading fits the figures")
    case .approximate:
      LocalizedText("这是约数或界限，范围太宽，不能判断", "It is approximate or a bound, too wide to decide")
    case .outOfRange: LocalizedText("数太大，超出精确计算的范围", "The number is beyond exact arithmetic")
    case .wrongDirection: LocalizedText("增减方向与数不一致", "The direction of the change does not fit the figures")
    case .digitsSwapped: LocalizedText("数字可能颠倒", "Digits may be swapped")
    case .unitOfCount: LocalizedText("计数单位不同（如「人」与「人次」），不能比较", "The units of count differ, so they cannot be compared")
    }
  }
}
