/// The words and signs that are marked for the rules about wording.
enum TextMarkLexicon {
  static let table = PhraseTable(
    words.flatMap { kind, list in list.map { (text: $0, id: Int(kind.rawValue)) } })

  /// The phrases of each kind, in canonical form (half-width signs, no spaces beside Chinese characters).
  private static let words: [(TextMark.Kind, [String])] = [
    (.crosses, ["XX", "xx", "Xx", "××"]),
    (
      .crossedDate,
      [
        "X年X月", "X月X日", "X万元", "X亿元", "X个", "X人", "X次", "X场", "X项", "X名", "X%", "X期", "X户", "X家", "X件", "X批", "X篇",
        "X条", "X处", "×年×月", "×月×日", "*年*月",
        "*月*日", "*万元",
      ]
    ),
    (.stars, ["**"]),
    (.blanks, ["__"]),
    (.circles, ["○○", "〇〇", "△△", "◯◯"]),
    (.soAndSo, ["某某"]),
    (.ellipsis, ["……", "…", "..."]),
    (.numberedLabel, numberedLabels),
    (
      .instruction,
      [
        "填写要求", "请填写", "此处填写", "在此填写", "填写说明", "填表说明", "请简要", "请简述", "简要介绍", "简要说明", "简要概述",
        "简要描述", "简要分析", "请说明", "请概述", "请介绍", "请列出", "请列明", "请列举", "请描述", "请分析", "请根据", "请结合",
        "请对照", "请如实", "请按", "请逐项", "请在此", "请从", "请详细", "请提供", "请注明", "请补充", "简述", "可加页", "可加行", "可另附页", "可附页", "可另附",
        "可续页", "据实填写", "如实填写", "参考格式",
        "参考模板", "参考样式", "样表", "示例", "范例", "说明:", "此处", "自行填写", "按实际填写",
      ]
    ),
    (.lengthLimit, ["字以内", "不超过", "字左右", "字数"]),
    (.pending, ["(略)", "待完善", "待补充", "待填写", "待填报", "待填", "TBD", "待录入"]),
    (
      .fieldName,
      [
        "单位名称", "部门名称", "项目名称", "指标名称", "一级指标", "二级指标", "三级指标", "单位全称", "具体内容", "地区名称",
        "具体数值", "具体措施", "具体问题",
      ]
    ),
    (.fillIn, ["(填写", "(填入", "(填报", "(待", "(请", "【填写", "【请", "[填写", "[请", "<填写", "<请"]),
    (.emptyValue, ["为%", ":%", "达%", "达到%"]),
    (.enumerator, ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"]),
    (.equalsSign, ["="]),
    (.emptyDate, ["年月日"]),
    (.emptyBrackets, ["()", "( )", "〔〕", "〔 〕", "【】", "《》", "[]", "[ ]"]),
    (
      .machineText,
      [
        "#REF!", "#DIV/0!", "#N/A", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "错误!未", "错误!不", "单击此处", "点击此处",
        "单击或点击此处", "选择一项。", "undefined", "NaN", "lorem ipsum",
      ]
    ),
    (.curlyBracket, ["{"]),
    (.whether, ["是否"]),
    (.openingQuote, ["“"]), (.closingQuote, ["”"]), (.openingTitle, ["《"]), (.closingTitle, ["》"]),
    (.openingBracket, ["(", "【", "〔"]), (.closingBracket, [")", "】", "〕"]),
    (.tag, ["<p", "</p", "<br", "<div", "</div", "<span", "</span", "&nbsp", "&lt;", "&gt;", "&amp;", "&quot;", "&#"]),
    (.englishAnd, ["and"]),
    (.doubledPunctuation, doubledPunctuation),
    (.questionMark, ["?"]),
    (
      .praise,
      [
        "圆满完成", "圆满地完成", "圆满实现", "全面完成", "超额完成", "较好完成", "较好地完成", "较好的完成", "全部完成", "高质量完成",
        "全面实现", "完成情况良好", "完成情况较好", "执行情况良好", "执行情况较好", "等级为优", "等次为优", "评为优",
      ]
    ),
    (.almostReached, ["基本达到"]),
    (.yearEnd, ["年终", "年末", "年底", "年度终了"]),
    (.monitoring, ["运行监控"]),
    (.rankAndAbove, ["级以上", "级及以上", "级(含)以上"]),
    (.wrongAppraisal, ["事前绩效评价", "事前评价"]),
    (.announcedParts, ["个方面", "个部分", "个大方面", "大部分"]),
    (.selfClaim, ["部门整体支出", "整体支出绩效", "部门整体绩效", "单位整体支出", "绩效自评得分", "绩效自评报告", "项目支出绩效"]),
    (.satisfaction, ["满意度", "满意率"]),
    (
      .survey,
      [
        "问卷", "入户调查", "抽取", "随机选取", "随机走访", "共调查", "调查样本", "调查户数", "抽样", "样本", "受访", "调查对象", "被调查", "测评表", "评议表", "评价表",
        "有效票", "电话回访", "电话访问", "电话调查",
        "随机调查", "随机访", "随机抽", "调查人数", "调查表", "回收", "评价器", "好差评", "测评", "访谈",
      ]
    ),
    (
      .absenceOfComplaints,
      [
        "无投诉", "零投诉", "未收到投诉", "没有收到投诉", "没有投诉", "未接到投诉", "未发生投诉", "未收到任何投诉", "没有接到投诉",
        "无群众投诉", "无有效投诉", "无信访投诉", "未收到群众投诉", "未接到群众投诉", "未收到服务对象投诉",
      ]
    ),
    (.fullCoverage, ["全覆盖"]),
    (.notAccepted, ["未验收", "尚未验收", "待验收", "未通过验收", "未组织验收", "未完成验收", "未竣工"]),
  ]

  private static let numberedLabels: [String] = ["指标", "目标", "任务", "项目"].flatMap { word in
    ["1", "2", "3", "4", "5", "一", "二", "三"].map { word + $0 }
  }

  private static let doubledPunctuation = [
    "。。", ",,", "、、", ";;", "::", ",。", "。,", "、。", "。、", ";。", "。;", ",、", "、,", ",;", ";,", "::", "。:", ":。", ":,",
  ]
}
