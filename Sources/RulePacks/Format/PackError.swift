/// A fault of a pack or of the choice of one, with the place where it stands.
package struct PackError: Error, Sendable, Hashable {
  package var fault: PackFault
  /// The file under `Packs/` (「hunan/changsha/scoring.json5」); empty when no file is at fault.
  package var file: String
  /// Counted from 1, 0 when unknown.
  package var line: Int
  /// The key at fault (「executionScore」), empty when the whole file is.
  package var key: String
  /// What was found there.
  package var detail: String

  package init(_ fault: PackFault, file: String = "", line: Int = 0, key: String = "", detail: String = "") {
    self.fault = fault
    self.file = file
    self.line = line
    self.key = key
    self.detail = detail
  }

  /// What is wrong, where, why it matters and how to go on, in one line.
  package func message(inChinese: Bool = true) -> String {
    var place = file
    if line > 0 { place += ":\(line)" }
    if !place.isEmpty { place += ": " }
    let subject = key.isEmpty ? "" : (inChinese ? "「\(key)」" : "'\(key)' ")
    let texts = inChinese ? fault.chinese : fault.english
    let found = detail.isEmpty ? "" : (inChinese ? "（\(detail)）" : " (\(detail))")
    return inChinese
      ? "\(place)\(fault.rawValue) \(subject)\(texts.what)\(found)。\(texts.why)\(texts.remedy)"
      : "\(place)\(fault.rawValue) \(subject)\(texts.what)\(found). \(texts.why) \(texts.remedy)"
  }
}
