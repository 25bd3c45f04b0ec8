import TestSupport
import Testing

/// A file of `Sources/CheckRules/<Family>/` that declares a rule, read as text.
struct RuleFile: Sendable, CustomTestStringConvertible {
  var path: String
  /// Names of the types that conform to `CheckRule`, in order.
  var types: [String]
  /// The first code that the file names, empty without one.
  var code: String

  var family: String { String(path.split(separator: "/").dropFirst(2).first ?? "") }
  var baseName: String { String((path.split(separator: "/").last ?? "").dropLast(".swift".count)) }
  var testDescription: String { baseName }

  /// Folder of a family → the three letters of its codes.
  static let families: [String: String] = [
    "Arithmetic": "ARI", "Budget": "BUD", "Scores": "SCO", "IndicatorDesign": "IND", "Evidence": "EVD",
    "Text": "TXT", "CrossDocument": "DOC", "Format": "FMT", "Veteran": "VET",
  ]

  /// Every file in a family folder that declares a rule, ordered by code.
  static let all: [RuleFile] = ProjectTree.swiftFiles(under: "Sources/CheckRules").compactMap { file in
    guard file.path.split(separator: "/").count > 3, !file.isGenerated else { return nil }
    let one = RuleFile(
      path: file.path, types: file.lines.compactMap(ruleType), code: file.lines.lazy.compactMap(ruleCode).first ?? "")
    return one.types.isEmpty ? nil : one
  }.sorted { ($0.code, $0.baseName) < ($1.code, $1.baseName) }

  private static func ruleType(_ line: String) -> String? {
    guard let colon = line.firstRange(of: ": CheckRule"), let keyword = line.firstRange(of: "struct ") else {
      return nil
    }
    guard keyword.upperBound < colon.lowerBound else { return nil }
    let name = line[keyword.upperBound..<colon.lowerBound]
    return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } ? String(name) : nil
  }

  private static func ruleCode(_ line: String) -> String? {
    guard let key = line.firstRange(of: "code: \"") else { return nil }
    let code = line[key.upperBound...].prefix(6)
    let isCode =
      code.count == 6 && code.prefix(3).allSatisfy { $0.isASCII && $0.isUppercase }
      && code.suffix(3).allSatisfy { $0.isASCII && $0.isNumber }
    return isCode && line[key.upperBound...].dropFirst(6).first == "\"" ? String(code) : nil
  }
}
