import Testing

@Suite struct JoiningTests {
  @Test func `a page break inside a sentence does not end the paragraph`() throws {
    #expect(
      try DocumentOutline.of("本年度开展培训3-4次，\n\n另外开展演练2次。\n\n下一段。") == ["P 本年度开展培训3-4次，/另外开展演练2次。", "P 下一段。"])
    #expect(
      try DocumentOutline.of("围绕重点，本局认真做好苗木\n\n养护、浇水、修剪工作。") == ["P 围绕重点，本局认真做好苗木/养护、浇水、修剪工作。"])
  }

  @Test(arguments: ["- 3 -", "— 3 —", "第 3 页", "第3页 共12页", "第3页/共12页"])
  func `a page number does not end the paragraph`(number: String) throws {
    #expect(
      try DocumentOutline.of("本年度开展培训3次，\n\n  \(number)\n另外开展演练2次。\n\n3\n-3-4") == [
        "P 本年度开展培训3次，/另外开展演练2次。", "P 3", "P -3-4",
      ])
  }

  @Test func `lines without blank between them are paragraphs of their own when they end`() throws {
    #expect(try DocumentOutline.of("种树120株。\n修剪80株。\n浇水3次。") == ["P 种树120株。", "P 修剪80株。", "P 浇水3次。"])
  }

  @Test func `labels, names and dates are not joined`() throws {
    let text = "填报说明如下，请核对。\n\n单位：云山县园林局\n填报人：王某\n2023年4月18日"
    #expect(try DocumentOutline.of(text) == ["P 填报说明如下，请核对。", "P 单位：云山县园林局", "P 填报人：王某", "P 2023年4月18日"])
  }

  static let paragraphs = [
    "云山县园林局承担城区行道树、公园绿地和苗圃的日常管护，下设三个管护所和一个苗圃，现有在职职工四十二人。",
    "全年预算640.00万元，实际支出612.80万元，执行率95.75%，其中行道树管护支出388.20万元，公园管护支出224.60万元。",
    "年内新植行道树1,260株，补植灌木8,400平方米，完成古树名木挂牌保护36株，病虫害防治覆盖面积达到125.6公顷。",
    "管护工作实行网格责任制，每个网格明确一名责任人，按月检查打分，检查结果与养护单位的费用支付挂钩执行到位。",
  ]

  /// Breaks a line after `width` characters, never inside a number.
  private func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for character in text {
      let isTorn = line.last.map { $0.isASCII && character.isASCII } ?? true
      if line.count >= width, !isTorn, !"，。、".contains(character) {
        lines.append(line)
        line = ""
      }
      line.append(character)
    }
    return lines + [line]
  }

  @Test(arguments: [24, 30, 38])
  func `hard wrapped paragraphs become whole`(width: Int) throws {
    for separator in ["\n\n", "\n　　", "\n"] {
      let text = Self.paragraphs.map { wrapped($0, width).joined(separator: "\n") }.joined(separator: separator)
      let outline = try DocumentOutline.of("一、概况" + separator + text).map { $0.replacing("/", with: "") }
      if separator == "\n" {
        // Without indent or blank line, a paragraph that ends at the very edge cannot be told from its next.
        #expect(outline.joined().replacing("P ", with: "") == "H2 一、概况" + Self.paragraphs.joined())
        #expect(outline.count <= 5)
      } else {
        #expect(outline == ["H2 一、概况"] + Self.paragraphs.map { "P " + $0 })
      }
    }
  }

  @Test func `short lines without punctuation above text are headings`() throws {
    let text = "云山县园林局自评报告\n\n预算执行情况\n\n全年预算640万元，支出612万元。\n\n存在问题\n\n苗圃设施老化。\n\n无\n\n云山县园林局\n2023年4月"
    #expect(
      try DocumentOutline.of(text) == [
        "T 云山县园林局自评报告", "H2 预算执行情况", "P 全年预算640万元，支出612万元。", "H2 存在问题", "P 苗圃设施老化。", "P 无",
        "P 云山县园林局", "P 2023年4月",
      ])
  }

  @Test func `a heading keeps the instruction of the form`() throws {
    #expect(
      try DocumentOutline.of("（一）单位职责（填写要求：简要填写，不超过300字）\n负责绿化。") == [
        "H3 （一）单位职责（填写要求：简要填写，不超过300字）", "P 负责绿化。",
      ])
  }

  @Test func `a title may take two lines and a subtitle`() throws {
    #expect(
      try DocumentOutline.of("云山县园林局2022年度\n部门整体支出绩效自评报告\n（公开稿）\n一、概况\n职工42人。") == [
        "T 云山县园林局2022年度/部门整体支出绩效自评报告/（公开稿）", "H2 一、概况", "P 职工42人。",
      ])
    #expect(try DocumentOutline.of("附件1\n2022年度自评表\n\n说明。") == ["P 附件1", "T 2022年度自评表", "P 说明。"])
  }
}
