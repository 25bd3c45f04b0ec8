/// What the header words of a table column say about its numbers.
package struct ColumnTraits: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// 执行率, 占比: a share of something.
  package static let rate = ColumnTraits(rawValue: 1 << 0)
  /// 人均, 单价, 标准: an amount per thing.
  package static let average = ColumnTraits(rawValue: 1 << 1)
  /// 累计: a running total.
  package static let running = ColumnTraits(rawValue: 1 << 2)
  /// 合计, 小计: a total over other columns.
  package static let total = ColumnTraits(rawValue: 1 << 3)
  /// 增减, 结余, 差额: a difference of other columns.
  package static let difference = ColumnTraits(rawValue: 1 << 4)
  /// 序号, 年份, 编码: numbers that measure nothing.
  package static let serial = ColumnTraits(rawValue: 1 << 5)
  /// 增长率, 增幅: a relative change.
  package static let growth = ColumnTraits(rawValue: 1 << 6)
  /// 分值, 得分: points.
  package static let points = ColumnTraits(rawValue: 1 << 7)
  /// 预算, 计划, 应…: what something is measured against.
  package static let planned = ColumnTraits(rawValue: 1 << 8)
  /// 执行, 支出, 完成, 实际: what was done.
  package static let done = ColumnTraits(rawValue: 1 << 9)
  /// 人数, 数量, 面积: counted, never money.
  package static let counted = ColumnTraits(rawValue: 1 << 10)
  /// 占比, 比重: a share of the column's total.
  package static let share = ColumnTraits(rawValue: 1 << 11)
  /// 满意.
  package static let satisfied = ColumnTraits(rawValue: 1 << 12)
  /// 有效, 回收, 发放 (份数): what satisfaction is measured against.
  package static let surveyed = ColumnTraits(rawValue: 1 << 13)
  /// 年初, 上年, 期初: the earlier of two values.
  package static let earlier = ColumnTraits(rawValue: 1 << 14)
  /// 其中: part of the column before.
  package static let part = ColumnTraits(rawValue: 1 << 15)

  /// Whether the numbers of the column may be added up from row to row.
  package var isAdditive: Bool { isDisjoint(with: [.rate, .average, .running, .serial, .growth, .share]) }

  private static let vocabulary: [(ColumnTraits, WordList)] = [
    (
      .rate,
      WordList("率", "占比", "比例", "比重", "百分比", "进度", "%", "幅", "同比", "环比", "增速", "满意度", "指数", "程度")
    ),
    (.share, WordList("占比", "比重", "构成")),
    (.average, WordList("均", "单价", "标准", "单位成本", "每", "价格", "浓度", "定额")),
    (.running, WordList("累计")),
    (.total, WordList("合计", "小计", "总计", "共计", "总数", "总额")),
    (
      .difference,
      WordList(
        "增减", "增加", "减少", "结余", "结转", "差额", "差异", "变动", "余额", "未支出", "净增", "增长额", "节约", "剩余",
        "未执行", "未完成", "差值", "偏差")
    ),
    (
      .serial,
      WordList("序号", "编号", "年份", "日期", "时间", "排名", "名次", "编码", "代码", "电话", "月份", "次序", "年龄", "学年", "期限")
    ),
    (.growth, WordList("增长率", "增幅", "增减率", "变动率", "增长(%)", "降幅", "同比", "增速", "增减幅", "增减比例", "变化率", "下降率")),
    (.points, WordList("分值", "权重", "标准分", "得分", "评分", "满分", "分数", "扣分")),
    (.planned, WordList("预算", "计划", "任务", "目标", "下达", "安排", "应", "核定", "批复", "编制", "总数")),
    (.done, WordList("执行", "支出", "支付", "完成", "实际", "拨付", "到位", "发放", "使用", "已", "实", "决算", "合格", "办结")),
    (
      .counted,
      WordList("人数", "数量", "个数", "户数", "次数", "份数", "面积", "人次", "场次", "台数", "套数", "数量", "里程", "站点", "名额")
    ),
    (.satisfied, WordList("满意")),
    (
      .surveyed,
      WordList(
        "有效", "回收", "收回", "样本", "调查人数", "受访", "发放份数", "发放问卷", "评价人数", "调查户", "调查对象",
        "调查总", "参评")
    ),
    (.earlier, WordList("上年", "年初", "期初", "去年", "原", "上期", "基期")),
    (.part, WordList("其中")),
  ]

  /// What `bytes[range]`, a header text, says.
  package static func reading(_ bytes: [UInt8], _ range: Range<Int>) -> ColumnTraits {
    var traits: ColumnTraits = []
    for (trait, words) in vocabulary where words.occurs(in: bytes, range) { traits.insert(trait) }
    if traits.contains(.points) { traits.subtract([.average, .rate, .total]) }
    return traits
  }
}
