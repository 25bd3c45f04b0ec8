// swift-format-ignore-file
// Generated from Packs/ by: TAIZHANG_WRITE_GENERATED=1 swift test --filter EmbeddedPacksTests
// Do not edit; change the files under Packs/ and run the command again.

/// The pack files as part of the program, so that it does not depend on the working directory.
package enum EmbeddedPacks {
  package static let index: [EmbeddedPack] = [
    EmbeddedPack(
      id: "guangdong/guangzhou", extends: "national",
      places: [PlaceName("广州市")],
      files: ["guangdong/guangzhou/pack.json5", "guangdong/guangzhou/scoring.json5", "guangdong/guangzhou/sections.json5"]),
    EmbeddedPack(
      id: "guangdong/guangzhou/district", extends: "guangdong/guangzhou",
      places: [PlaceName("越秀区"), PlaceName("海珠区"), PlaceName("荔湾区"), PlaceName("天河区"), PlaceName("黄埔区"), PlaceName("番禺区"), PlaceName("花都区"), PlaceName("从化区"), PlaceName("增城区"), PlaceName("白云区", with: ["广州", "广东"]), PlaceName("南沙区", with: ["广州", "广东"])],
      files: ["guangdong/guangzhou/district/pack.json5", "guangdong/guangzhou/district/scoring.json5", "guangdong/guangzhou/district/sections.json5"]),
    EmbeddedPack(
      id: "guangdong/zhanjiang", extends: "national",
      places: [PlaceName("湛江市"), PlaceName("赤坎区"), PlaceName("霞山区"), PlaceName("坡头区"), PlaceName("麻章区"), PlaceName("廉江市"), PlaceName("雷州市"), PlaceName("吴川市"), PlaceName("遂溪县"), PlaceName("徐闻县")],
      files: ["guangdong/zhanjiang/pack.json5", "guangdong/zhanjiang/scoring.json5", "guangdong/zhanjiang/sections.json5"]),
    EmbeddedPack(
      id: "hunan/changsha", extends: "national",
      places: [PlaceName("长沙市"), PlaceName("芙蓉区"), PlaceName("天心区"), PlaceName("岳麓区"), PlaceName("开福区"), PlaceName("雨花区"), PlaceName("望城区"), PlaceName("长沙县"), PlaceName("浏阳市"), PlaceName("宁乡市")],
      files: ["hunan/changsha/pack.json5", "hunan/changsha/scoring.json5", "hunan/changsha/sections.json5"]),
    EmbeddedPack(
      id: "jiangxi/nanchang", extends: "national",
      places: [PlaceName("南昌市"), PlaceName("东湖区"), PlaceName("青云谱区"), PlaceName("青山湖区"), PlaceName("红谷滩区"), PlaceName("南昌县"), PlaceName("安义县"), PlaceName("进贤县"), PlaceName("西湖区", with: ["南昌", "江西"]), PlaceName("新建区", with: ["南昌", "江西"])],
      files: ["jiangxi/nanchang/pack.json5", "jiangxi/nanchang/sections.json5"]),
    EmbeddedPack(
      id: "national", extends: nil,
      places: [],
      files: ["national/pack.json5", "national/formulas.json5", "national/phrases.json5", "national/plausibility.json5", "national/scoring.json5", "national/sections.json5"]),
  ]

  /// The text of a file of the index; empty for any other path.
  package static func text(of path: String) -> String {
    switch path {
    case "guangdong/guangzhou/pack.json5":
      return ###"""
// 各区的报告提纲与市级不同，见 guangdong/guangzhou/district。
{ id: "guangdong/guangzhou", name: "广东省广州市", extends: "national", places: ["广州市"] }

"""###
    case "guangdong/guangzhou/scoring.json5":
      return ###"""
// 市级部门整体评价分「履职效能」「管理效率」两块，不按产出、效益、满意度分配。
{
  id: "guangdong/guangzhou",
  values: {
    // null：不沿用全国的 50／30／10。
    "familyWeights.usual": [
      {
        from: "2022-01-01", to: null, value: null,
        source: {
          document: "广州市 2023 年度部门整体支出绩效自评报告", article: "绩效自评情况：只有总分，按履职效能、管理效率分析",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
    "scoreGroups.performance": [
      {
        from: "2022-01-01", to: null,
        value: { name: "履职效能", points: 50, parts: ["整体效能", "专项效能"] },
        source: {
          document: "广东省部门整体支出绩效评价指标体系", article: "分值未核实；报告中只见「履职效能分析」的标题",
          checked: "2026-11-20", status: "unconfirmed",
        },
      },
    ],
    "scoreGroups.management": [
      {
        from: "2022-01-01", to: null,
        value: {
          name: "管理效率", points: 50,
          parts: ["预算编制", "预算执行", "信息公开", "绩效管理", "采购管理", "资产管理", "运行成本"],
        },
        source: {
          document: "广东省部门整体支出绩效评价指标体系", article: "分值未核实；报告中只见「管理效率分析」的标题",
          checked: "2026-11-20", status: "unconfirmed",
        },
      },
    ],
  },
}

"""###
    case "guangdong/guangzhou/sections.json5":
      return ###"""
{
  id: "guangdong/guangzhou",
  values: {
    sections: [
      {
        from: "2022-01-01", to: null,
        value: [
          { name: "部门基本情况", anyOf: ["基本情况", "部门概况", "单位概况"] },
          { name: "部门职能", anyOf: ["部门职能", "主要职能", "部门职责", "主要职责", "单位职能"] },
          { name: "年度总体工作和重点工作任务", anyOf: ["重点工作", "年度总体工作", "年度工作"] },
          { name: "整体支出绩效目标", anyOf: ["绩效目标"] },
          { name: "整体收支情况", anyOf: ["收支情况", "收入支出", "预算执行情况"] },
          { name: "整体绩效管理情况", anyOf: ["绩效管理情况", "绩效管理"] },
          { name: "绩效自评情况", anyOf: ["绩效自评情况", "自评情况"] },
          { name: "自评结论", anyOf: ["自评结论", "自评结果"] },
          { name: "履职效能分析", anyOf: ["履职效能"] },
          { name: "管理效率分析", anyOf: ["管理效率"] },
          { name: "存在的主要问题", anyOf: ["问题", "不足"] },
          { name: "下一步改进措施", anyOf: ["改进措施", "改进", "下一步", "整改措施"] },
        ],
        source: {
          document: "广州市 2023 年度部门整体支出绩效自评报告", article: "报告各级标题",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
  },
}

"""###
    case "guangdong/guangzhou/district/pack.json5":
      return ###"""
// 白云区、南沙区外省也有，须同时出现广州或广东。
{
  id: "guangdong/guangzhou/district", name: "广东省广州市各区", extends: "guangdong/guangzhou",
  places: [
    "越秀区", "海珠区", "荔湾区", "天河区", "黄埔区", "番禺区", "花都区", "从化区", "增城区",
    { name: "白云区", with: ["广州", "广东"] },
    { name: "南沙区", with: ["广州", "广东"] },
  ],
}

"""###
    case "guangdong/guangzhou/district/scoring.json5":
      return ###"""
// 区级 2022 年的报告不分履职效能、管理效率。
{
  id: "guangdong/guangzhou/district",
  values: {
    "scoreGroups.performance": [
      {
        from: "2021-01-01", to: null, value: null,
        source: {
          document: "广州市一个区的 2022 年度部门整体支出绩效自评报告", article: "综合评价分析：没有履职效能一块",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
    "scoreGroups.management": [
      {
        from: "2021-01-01", to: null, value: null,
        source: {
          document: "广州市一个区的 2022 年度部门整体支出绩效自评报告", article: "综合评价分析：没有管理效率一块",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
  },
}

"""###
    case "guangdong/guangzhou/district/sections.json5":
      return ###"""
{
  id: "guangdong/guangzhou/district",
  values: {
    sections: [
      {
        from: "2021-01-01", to: null,
        value: [
          { name: "基本情况", anyOf: ["基本情况", "部门概况", "单位概况"] },
          { name: "部门职能", anyOf: ["部门职能", "主要职能", "部门职责", "主要职责", "单位职能"] },
          { name: "部门整体收支情况", anyOf: ["收支情况", "收入支出", "支出规模", "预算执行情况"] },
          { name: "部门整体支出绩效目标", anyOf: ["绩效目标"] },
          { name: "年度重点工作任务", anyOf: ["重点工作", "年度整体任务"] },
          { name: "综合评价分析", anyOf: ["综合评价", "绩效自评情况", "评价分析", "整体绩效目标完成情况"] },
          { name: "自评结论", anyOf: ["自评结论", "自评结果"] },
          { name: "重点工作任务绩效目标完成情况", anyOf: ["完成情况"] },
          { name: "主要工作成效", anyOf: ["成效", "主要成绩", "履职效能"] },
          { name: "存在的主要问题", anyOf: ["问题", "不足"] },
          { name: "下一步改进措施", anyOf: ["改进措施", "改进", "下一步", "整改措施"] },
        ],
        source: {
          document: "广州市一个区的 2022 年度部门整体支出绩效自评报告", article: "报告各级标题",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
  },
}

"""###
    case "guangdong/zhanjiang/pack.json5":
      return ###"""
{
  id: "guangdong/zhanjiang", name: "广东省湛江市", extends: "national",
  places: [
    "湛江市", "赤坎区", "霞山区", "坡头区", "麻章区", "廉江市", "雷州市", "吴川市", "遂溪县", "徐闻县",
  ],
}

"""###
    case "guangdong/zhanjiang/scoring.json5":
      return ###"""
// 湛江按预算编制、执行、监督、使用效益评价；使用效益分经济性、效率性、效果性、公平性。
{
  id: "guangdong/zhanjiang",
  values: {
    "familyWeights.usual": [
      {
        from: "2021-01-01", to: null, value: null,
        source: {
          document: "湛江市 2022 年度整体绩效自评报告", article: "部门整体支出绩效指标分析：不按产出、效益、满意度分配",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
    "scoreGroups.benefit": [
      {
        from: "2021-01-01", to: null,
        value: { name: "预算使用效益", points: 30, parts: ["经济性", "效率性", "效果性", "公平性"] },
        source: {
          document: "湛江市 2022 年度整体绩效自评报告", article: "预算使用效益：四个方面、七个三级指标、30 分",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
  },
}

"""###
    case "guangdong/zhanjiang/sections.json5":
      return ###"""
{
  id: "guangdong/zhanjiang",
  values: {
    sections: [
      {
        from: "2021-01-01", to: null,
        value: [
          { name: "单位基本情况", anyOf: ["单位基本情况", "部门基本情况", "基本情况", "单位概况"] },
          { name: "自评工作开展情况", anyOf: ["自评工作开展情况", "自评工作情况", "自评工作"] },
          { name: "评价小组情况", anyOf: ["评价小组", "工作小组", "工作机构"] },
          { name: "自评工作过程", anyOf: ["自评工作过程", "工作过程"] },
          { name: "自评材料报送时间及质量", anyOf: ["材料报送时间", "报送时间及质量", "材料质量"] },
          { name: "自评材料报送及公开一致情况", anyOf: ["公开一致", "报送及公开"] },
          { name: "绩效自评情况", anyOf: ["绩效自评情况"] },
          { name: "自评结果", anyOf: ["自评结果", "自评结论"] },
          { name: "部门整体支出绩效指标分析", anyOf: ["指标分析"] },
          { name: "存在问题", anyOf: ["问题", "不足"] },
          { name: "改进措施", anyOf: ["改进措施", "改进", "整改措施"] },
          { name: "其他自评情况", anyOf: ["其他自评情况", "其他情况", "其他需要说明"] },
        ],
        source: {
          document: "湛江市 2022 年度整体绩效自评报告", article: "报告各级标题",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
  },
}

"""###
    case "hunan/changsha/pack.json5":
      return ###"""
// 雨花区等名称全国唯一，单独出现也能认出。
{
  id: "hunan/changsha", name: "湖南省长沙市", extends: "national",
  places: [
    "长沙市", "芙蓉区", "天心区", "岳麓区", "开福区", "雨花区", "望城区", "长沙县", "浏阳市", "宁乡市",
  ],
}

"""###
    case "hunan/changsha/scoring.json5":
      return ###"""
// 长沙的部门整体自评表：执行率 =（B − C）/ A，超过 100% 的部分按偏离扣分。
{
  id: "hunan/changsha",
  values: {
    executionScore: [
      {
        from: "2021-01-01", to: null,
        value: { method: "penaliseDeviation", rate: "executedLessTransfersOverBudget", points: 10 },
        source: {
          document: "长沙市 2021 年度部门整体自评表", article: "资金情况栏：执行率 (B−C)/A，110.80% 计 8.92 分",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
    "familyWeights.usual": [
      {
        from: "2021-01-01", to: null, value: { execution: 10, cost: 0, output: 50, outcome: 30, satisfaction: 10 },
        source: {
          document: "长沙市 2021 年度部门整体自评表", article: "年度绩效指标栏：各行分值合计 10＋50＋30＋10；成本指标在产出之内",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
  },
}

"""###
    case "hunan/changsha/sections.json5":
      return ###"""
// 长沙 2021 年是一张表，没有分节的报告，所以只要求表内栏目。
{
  id: "hunan/changsha",
  values: {
    formBlocks: [
      {
        from: "2021-01-01", to: null,
        value: [
          { name: "单位名称", anyOf: ["部门(单位)名称", "部门（单位）名称", "单位名称", "部门名称"] },
          { name: "资金情况", anyOf: ["资金情况", "预算执行情况"] },
          { name: "部门职能概述", anyOf: ["部门职能概述", "职能概述", "部门职能"] },
          { name: "年度总体目标", anyOf: ["年度总体目标", "总体目标"] },
          { name: "年度绩效指标", anyOf: ["年度绩效指标", "绩效指标"] },
          { name: "总分", anyOf: ["总分", "合计"] },
        ],
        source: {
          document: "长沙市 2021 年度部门整体自评表", article: "表内栏目",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
  },
}

"""###
    case "jiangxi/nanchang/pack.json5":
      return ###"""
// 西湖区、新建区外地也有同名或同字，须同时出现南昌或江西。
{
  id: "jiangxi/nanchang", name: "江西省南昌市", extends: "national",
  places: [
    "南昌市", "东湖区", "青云谱区", "青山湖区", "红谷滩区", "南昌县", "安义县", "进贤县",
    { name: "西湖区", with: ["南昌", "江西"] },
    { name: "新建区", with: ["南昌", "江西"] },
  ],
}

"""###
    case "jiangxi/nanchang/sections.json5":
      return ###"""
// 计分办法在报告里没有出现，按全国办法。
{
  id: "jiangxi/nanchang",
  values: {
    sections: [
      {
        from: "2023-01-01", to: null,
        value: [
          { name: "部门概况", anyOf: ["部门概况", "单位概况", "基本情况"] },
          { name: "主要职责、组织架构、人员及资产", anyOf: ["主要职责", "组织架构", "基本情况"] },
          { name: "当年履职总体目标、工作任务", anyOf: ["履职总体目标", "履职目标", "工作任务"] },
          { name: "当年整体支出绩效目标", anyOf: ["绩效目标"] },
          { name: "预算绩效管理开展情况", anyOf: ["绩效管理开展", "绩效管理"] },
          { name: "当年预算及执行情况", anyOf: ["预算及执行", "预算执行"] },
          { name: "整体支出绩效实现情况", anyOf: ["绩效实现情况", "绩效实现"] },
          { name: "履职完成情况", anyOf: ["履职完成"] },
          { name: "履职效果情况", anyOf: ["履职效果"] },
          { name: "社会满意度及可持续性影响", anyOf: ["满意度", "可持续"] },
          { name: "存在问题及改进措施", anyOf: ["问题"] },
          { name: "绩效自评结果拟应用和公开情况", anyOf: ["结果拟应用", "结果应用", "公开情况"] },
        ],
        source: {
          document: "南昌市一个区的 2023 年度部门整体支出绩效自评报告", article: "报告各级标题",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
  },
}

"""###
    case "national/pack.json5":
      return ###"""
// 全国：各地规则包没有写明的，都按这里。
{ id: "national", name: "全国", extends: null, places: [] }

"""###
    case "national/formulas.json5":
      return ###"""
// 部门整体指标的算式。控制率不超过 100% 为好，但过低也说明预算编得不准。
{
  id: "national",
  values: {
    "formulas.expenditureCompletion": [
      {
        from: "2017-01-01", to: null,
        value: {
          name: "支出完成率", aliases: ["预算完成率"], form: "ratioLessDeduction",
          numerator: "支出", deduction: "动用上年结转", denominator: "收入",
        },
        source: {
          document: "湛江市 2022 年度整体绩效自评报告",
          article: "报告里写出的算式，代入数字相符",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
    "formulas.carryOverChange": [
      {
        from: "2017-01-01", to: null,
        value: {
          name: "结转结余变动率", aliases: ["国库集中支付结转结余存量资金变动率"], form: "change",
          numerator: "当年末存量资金", denominator: "上年末存量资金",
        },
        source: {
          document: "湛江市 2022 年度整体绩效自评报告",
          article: "报告里写出的算式，代入数字相符",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
    "formulas.procurement": [
      {
        from: "2017-01-01", to: null,
        value: {
          name: "政府采购执行率", aliases: ["采购执行率"], form: "ratio",
          numerator: "实际采购金额", denominator: "采购预算",
        },
        source: {
          document: "湛江市 2022 年度整体绩效自评报告",
          article: "报告里写出的算式，代入数字相符",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
    "formulas.fixedAssets": [
      {
        from: "2017-01-01", to: null,
        value: {
          name: "固定资产利用率", aliases: [], form: "ratio",
          numerator: "在用固定资产", denominator: "全部固定资产",
        },
        source: {
          document: "湛江市 2022 年度整体绩效自评报告",
          article: "报告里写出的算式，代入数字相符",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
    "formulas.operating": [
      {
        from: "2017-01-01", to: null,
        value: {
          name: "公用经费控制率", aliases: [], form: "ratio",
          numerator: "实际支出公用经费", denominator: "预算安排公用经费",
        },
        source: {
          document: "湛江市 2022 年度整体绩效自评报告",
          article: "报告里写出的算式，代入数字相符",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
    "formulas.threePublic": [
      {
        from: "2017-01-01", to: null,
        value: {
          name: "三公经费控制率", aliases: ["“三公经费”控制率"], form: "ratio",
          numerator: "实际支出三公经费", denominator: "预算安排三公经费",
        },
        source: {
          document: "湛江市 2022 年度整体绩效自评报告",
          article: "报告里写出的算式，代入数字相符",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
    // 以下各式见于 53 号文的共性指标框架，原文未取得。
    "formulas.staff": [
      {
        from: "2017-01-01", to: null,
        value: {
          name: "在职人员控制率", aliases: [], form: "ratio",
          numerator: "在职人员数", denominator: "编制数",
        },
        source: {
          document: "财预〔2013〕53号《预算绩效评价共性指标体系框架》",
          article: "部门整体支出绩效评价共性指标；原文未取得",
          checked: "2026-11-20", status: "unconfirmed",
        },
      },
    ],
    "formulas.threePublicChange": [
      {
        from: "2017-01-01", to: null,
        value: {
          name: "三公经费变动率", aliases: [], form: "change",
          numerator: "本年度三公经费", denominator: "上年度三公经费",
        },
        source: {
          document: "财预〔2013〕53号《预算绩效评价共性指标体系框架》",
          article: "部门整体支出绩效评价共性指标；原文未取得",
          checked: "2026-11-20", status: "unconfirmed",
        },
      },
    ],
    "formulas.keySpending": [
      {
        from: "2017-01-01", to: null,
        value: {
          name: "重点支出安排率", aliases: [], form: "ratio",
          numerator: "重点项目支出", denominator: "项目总支出",
        },
        source: {
          document: "财预〔2013〕53号《预算绩效评价共性指标体系框架》",
          article: "部门整体支出绩效评价共性指标；原文未取得",
          checked: "2026-11-20", status: "unconfirmed",
        },
      },
    ],
    "formulas.budgetAdjustment": [
      {
        from: "2017-01-01", to: null,
        value: {
          name: "预算调整率", aliases: [], form: "ratio",
          numerator: "预算调整数", denominator: "预算数",
        },
        source: {
          document: "财预〔2013〕53号《预算绩效评价共性指标体系框架》",
          article: "部门整体支出绩效评价共性指标；原文未取得",
          checked: "2026-11-20", status: "unconfirmed",
        },
      },
    ],
    "formulas.paymentPace": [
      {
        from: "2017-01-01", to: null,
        value: {
          name: "支付进度率", aliases: [], form: "ratio",
          numerator: "实际支付进度", denominator: "既定支付进度",
        },
        source: {
          document: "财预〔2013〕53号《预算绩效评价共性指标体系框架》",
          article: "部门整体支出绩效评价共性指标；原文未取得",
          checked: "2026-11-20", status: "unconfirmed",
        },
      },
    ],
    "formulas.carryOver": [
      {
        from: "2017-01-01", to: null,
        value: {
          name: "结转结余率", aliases: [], form: "ratio",
          numerator: "结转结余总额", denominator: "支出预算数",
        },
        source: {
          document: "财预〔2013〕53号《预算绩效评价共性指标体系框架》",
          article: "部门整体支出绩效评价共性指标；原文未取得",
          checked: "2026-11-20", status: "unconfirmed",
        },
      },
    ],
    "formulas.completion": [
      {
        from: "2017-01-01", to: null,
        value: {
          name: "实际完成率", aliases: ["工作完成率"], form: "ratio",
          numerator: "实际完成数", denominator: "计划完成数",
        },
        source: {
          document: "财预〔2013〕53号《预算绩效评价共性指标体系框架》",
          article: "部门整体支出绩效评价共性指标；原文未取得",
          checked: "2026-11-20", status: "unconfirmed",
        },
      },
    ],
    "formulas.timeliness": [
      {
        from: "2017-01-01", to: null,
        value: {
          name: "完成及时率", aliases: [], form: "ratio",
          numerator: "及时完成数", denominator: "实际完成数",
        },
        source: {
          document: "财预〔2013〕53号《预算绩效评价共性指标体系框架》",
          article: "部门整体支出绩效评价共性指标；原文未取得",
          checked: "2026-11-20", status: "unconfirmed",
        },
      },
    ],
    "formulas.quality": [
      {
        from: "2017-01-01", to: null,
        value: {
          name: "质量达标率", aliases: [], form: "ratio",
          numerator: "质量达标数", denominator: "实际完成数",
        },
        source: {
          document: "财预〔2013〕53号《预算绩效评价共性指标体系框架》",
          article: "部门整体支出绩效评价共性指标；原文未取得",
          checked: "2026-11-20", status: "unconfirmed",
        },
      },
    ],
    "formulas.keyWork": [
      {
        from: "2017-01-01", to: null,
        value: {
          name: "重点工作办结率", aliases: ["重点工作完成率"], form: "ratio",
          numerator: "办结的重点工作数", denominator: "交办的重点工作数",
        },
        source: {
          document: "财预〔2013〕53号《预算绩效评价共性指标体系框架》",
          article: "部门整体支出绩效评价共性指标；原文未取得",
          checked: "2026-11-20", status: "unconfirmed",
        },
      },
    ],
  },
}

"""###
    case "national/phrases.json5":
      return ###"""
// 固定说法的常见错写。只收确知有误的；notIn 写包含错写字样而本身无误的词语。
{
  id: "national",
  values: {
    // 公开报告里见到的错写。
    "phrases.seen": [
      {
        from: "2018-09-01", to: null,
        value: [
          { wrong: "用钱必问效", right: "花钱必问效" },
          { wrong: "政府性预算收入", right: "政府性基金预算收入" },
          { wrong: "建立建全", right: "建立健全" },
        ],
        source: {
          document: "中共中央 国务院关于全面实施预算绩效管理的意见；政府收支分类科目；公开的自评报告",
          article: "「花钱必问效、无效必问责」「转移支付」「政府性基金预算」为固定说法",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
    "phrases.budget": [
      {
        from: "2015-01-01", to: null,
        value: [
          { wrong: "财政移动支付", right: "财政转移支付", notIn: ["财政移动支付平台", "财政移动支付系统"] },
          { wrong: "上级移动支付", right: "上级转移支付" },
          { wrong: "一般性公共预算", right: "一般公共预算" },
          { wrong: "政府性预算支出", right: "政府性基金预算支出" },
          { wrong: "政府性预算拨款", right: "政府性基金预算拨款" },
          { wrong: "国有资金经营预算", right: "国有资本经营预算" },
          { wrong: "国有资产经营预算", right: "国有资本经营预算" },
          { wrong: "预算绩郊", right: "预算绩效" },
          { wrong: "绩郊目标", right: "绩效目标" },
          { wrong: "绩效自平", right: "绩效自评" },
          { wrong: "因公出国（镜）", right: "因公出国（境）" },
          { wrong: "国库集中支负", right: "国库集中支付" },
        ],
        source: {
          document: "中华人民共和国预算法；政府收支分类科目", article: "预算名称为固定说法；错写为常见的录入错误",
          checked: "2026-11-20", status: "applied-in-practice",
        },
      },
    ],
    "phrases.common": [
      {
        from: "2012-01-01", to: null,
        value: [
          { wrong: "按步就班", right: "按部就班" },
          { wrong: "再接再励", right: "再接再厉" },
          { wrong: "一如继往", right: "一如既往" },
          { wrong: "既往开来", right: "继往开来" },
          { wrong: "不径而走", right: "不胫而走" },
          { wrong: "迫不急待", right: "迫不及待" },
          { wrong: "贯彻落时", right: "贯彻落实" },
          { wrong: "贯切落实", right: "贯彻落实" },
          { wrong: "惯彻落实", right: "贯彻落实" },
          { wrong: "建章立致", right: "建章立制" },
          { wrong: "健全完扇", right: "健全完善" },
          { wrong: "统畴推进", right: "统筹推进" },
          { wrong: "统酬推进", right: "统筹推进" },
          { wrong: "稳步推近", right: "稳步推进" },
          { wrong: "有呼必因", right: "有呼必应" },
          { wrong: "走访尉问", right: "走访慰问" },
          { wrong: "走访慰间", right: "走访慰问" },
          { wrong: "离退修干部", right: "离退休干部" },
          { wrong: "离修干部", right: "离休干部" },
          { wrong: "关心下一代工作委员回", right: "关心下一代工作委员会" },
          { wrong: "社会主义核心价植观", right: "社会主义核心价值观" },
        ],
        source: {
          document: "现代汉语词典；通用规范汉字表", article: "成语和固定词组的规范写法",
          checked: "2026-11-20", status: "applied-in-practice",
        },
      },
    ],
  },
}

"""###
    case "national/plausibility.json5":
      return ###"""
// 人均、次均、班均的合理范围：超出只提醒核对，不算错误。个人待遇标准（护理费等）一律不在此给默认值。
{
  id: "national",
  values: {
    "plausibility.aidPerPupil": [
      {
        from: "2015-01-01", to: null,
        value: { anyOf: ["助学", "资助", "困境青少年", "贫困学生", "奖学"], lower: 200, upper: 5000, unit: "元" },
        source: {
          document: "八地关工委公开的助学数据", article: "人均 194 元至 3698 元",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
    "plausibility.visitCost": [
      {
        from: "2015-01-01", to: null,
        value: { anyOf: ["走访", "慰问", "探望", "看望"], lower: 200, upper: 5000, unit: "元" },
        source: {
          document: "公开的老干部局自评报告", article: "一次走访 607 元、人均慰问约 6000 元等实例",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
    "plausibility.visitsPerPerson": [
      {
        from: "2015-01-01", to: null,
        value: { anyOf: ["走访", "慰问", "探望", "看望"], lower: 1, upper: 12, unit: "次" },
        source: {
          document: "公开的老干部局自评报告", article: "每人每年走访一至十二次",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
    "plausibility.studentsPerClass": [
      {
        from: "2015-01-01", to: null,
        value: { anyOf: ["学员", "班"], lower: 20, upper: 80, unit: "人" },
        source: {
          document: "公开的老年大学数据", article: "4400 名学员、84 个班，平均每班 52 人",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
    "plausibility.peoplePerLecture": [
      {
        from: "2015-01-01", to: null,
        value: { anyOf: ["宣讲", "讲座", "授课", "报告会"], lower: 1, upper: 1500, unit: "人" },
        source: {
          document: "公开的关工委宣讲数据", article: "每场 200 人至 302 人；超过 1500 人少见",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
  },
}

"""###
    case "national/scoring.json5":
      return ###"""
// 计分办法。财预〔2020〕10号原文未取得，这里写的是实践中的用法；逐条写明可靠程度。
// from 取 10 号文印发之日；更早的年度按最早的取值试算，并在结果里说明。
{
  id: "national",
  values: {
    fullScore: [
      {
        from: "2020-02-25", to: null, value: { points: 100 },
        source: {
          document: "财预〔2020〕10号《项目支出绩效评价管理办法》", article: "原文未取得；各地自评表总分一律为 100 分",
          checked: "2026-11-20", status: "applied-in-practice",
        },
      },
    ],
    // 半开区间：89.5 分是良。
    grades: [
      {
        from: "2020-02-25", to: null, value: { excellentFrom: 90, goodFrom: 80, fairFrom: 60 },
        source: {
          document: "财预〔2020〕10号《项目支出绩效评价管理办法》", article: "优、良、中、差四档；原文未取得，按业务系统的做法取半开区间",
          checked: "2026-11-20", status: "applied-in-practice",
        },
      },
    ],
    // 分母是调整后的全年预算数。超过 100% 时，多数地方按满分计，有的地方按超出部分扣分；两种写法都不算错。
    executionScore: [
      {
        from: "2020-02-25", to: null,
        value: {
          method: "cappedProportional", rate: "executedOverBudget", points: 10, alsoAccepted: ["penaliseDeviation"],
        },
        source: {
          document: "财预〔2020〕10号《项目支出绩效评价管理办法》", article: "预算执行率 10 分；原文未取得，按业务系统和自评表的做法",
          checked: "2026-11-20", status: "applied-in-practice",
        },
      },
    ],
    executionBounds: [
      {
        from: "2020-02-25", to: null, value: { reasonBelow: 0.8, seriousBelow: 0.6, reasonAbove: 1.2 },
        source: {
          document: "审计核查常用口径", article: "执行率低于 80% 或高于 120% 为异常，低于 60% 为严重",
          checked: "2026-11-20", status: "applied-in-practice",
        },
      },
    ],
    positiveScore: [
      {
        from: "2020-02-25", to: null, value: { method: "proportional" },
        source: {
          document: "财预〔2020〕10号《项目支出绩效评价管理办法》",
          article: "定量正向指标；完成值达到指标值得满分，否则按完成比例计分，负值按零计",
          checked: "2026-11-20", status: "applied-in-practice",
        },
      },
    ],
    equalScore: [
      {
        from: "2020-02-25", to: null, value: { method: "proportionalUnlessZero" },
        source: {
          document: "财预〔2020〕10号《项目支出绩效评价管理办法》", article: "定量等于指标；指标值为零时完成值不大于零得满分，否则零分",
          checked: "2026-11-20", status: "applied-in-practice",
        },
      },
    ],
    inverseScore: [
      {
        from: "2020-02-25", to: null, value: { method: "reverseDeviation", alsoAccepted: ["targetOverActual"] },
        source: {
          document: "财预〔2020〕10号《项目支出绩效评价管理办法》",
          article: "定量反向指标；按偏离程度扣分，达到指标值两倍得零分；另有表格按指标值÷完成值计分",
          checked: "2026-11-20", status: "applied-in-practice",
        },
      },
    ],
    qualitativeBands: [
      {
        from: "2020-02-25", to: null,
        value: {
          achieved: { from: 0.8, to: 1, includesUpper: true },
          partlyAchieved: { from: 0.6, to: 0.8, includesUpper: false },
          notAchieved: { from: 0, to: 0.6, includesUpper: false },
        },
        source: {
          document: "财预〔2020〕10号《项目支出绩效评价管理办法》", article: "定性指标三档；业务系统按档拒收超出范围的得分",
          checked: "2026-11-20", status: "applied-in-practice",
        },
      },
    ],
    "familyWeights.usual": [
      {
        from: "2020-02-25", to: null, value: { execution: 10, cost: 0, output: 50, outcome: 30, satisfaction: 10 },
        source: {
          document: "财预〔2020〕10号《项目支出绩效评价管理办法》", article: "原则上产出 50、效益 30、满意度 10；单位说明理由可以调整",
          checked: "2026-11-20", status: "applied-in-practice",
        },
      },
    ],
    // 以下两种分法只用来不误报，不用来判错。
    "familyWeights.withoutSatisfaction": [
      {
        from: "2021-08-18", to: null, value: { execution: 10, cost: 0, output: 50, outcome: 40, satisfaction: 0 },
        source: {
          document: "财预〔2021〕101号", article: "没有服务对象的，满意度分值并入效益；原文未取得",
          checked: "2026-11-20", status: "unconfirmed",
        },
      },
    ],
    "familyWeights.withCost": [
      {
        from: "2021-08-18", to: null, value: { execution: 10, cost: 20, output: 40, outcome: 20, satisfaction: 10 },
        source: {
          document: "财预〔2021〕101号", article: "设成本指标的，成本 20、产出 40、效益 20、满意度 10；原文未取得",
          checked: "2026-11-20", status: "unconfirmed",
        },
      },
    ],
    "familyWeights.withCostWithoutSatisfaction": [
      {
        from: "2021-08-18", to: null, value: { execution: 10, cost: 20, output: 40, outcome: 30, satisfaction: 0 },
        source: {
          document: "财预〔2021〕101号", article: "设成本指标而没有服务对象的，满意度分值并入效益；原文未取得",
          checked: "2026-11-20", status: "unconfirmed",
        },
      },
    ],
    // 1.3 是目标值的 130%；超出不扣分，但要写原因。
    overachievement: [
      {
        from: "2020-02-25", to: null, value: { reasonFrom: 1.3, reasonFromWhenTargetIsZero: 30 },
        source: {
          document: "广西业务系统的填报规则，四川复核机构同样掌握", article: "定量指标超过目标 130% 须说明原因，不扣分",
          checked: "2026-11-20", status: "applied-in-practice",
        },
      },
    ],
    // S 为指标得分（满分 90），e 为执行得分（满分 10）：(S/90 − e/10) ÷ (S/90) 超过 5% 亮红灯。
    selfPraiseWarning: [
      {
        from: "2020-02-25", to: null, value: { gapAbove: 0.05, unspentAbove: 0.2 },
        source: {
          document: "业务系统的自评预警规则", article: "得分率高出执行率 5% 亮红灯；调整预算为零或未支出超过 20% 亮黄灯",
          checked: "2026-11-20", status: "applied-in-practice",
        },
      },
    ],
    belowWeight: [
      {
        from: "2020-02-25", to: null, value: { reasonRequired: true },
        source: {
          document: "业务系统的导入校验", article: "得分低于分值须填写原因分析，得分高于分值拒收",
          checked: "2026-11-20", status: "applied-in-practice",
        },
      },
    ],
    missingIndicators: [
      {
        from: "2020-02-25", to: null, value: { rescaled: true },
        source: {
          document: "一种地方自评表的填表说明", article: "不涉及的指标可以不评，其余指标折算为满分",
          checked: "2026-11-20", status: "applied-in-practice",
        },
      },
    ],
    survey: [
      {
        from: "2020-02-25", to: null, value: { validAnswersFrom: 30, shareOfServedFrom: 0.01 },
        source: {
          document: "审计核查常用口径", article: "有效问卷少于 30 份或不足服务对象的 1% 时代表性不足",
          checked: "2026-11-20", status: "applied-in-practice",
        },
      },
    ],
    // 只知道最高一档的举例，其余各档由各地规定。
    satisfactionBands: [
      {
        from: "2021-08-18", to: null, value: [{ from: 0.9, share: 1 }],
        source: {
          document: "财预〔2021〕101号", article: "满意度可以分档赋分，例如达到 90% 得满分；原文未取得",
          checked: "2026-11-20", status: "unconfirmed",
        },
      },
    ],
  },
}

"""###
    case "national/sections.json5":
      return ###"""
// 报告必备部分。全国没有核实到统一的提纲，所以全国一级不作要求；各地有自己的提纲。
{
  id: "national",
  values: {
    sections: [
      {
        from: "2020-02-25", to: null, value: [],
        source: {
          document: "各地公开的自评报告", article: "提纲各不相同，没有核实到全国统一的提纲",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
    formBlocks: [
      {
        from: "2020-02-25", to: null, value: [],
        source: {
          document: "各地公开的自评表", article: "表式各不相同，没有核实到全国统一的整体自评表",
          checked: "2026-11-20", status: "inferred-from-report",
        },
      },
    ],
  },
}

"""###
    default: return ""
    }
  }
}
