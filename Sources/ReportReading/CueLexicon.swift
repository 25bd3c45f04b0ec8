/// The words behind each cue, and the scanner that finds them in one pass.
///
/// At each position the longest word wins, and words do not overlap.
struct CueLexicon: Sendable {
  static let standard = CueLexicon(words)

  /// Words by cue. A word may be listed once only.
  static let words: [(Cue, [String])] = [
    (.ofWhich, ["其中"]),
    (
      .including,
      [
        "包括", "包含", "分为", "涵盖", "分成", "具体为", "用于", "来源为", "来自", "来源于", "来源包括", "资金来源", "划分", "分年度", "按来源", "按年度", "按性质",
        "按类别", "按用途", "分项看", "分别由",
      ]
    ),
    (.respectively, ["分别", "依次"]),
    (.composedOf, ["组成", "构成"]),
    (
      .neutral,
      [
        "等级", "等次", "等于", "等待", "高等", "平等", "均等", "同等", "对等", "中等",
        "初等", "特等", "一等", "二等", "三等", "较为", "较好", "较多", "较大", "较高",
        "较低", "较少", "较快", "较强", "比赛", "比对", "对比", "评比", "比武", "竞赛",
        "比率", "应急", "应用", "应聘", "供应", "相应", "反应", "响应", "效应", "应对",
        "应届", "适应", "对应", "应约", "得到", "取得", "获得", "使得", "值得", "心得",
        "难得", "分等", "占地", "占用", "抢占", "均衡", "均匀", "人居", "公共", "共同",
        "共建", "共享", "共产", "共青", "中共", "无其他", "无其余", "将军", "将近", "即将",
      ]
    ),
    (.andSoOn, ["等"]),
    (.mainly, ["主要"]),
    (.rest, ["其余", "其他", "其它", "另有", "另外", "此外", "若干", "余下", "剩下"]),
    (.total, ["合计", "共计", "总计", "总共", "小计", "总额", "总数", "总量", "总投资", "之和", "总支出", "总收入", "总人数", "总分", "总得分"]),
    (.jointly, ["共"]),
    (.cumulative, ["累计", "累积"]),
    (.up, ["增长", "增加", "提高", "上升", "增幅", "上涨", "净增", "提升", "增至", "涨幅", "扩大", "多于"]),
    (.down, ["下降", "减少", "降低", "降幅", "下滑", "缩减", "回落", "压减", "减幅", "缩短", "降至", "少于", "压缩"]),
    (.flat, ["持平"]),
    (.versus, ["较", "比", "相比", "同比", "环比", "与上年相比"]),
    (.lastYear, ["上年", "去年", "上一年", "上年度", "上年同期", "上一年度", "往年"]),
    (.thisYear, ["本年", "今年", "当年", "本年度", "全年"]),
    (.share, ["占", "占比", "比重", "比例", "所占"]),
    (.rate, ["率"]),
    (.average, ["人均", "户均", "亩均", "平均", "均", "每", "单价"]),
    (.times, ["倍"]),
    (.budget, ["预算", "概算", "批复", "下达", "安排", "拨入", "投入"]),
    (.plan, ["计划", "任务", "应", "核定", "编制", "目标值", "目标", "指标值", "额定"]),
    (.spend, ["支出", "支付", "执行", "决算", "拨付", "兑付", "使用", "花费", "开支", "完成投资", "报销", "结算"]),
    (.income, ["收入"]),
    (.received, ["到位", "到账", "筹集"]),
    (.basic, ["基本支出"]),
    (.project, ["项目支出"]),
    (.originalBudget, ["年初预算", "年初"]),
    (.adjustedBudget, ["调整后", "调整预算", "全年预算"]),
    (.supplement, ["追加", "调增", "增拨"]),
    (.reduction, ["调减", "核减", "收回", "追减"]),
    (
      .balance,
      [
        "结余", "结转", "剩余", "未支付", "未支出", "未到位", "未使用", "未执行", "节约", "节余",
        "余额", "差额", "缺口", "超出", "节省", "未完成",
      ]
    ),
    (.carriedOver, ["上年结转", "动用上年", "年初结转", "以前年度", "结转资金"]),
    (.satisfied, ["满意", "较满意", "比较满意", "非常满意", "基本满意", "不满意"]),
    (.valid, ["有效"]),
    (.distributed, ["发放", "发出"]),
    (.returned, ["回收"]),
    (.score, ["得分", "自评", "评分", "综合得", "总得", "得"]),
    (.fullMark, ["满分", "分值", "权重"]),
    (.deduction, ["扣"]),
    (.goal, ["绩效目标", "控制标准", "标准"]),
    (.planned, ["拟", "将", "预计", "力争", "计划于", "建议"]),
    (.notYet, ["未", "尚"]),
    (.exceeds, ["超过", "高于", "低于"]),
    (.ofUnit, ["部门", "单位", "我局", "全局"]),
    (.ofProgram, ["项目"]),
    (.ofHeadquarters, ["本级", "机关"]),
  ]

  private let table: PhraseTable
  private let cues = Cue.allCases

  private init(_ words: [(Cue, [String])]) {
    table = PhraseTable(words.flatMap { cue, list in list.map { (text: $0, id: Int(cue.rawValue)) } })
  }

  /// Appends the cues of `bytes[range]` in order.
  func scan(_ bytes: Span<UInt8>, _ range: Range<Int>, into tokens: inout [CueToken]) {
    table.scan(bytes, range) { start, end, id in
      tokens.append(CueToken(start: Int32(start), end: Int32(end), cue: cues[id]))
    }
  }
}
