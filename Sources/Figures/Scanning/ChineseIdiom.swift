/// Fixed phrases that begin like a count: 「两个确立」「四个意识」「八项规定」.
enum ChineseIdiom {
  private static let phrases: [[UInt8]] = [
    "两个确立", "两个维护", "两个一百年", "两个大局", "两个毫不动摇", "两个结合", "两个责任", "三个务必", "三个区分开来", "三个代表", "三个敬畏", "四个意识", "四个自信",
    "四个全面", "四个服务", "四个作用", "四个伟大", "四个不摘", "四个合格", "四个铁一般", "四种形态", "五个必由之路", "五个牢牢把握", "六个坚持", "六个必须坚持", "八项规定",
    "两位小数", "三位小数", "四位小数", "三支一扶", "三位一体", "五位一体", "四位一体", "两位一体", "三项制度", "十个明确", "十四个坚持", "十三个方面成就", "两个文明", "三个第一",
    "九个坚持",
  ].map { Array($0.utf8) }

  static func begins(_ bytes: Span<UInt8>, _ i: Int, _ end: Int) -> Bool {
    for phrase in phrases where i + phrase.count <= end {
      var k = 0
      while k < phrase.count, phrase[k] == bytes[i + k] { k += 1 }
      if k == phrase.count { return true }
    }
    return false
  }
}
