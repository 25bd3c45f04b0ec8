import Checking
import TestSupport

/// The generated documentation page of a rule, in Chinese: its readers are finance officers.
struct RulePage {
  var metadata: RuleMetadata

  static let header = "<!-- 由 make generate 根据规则源文件生成，请勿手工修改。 -->"

  var path: String { "Documentation/Rules/\(metadata.code).md" }

  var text: String {
    """
    \(Self.header)

    # \(metadata.code) \(metadata.summary.chinese)

    名称：`\(metadata.name)` · 级别：\(Self.chinese(metadata.severity)) · [全部规则](README.md)

    ## 查什么

    \(metadata.checks)

    ## 为什么

    \(metadata.reason)

    ## 怎么改

    \(metadata.remedy.chinese)

    ## 不报的情形

    \(metadata.quiet)

    ## 依据

    \(metadata.basis.chinese)

    ## 例子

    \(examples)

    """
  }

  private var examples: String {
    let firing = metadata.examples.filter(\.fires).map(Self.block)
    let quiet = metadata.examples.filter { !$0.fires }.map(Self.block)
    return """
      会报（⟦ ⟧ 标出所指的数字或词语）：

      \(firing.joined(separator: "\n\n"))

      不报：

      \(quiet.joined(separator: "\n\n"))
      """
  }

  private static func block(_ example: RuleExample) -> String {
    var text = example.text
    while text.hasSuffix("\n") { text.removeLast() }
    return "```text\n\(text)\n```"
  }

  private static func chinese(_ severity: Severity) -> String {
    switch severity {
    case .error: "错误"
    case .warning: "警告"
    case .note: "提示"
    }
  }

  /// The list of all rules.
  static func index(of rules: [RuleMetadata]) -> String {
    let rows = rules.map { rule in
      "| [\(rule.code)](\(rule.code).md) | `\(rule.name)` | \(chinese(rule.severity)) | \(rule.summary.chinese) |"
    }
    return """
      \(header)

      # 规则一览

      错误是报告自身可以证明的矛盾，警告是很可能有误或会被扣分的写法，提示只供参考。

      | 编号 | 名称 | 级别 | 说明 |
      |---|---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }
}
