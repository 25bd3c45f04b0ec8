import Figures
import ReportReading

/// The name of the reporting unit, taken apart into place and office: 松浦区 + 审计局.
struct UnitNames {
  let report: Report
  /// 「松浦区」, the innermost place of the unit's name.
  let place: String
  /// What stands behind the place: 「审计局」, 「委老干部局」.
  let office: String

  private static func isLevel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "县", "区", "市", "旗", "州": true
    default: false
    }
  }

  private static let lead: [[Unicode.Scalar]] = [
    "中国共产党", "中共", "对", "现将", "关于", "根据", "按照", "由", "将", "是", "为", "经", "综上", "和", "与",
  ].map { Array($0.unicodeScalars) }
  private static let endings: Set<Character> = [
    "局", "委", "办", "会", "中", "心", "院", "馆", "站", "所", "部", "处", "校", "园", "队", "司", "厅", "室", "社",
  ]
  /// The sentence speaks of another unit on purpose.
  static let relations = WordList(
    "学习", "考察", "交流", "联合", "赴", "会同", "配合", "经验", "借鉴", "结对", "对口", "合作", "协作", "共建", "兄弟", "移交", "来访", "划转",
    "委托", "授权", "下达", "印发", "转发", "通知", "批复", "上级", "拨付", "核定", "牵头", "协同", "联动", "比较", "先进")

  /// `nil` when the unit's name has no place.
  init?(_ report: Report) {
    self.report = report
    guard let parts = Self.parts(of: report.unitName), parts.office.count >= 2 else { return nil }
    place = parts.place
    office = parts.office
  }

  /// Place and office of a name; the place has two or three characters before its level.
  static func parts(of name: String) -> (place: String, office: String)? {
    var all = ArraySlice(name.unicodeScalars)
    for word in lead where all.starts(with: word) { all = all.dropFirst(word.count) }
    guard let level = all.indices.last(where: { $0 >= all.startIndex + 2 && $0 < all.endIndex - 1 && isLevel(all[$0]) })
    else {
      return nil
    }
    var start = level
    while start > all.startIndex, level - start < 3, !isLevel(all[start - 1]), all[start - 1] != "省" { start -= 1 }
    guard level - start >= 2 else { return nil }
    return (string(all[start...level]), string(all[(level + 1)...]))
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  /// Names by which the report calls its own unit, in front of 「2023年度部门整体支出…」, that have another place.
  func foreignClaims() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for mark in report.marks where mark.kind == .selfClaim {
      let segment = report.segments[Int(mark.segment)]
      guard segment.kind == .paragraph || segment.kind == .heading else { continue }
      guard let name = name(before: Int(mark.start), in: segment.range) else { continue }
      let text = report.string(name)
      guard let last = text.last, Self.endings.contains(last), let parts = Self.parts(of: text) else { continue }
      if parts.place == place || report.title.contains(parts.place) || report.unitName.contains(parts.place) {
        continue
      }
      if text.contains(place) || Self.sameEnd(parts.place, place) { continue }
      found.append(name)
    }
    return found
  }

  /// 「江津临浦区」 read for 「临浦区」.
  private static func sameEnd(_ a: String, _ b: String) -> Bool { a.hasSuffix(b) || b.hasSuffix(a) }

  /// The name that stands before 「2023年度」 and the mark.
  private func name(before mark: Int, in range: Range<Int>) -> Range<Int>? {
    var end = mark
    for word in ["度", "年"] where report.stands(word, at: end - 3, end: end) { end -= 3 }
    guard end < mark else { return nil }
    var digits = end
    while digits > range.lowerBound, (0x30...0x39).contains(report.text.bytes[digits - 1]) { digits -= 1 }
    guard end - digits == 4 else { return nil }
    var start = digits
    while true {
      let before = report.offset(before: start, start: range.lowerBound)
      guard before >= 0, digits - before <= 90 else { break }
      let letter = report.character(at: before, end: start)
      guard letter >= 0x4E00, letter <= 0x9FFF else { break }
      start = before
    }
    return digits - start >= 12 ? start..<digits : nil
  }

  /// Places where the same office of another place of the same level stands, in sentences that name no dealings.
  func foreignOffices() -> [Range<Int>] {
    guard office.count >= 3, let level = place.last else { return [] }
    let words = WordSearch(String(level) + office)
    let bytes = report.text.bytes
    var found: [Range<Int>] = []
    var from = 0
    while let place = words.first(in: bytes, from..<bytes.count) {
      let start = place.lowerBound
      from = place.upperBound
      guard let segment = segment(at: start), report.segments[segment].kind != .title else { continue }
      let range = report.segments[segment].range
      guard let name = nameAround(start, from, range) else { continue }
      if !Self.relations.occurs(in: bytes, report.sentence(around: start, in: range)) { found.append(name) }
    }
    return found
  }

  /// Paragraphs whose subject is an office of another place of the same level: 「（三）望江区文化馆深入社区…」.
  func foreignSubjects() -> [Range<Int>] {
    guard let level = place.unicodeScalars.last?.value else { return [] }
    let bytes = report.text.bytes
    var found: [Range<Int>] = []
    for segment in report.segments where segment.kind == .paragraph {
      let range = segment.range
      guard range.count >= 30 else { continue }
      let start = HeadingNumber.read(bytes.span, range).end
      guard let placeEnd = placeEnd(from: start, level, range), let end = officeEnd(from: placeEnd, range) else {
        continue
      }
      let name = report.string(start..<placeEnd)
      if name == place || place.hasSuffix(name) || name.hasSuffix(place) || report.title.contains(name) { continue }
      if Self.relations.occurs(in: bytes, report.sentence(around: start, in: range)) { continue }
      found.append(start..<end)
    }
    return found
  }

  /// The end of a place of two or three characters and its level at `start`.
  private func placeEnd(from start: Int, _ level: UInt32, _ range: Range<Int>) -> Int? {
    for length in 2...3 {
      let at = start + 3 * length
      guard report.character(at: at, end: range.upperBound) == level else { continue }
      let name = report.string(start..<at).unicodeScalars
      let isName = name.count == length && name.allSatisfy { $0.value >= 0x4E00 && !Self.nonNames.contains($0) }
      let isVerb = Self.verbs.begins(report.text.bytes, start..<at) || Self.verbs.ends(report.text.bytes, start..<at)
      return isName && !isVerb ? at + 3 : nil
    }
    return nil
  }

  private static let verbs = WordList(
    "指导", "组织", "配合", "协助", "负责", "承担", "监督", "检查", "参与", "推动", "开展", "联系", "协调", "支持", "服务", "管理", "保障", "建设", "直属",
    "所属", "下属", "辖区", "承办", "会同", "争取", "围绕", "聚焦", "落实", "贯彻", "推进", "加强", "完成", "实施", "主动", "积极", "针对", "通过", "依托")
  private static let nonNames = Set("全各本我该某与和及市县区由经向对在省为将是从到上下有的老新城郊开发高".unicodeScalars)

  /// The end of an office's name right behind its place.
  private func officeEnd(from start: Int, _ range: Range<Int>) -> Int? {
    var at = start
    while at < range.upperBound, at - start <= 36 {
      let letter = report.character(at: at, end: range.upperBound)
      guard letter >= 0x4E00, letter <= 0x9FFF else { return nil }
      at += 3
      let isEnd = Self.officeEnds.contains { report.stands($0, at: at - $0.utf8.count, end: at) }
      if isEnd, at - start >= 6 {
        let next = report.character(at: at, end: range.upperBound)
        return Self.continuations.contains(next) ? nil : at
      }
    }
    return nil
  }

  private static let officeEnds = ["局", "馆", "中心", "委员会", "办公室", "联合会", "医院", "学校", "中学", "小学", "服务站"]
  private static let continuations = Set("的、等和与长及".unicodeScalars.map(\.value))

  /// The segment in which an offset lies.
  private func segment(at offset: Int) -> Int? {
    var low = 0
    var high = report.segments.count
    while low < high {
      let middle = (low + high) / 2
      if Int(report.segments[middle].end) <= offset { low = middle + 1 } else { high = middle }
    }
    return low < report.segments.count && report.segments[low].range.contains(offset) ? low : nil
  }

  /// The place before an office, when it is not the unit's own.
  private func nameAround(_ level: Int, _ end: Int, _ range: Range<Int>) -> Range<Int>? {
    let own = place.utf8.count - 3
    guard level - own >= range.lowerBound else { return nil }
    if report.stands(place, at: level - own, end: range.upperBound) { return nil }
    // Two characters of a name right behind a mark or the start, nothing of a sentence.
    guard level - 6 >= range.lowerBound else { return nil }
    let before = report.character(before: level - 6, start: range.lowerBound)
    if before >= 0x4E00, before <= 0x9FFF { return nil }
    let name = report.string(level - 6..<level)
    if name.contains(where: { "全各本我该某与和及市县区由经向对在".contains($0) }) { return nil }
    return level - 6..<end
  }
}
