extension FigureUnit {
  /// One unit of the table.
  package struct Row: Sendable {
    package var text: String
    package var kind: FigureKind
    package var dimension: UInt16
    package var exponent: Int8
    var followsChineseNumerals: Bool
  }

  /// Every unit; row 0 is "no unit".
  package static let table: [Row] = makeTable()

  static let index = FigureUnitIndex(table)

  /// Kind, whether Chinese numerals may stand before it, and groups (between bars) of units that share a dimension.
  ///
  /// A number behind `^` is the power of ten to the first unit of the group.
  private static let source = """
    money chinese: 元 圆 人民币元 千元^3 万元^4 百万元^6 千万元^7 亿元^8
    person chinese: 人 名 位 口
    person-time chinese: 人次 人·次
    household chinese: 户 户家庭 | 户次
    session chinese: 场 场次 场(次) 场·次 | 次 | 期 期次 | 批 批次 | 轮 轮次 | 趟 趟次 | 遍
    session arabic: 届 | 班次
    count chinese: 个 个(次) | 个次 | 家 | 家次 | 所 | 支 | 项 | 项次 | 条 | 条次 | 篇 篇(条) | 篇次
    count chinese: 份 份(套) | 份次 | 件 件(套) 件套 件(次) | 件次 | 册 万册^4 | 册次 | 本 | 套 套(件)
    count chinese: 台 台(套) 台套 | 台次 | 台班 | 辆 | 辆次 | 座 | 处 | 栋 幢 | 间 | 张
    count chinese: 枚 | 课时 学时 | 学分 | 站 | 门 门(科) | 门次 | 剂 剂次 | 针 针次 | 幅 | 首 | 艘 | 株 棵
    count chinese: 起 | 类 | 种 | 方面 个方面 | 组
    count arabic: 车次 | 节 | 班 | 科目 | 页 万页^4 | 卷 卷(件) 卷(册) | 盒 | 副 | 部
    count arabic: 块 | 根 | 架 | 架次 | 头 | 头次 | 只 | 羽 | 盏 | 箱 | 袋 | 瓶 | 桶 | 桌 | 笔 | 宗
    count arabic: 例 例次 | 层 | 片 | 段 | 队 | 字 | 票 | 道 | 对 | 张次 | 床 | 孔 | 口井 | 眼
    count arabic: 面 | 点位 | 人份 | 床日 | 学员 | 亩次 | 幅次 | 家(次) | 条(次) | 项(次)
    count arabic: 株(盆) | 盆 | 尾 | 艘次 | 顶 | 樘 | 扇 | 封 | 款 | 届次 | 枝 | 杆 | 人(户)
    count arabic: 千瓦时 度电 kWh | 千瓦 kW | 兆瓦 MW | GB | TB
    score chinese: 分
    percent arabic: % ‰^-1
    percentage-point arabic: 个百分点 百分点
    ratio chinese: 倍
    length chinese: 米 m 公里^3 千米^3 km^3 厘米^-2 cm^-2 毫米^-3 mm^-3 延米 | 里
    area chinese: 亩 公亩 | 平方米 ㎡ m² m2 平米 公顷^4 平方公里^6 平方千米^6 km²^6
    volume chinese: 立方米 m³ m3 立方 | 升 毫升^-3 ml^-3 L
    mass chinese: 克 g 千克^3 公斤^3 kg^3 吨^6 t^6 毫克^-3 mg^-3 | 斤
    mass arabic: 吨标准煤 吨标煤
    duration chinese: 天 日 | 工作日 个工作日 | 小时 个小时 | 分钟 | 年 周年 | 个月 个多月 | 周 个星期
    duration chinese: 岁 周岁 | 季度 个季度 | 学期 个学期 | 年度 个年度
    duration arabic: 秒 秒钟
    count arabic: 床位 | 工日 个工日 | 次/人 | 次/年 | 次/月 | 人/场 | 人次/场 | 册/人 | 人/班 | 公斤/亩 | 件/人
    length arabic: 公里/小时 千米/小时 km/h | 米/秒 m/s
    """

  /// What money is counted per: 「元/人」「万元/公里」.
  private static let perUnits = [
    "人", "人次", "名", "月", "年", "天", "日", "次", "场", "场次", "户", "亩", "公里", "千米", "米", "个", "平方米", "㎡",
    "立方米", "吨", "公斤", "件", "套", "台", "辆", "节", "课时", "学时", "位", "班", "期", "生", "篇", "份", "册", "本",
    "小时", "人/月", "人/年", "人/天", "人·月", "人·年", "人·天", "人·次", "生·年", "生/年", "月·人", "年·人",
    "平方米·月", "户/年", "户·年",
  ]

  private static func makeTable() -> [Row] {
    var rows = [Row(text: "", kind: .bare, dimension: 0, exponent: 0, followsChineseNumerals: false)]
    var dimension: UInt16 = 0
    for line in source.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      let head = parts[0].split(separator: " ")
      guard let kind = FigureKind.allCases.first(where: { $0.name == head[0] }) else { continue }
      for group in parts[1].split(separator: "|") {
        dimension += 1
        for unit in group.split(separator: " ") {
          rows.append(makeRow(unit, kind, dimension, followsChineseNumerals: head[1] == "chinese"))
        }
      }
    }
    for per in perUnits {
      dimension += 1
      rows.append(
        Row(text: "元/" + per, kind: .money, dimension: dimension, exponent: 0, followsChineseNumerals: false))
      rows.append(
        Row(text: "万元/" + per, kind: .money, dimension: dimension, exponent: 4, followsChineseNumerals: false))
    }
    return rows
  }

  private static func makeRow(
    _ unit: Substring, _ kind: FigureKind, _ dimension: UInt16, followsChineseNumerals: Bool
  ) -> Row {
    let parts = unit.split(separator: "^")
    var exponent = parts.count > 1 ? Int8(parts[1]) ?? 0 : 0
    if kind == .percent || kind == .percentagePoint { exponent -= 2 }
    return Row(
      text: String(parts[0]), kind: kind, dimension: dimension, exponent: exponent,
      followsChineseNumerals: followsChineseNumerals)
  }
}
