import Checking
import Testing

@Suite struct EnumeratedTablesTests {
  static let rows = "学校名称\t类别\t学生数（人）\n东岭一中\t高中\t2860\n西岭小学\t小学\t1630\n北河中学\t初中\t912\n合计\t\t5402\n"

  @Test func `the announced count is compared with the rows`() {
    #expect(TableCase("本项目在3所学校实施，名单如下：\n" + Self.rows).held(.enumeration) == 1)
    #expect(TableCase("本项目在4所学校实施，名单如下：\n" + Self.rows).errors == ["enumeration 4"])
  }

  @Test func `a count of other things announces nothing`() {
    #expect(TableCase("本项目由4个科室负责，名单如下：\n" + Self.rows).broken.isEmpty)
  }

  @Test func `an open list is left alone`() {
    #expect(TableCase("本项目在8所学校实施，其中部分学校情况如下：\n" + Self.rows).broken.isEmpty)
  }
}
