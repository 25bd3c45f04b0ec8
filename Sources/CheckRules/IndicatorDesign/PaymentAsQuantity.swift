package import Checking
import Figures
import ReportReading

/// Reports a quantity indicator that counts payments instead of products.
package struct PaymentAsQuantity: CheckRule {
  package static let metadata = RuleMetadata(
    code: "IND004", name: "payment-as-quantity", severity: .warning,
    summary: LocalizedText("数量指标写的是资金支付", "A quantity indicator that counts payments"),
    checks: "数量指标的名称是资金支付率、拨付率、预算执行率、资金支付额一类。",
    reason: "数量指标应当反映提供的产品和服务，付了多少钱已经由预算执行率反映，复核时这类指标不给分。",
    remedy: LocalizedText("改成产品或服务的数量，例如场次、人数、面积。", "Count products or services."),
    quiet: "资金发放的人数、户数（补助类项目）；成本指标、时效指标。",
    basis: LocalizedText("财政部门复核自评表时逐条指出的问题", "Remarks of finance reviewers on indicator forms"),
    examples: [
      .fires(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t⟦资金支付率⟧\t≥95%\t98%\t10\t10\n产出指标\t质量指标\t节目审核通过率\t≥95%\t98%\t10\t10\n"
      ),
      .stays(
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t发放补贴人数\t≥200人\t210人\t10\t10\n产出指标\t时效指标\t资金支付及时率\t100%\t100%\t10\t10\n"
      ),
    ])

  private static let payments = WordList(
    "资金支付率", "资金支付", "资金拨付率", "资金拨付", "资金支出率", "预算执行率", "资金执行率", "支付进度", "支出进度", "经费支出率", "经费支付", "资金使用率",
    "资金到位率")
  private static let people = WordList("人数", "户数", "人次", "次数", "个数")

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    for form in context.report.indicatorTables {
      for row in FamilyRow.all(form, in: context.report) {
        guard row.family == .quantity, let name = row.nameRange, row.says(Self.payments), !row.says(Self.people) else {
          continue
        }
        sink.emit(
          Finding(
            rule: Self.metadata.code, severity: .warning,
            message: LocalizedText(
              "数量指标「\(row.written(name))」反映的是付款，不是产品或服务的数量。", "“\(row.written(name))” counts payments, not products."),
            evidence: [Evidence(name)]))
      }
    }
  }
}
