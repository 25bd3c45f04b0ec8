package import Checking
import Figures
import ReportReading

/// The budget of the unit is stated twice with different amounts and nothing reconciles them.
package struct TwoBudgets: CheckRule {
  package static let metadata = RuleMetadata(
    code: "BUD008", name: "two-budgets", severity: .warning,
    summary: LocalizedText(
      "两处预算数不同而没有说明", "Two different budgets without a sentence that reconciles them."),
    checks: "正文不同地方所写的本单位预算数（“预算数”“全年预算”“部门预算”等，没有写明是年初还是调整后）金额是否相同；不同的，附近有没有说明年初、调整、追加、口径差别或主要原因。",
    reason: "一处是年初批复数，一处是调整后的数，都叫“预算数”，读者无法判断执行率以哪个为准。",
    remedy: LocalizedText(
      "分别写明“年初预算数”“调整后预算数”，并说明差额的原因。", "Name the original and the revised budget and explain the gap."),
    quiet: "已写明年初、调整、追加、口径或原因；写的是项目、本级、下属单位、“三公”等部分预算；不同年度；金额相差一倍以上；已由ARI010报告。",
    basis: LocalizedText("财预〔2020〕10号：全年预算数为调整后预算数", "Caiyu [2020] No. 10: the budget of the year is the revised one"),
    examples: [
      .fires("2022年度本单位预算数为⟦4113.98⟧万元，用于人员和公用开支。\n\n2022年我局部门预算⟦4125.65⟧万元，全部执行完毕。", isMutable: false),
      .stays("2022年度本单位预算数为4113.98万元。\n\n2022年我局年中追加预算后，部门预算4125.65万元，全部执行完毕。", isMutable: false),
      .stays("2022年度本单位预算数为4113.98万元。\n\n2022年我局部门预算4113.98万元，全部执行完毕。", isMutable: false),
      .stays("2022年度本单位预算数为4113.98万元。\n\n局本级预算3125.65万元，全部执行完毕。", isMutable: false),
    ])

  private static let names = WordList("预算数", "全年预算", "年度预算", "部门预算", "预算总额", "预算总数", "整体预算", "财政预算资金", "预算资金", "预算")
  private static let fillers = WordList(
    "本年度", "年度", "全年", "当年", "本年", "年", "我局", "我单位", "我部门", "我委", "我办", "我馆", "我中心", "我院", "我校", "我县", "我区", "本单位",
    "本部门",
    "本局", "部门", "单位", "整体", "财政", "收入", "安排", "批复", "核定", "的", "为", "是", "共", "共计", "合计", "总额", "数", "总")
  private static let reconciling = WordList(
    "年初", "调整", "追加", "调减", "调增", "核减", "追减", "原因", "不列入", "不含", "不包括", "口径", "转移支付", "结转", "增加", "减少", "新增", "变更",
    "变动", "上年",
    "其中", "分别", "较", "原预算", "二次", "一上", "二上")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    let report = context.report
    let stated = report.figures.indices.filter { isUnitBudget($0, report) }
    guard let first = stated.first else { return }
    let known = Set(
      context.relations.lazy.filter { $0.kind == .restatement && $0.verdict == .broken }.map { $0.subject })
    let base = report.figures[first]
    for other in stated.dropFirst() where report.contexts[other].year == report.contexts[first].year {
      let figure = report.figures[other]
      guard !figure.interval.meets(base.interval), isComparable(figure.value, base.value),
        !known.contains(Int32(other)), !known.contains(Int32(first))
      else { continue }
      if isReconciled(first, report) || isReconciled(other, report) { return }
      let texts = [figure, base].map { FigureText.written($0, in: report) }
      sink.emit(
        Finding(
          rule: Self.metadata.code, severity: .warning,
          message: LocalizedText(
            "本单位预算数此处为“\(texts[0])”，别处为“\(texts[1])”，没有说明差额的原因。",
            "The unit's budget is “\(texts[0])” here and “\(texts[1])” elsewhere; nothing reconciles them."),
          stated: texts[0], computed: texts[1], difference: FigureText.text(figure.value - base.value, like: figure),
          evidence: [Evidence(figure), Evidence(base)]))
      return
    }
  }

  private func isComparable(_ a: ExactNumber, _ b: ExactNumber) -> Bool {
    a + a >= b && b + b >= a
  }

  private func isReconciled(_ index: Int, _ report: Report) -> Bool {
    Self.reconciling.occurs(in: report.text.bytes, Reasons(report: report).surroundings(of: index))
  }

  /// Whether the words before a figure are the unit's own budget and nothing narrower.
  private func isUnitBudget(_ index: Int, _ report: Report) -> Bool {
    let figure = report.figures[index]
    let context = report.contexts[index]
    guard figure.kind == .money, figure.comparison == .none, figure.approximator == .exact, figure.scale >= 4,
      context.labelCues.has(.budget), report.segments[Int(context.segment)].kind == .paragraph
    else { return false }
    return isUnitBudget(label: context.label, report.text.bytes)
  }

  private func isUnitBudget(label: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var end = label.upperBound
    var isNamed = false
    while end > label.lowerBound {
      let rest = label.lowerBound..<end
      if bytes[end - 1] <= 0x20 || (0x30...0x39).contains(bytes[end - 1]) {
        end -= 1
      } else if let length = Self.names.lengthAtEnd(bytes, rest) {
        isNamed = true
        end -= length
      } else if let length = Self.fillers.lengthAtEnd(bytes, rest) {
        end -= length
      } else {
        return false
      }
    }
    return isNamed
  }
}

extension WordList {
  /// The length of the longest of the words that `bytes[range]` ends with.
  fileprivate func lengthAtEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    for characters in stride(from: 6, through: 1, by: -1) {
      let lower = range.upperBound - characters * 3
      if lower >= range.lowerBound, equals(bytes, lower..<range.upperBound) { return characters * 3 }
    }
    return nil
  }
}
