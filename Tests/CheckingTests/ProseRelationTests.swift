import Checking
import DocumentCodecs
import Figures
import ReportReading
import RulePacks
import Testing

/// Relations of running text: one sentence a case, with the verdict on the figure that it is about.
@Suite struct ProseRelationTests {
  struct Sentence: Sendable, CustomTestStringConvertible {
    var text: String
    var kind: Relation.Kind
    var verdict: Relation.Verdict
    /// The figure that the relation is about, as written.
    var subject: String

    var testDescription: String { text }
  }

  static let sentences: [Sentence] = [
    Sentence(text: "全年支出100.50万元，其中基本支出60.25万元、项目支出40.25万元。", kind: .sum, verdict: .held, subject: "100.50"),
    Sentence(text: "全年支出100.50万元，其中基本支出60.25万元、项目支出41.25万元。", kind: .sum, verdict: .broken, subject: "100.50"),
    Sentence(text: "共走访90户，其中重病户12户、独居户20户等。", kind: .sum, verdict: .undecided, subject: "90"),
    Sentence(text: "资金来自中央52万元、省级18万元、市级14万元，合计84万元。", kind: .sum, verdict: .held, subject: "84"),
    Sentence(text: "机关在职8名，中心在职5名，全部门共15名。", kind: .sum, verdict: .broken, subject: "15"),
    Sentence(text: "本年收入500.00万元，本年支出480.00万元，年末结余20.00万元。", kind: .difference, verdict: .held, subject: "20.00"),
    Sentence(text: "本年收入500.00万元，本年支出480.00万元，年末结余25.00万元。", kind: .difference, verdict: .broken, subject: "25.00"),
    Sentence(text: "预算200万元，支出196万元，执行率98%。", kind: .ratio, verdict: .held, subject: "98%"),
    Sentence(text: "预算200万元，支出196万元，执行率89%。", kind: .ratio, verdict: .broken, subject: "89%"),
    Sentence(text: "满意率95.1%。", kind: .ratio, verdict: .undecided, subject: "95.1%"),
    Sentence(text: "学员1,260人，比上年的1,050人增加210人，增长20%。", kind: .growth, verdict: .held, subject: "20%"),
    Sentence(text: "学员1,260人，比上年的1,050人增加210人，增长25%。", kind: .growth, verdict: .broken, subject: "25%"),
    Sentence(text: "合格率由上年的91.5%上升为90.2%。", kind: .direction, verdict: .broken, subject: "90.2%"),
    Sentence(text: "发放补助41万元，惠及205人，人均2,000元。", kind: .perItem, verdict: .held, subject: "2,000"),
    Sentence(text: "发放补助41万元，惠及205人，人均2,600元。", kind: .perItem, verdict: .broken, subject: "2,600"),
    Sentence(text: "完成率=（451.07-25.42）/425.65=100%。", kind: .formula, verdict: .held, subject: "100%"),
    Sentence(text: "完成率=（451.07-25.42）/425.65=90%。", kind: .formula, verdict: .broken, subject: "90%"),
    Sentence(text: "下设3个中心，分别为东湖中心、西山中心、南苑中心。", kind: .enumeration, verdict: .held, subject: "3"),
    Sentence(text: "下设4个中心，分别为东湖中心、西山中心、南苑中心。", kind: .enumeration, verdict: .broken, subject: "4"),
    Sentence(text: "发放问卷300份，回收320份。", kind: .part, verdict: .broken, subject: "300"),
    Sentence(text: "项目实施期为2023年4月1日至2023年3月31日。", kind: .date, verdict: .broken, subject: "2023年3月31"),
    Sentence(text: "自评得分92分，等级为“优”。", kind: .grade, verdict: .held, subject: "92"),
    Sentence(text: "自评得分82分，等级为“优”。", kind: .grade, verdict: .broken, subject: "82"),
  ]

  @Test(arguments: sentences)
  func `a sentence is judged by its own figures`(_ sentence: Sentence) {
    let report = ReportReader.read(TextReader.read(Array(sentence.text.utf8), name: "case"))
    let relations = RelationFinders.findAll(in: report, pack: .national)
    let found = relations.filter {
      $0.kind == sentence.kind && report.written(report.figures[Int($0.subject)]) == sentence.subject
    }
    #expect(found.contains { $0.verdict == sentence.verdict }, "\(relations.map { "\($0.kind) \($0.verdict)" })")
  }

  /// Rounding never makes a contradiction: rates computed from random operands hold at every number of decimals.
  @Test func `rates rounded from their operands always hold`() {
    var seed: UInt64 = 42
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    for _ in 0..<400 {
      let budget = 1000 + next(900_000)
      let spent = budget / 2 + next(budget / 2)
      guard let rate = ExactNumber(spent).divided(by: ExactNumber(budget)) else { continue }
      let decimals = next(3)
      let percent = ExactNumber(units: rate.units * 100).text(decimals: decimals)
      let text =
        "预算\(ExactNumber(units: Int128(budget) * 10_000_000).text(decimals: 2))万元，"
        + "支出\(ExactNumber(units: Int128(spent) * 10_000_000).text(decimals: 2))万元，执行率\(percent)%。"
      let report = ReportReader.read(TextReader.read(Array(text.utf8), name: "case"))
      let relations = RelationFinders.findAll(in: report, pack: .national)
      #expect(!relations.contains { $0.verdict == .broken }, "\(text)")
    }
  }
}
