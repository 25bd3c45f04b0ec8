import CommandLineKit

/// The two formats of the commands that list something.
let listFormat = OptionSpec(
  "format", short: "f", value: .choice(["text", "json"]),
  help: BilingualText(
    "输出格式：text（默认，给人看）、json（每项一行）。", "Output: text (default, for people), json (one line per entry)."),
  example: "--format json")

extension CommandSpec {
  static let rules = CommandSpec(
    "rules", summary: BilingualText("列出全部规则", "list all rules"), options: [listFormat],
    examples: [
      Example("taizhang rules", BilingualText("列出规则的代码、级别和内容。", "Codes, severities and contents of the rules.")),
      Example("taizhang rules --format json", BilingualText("每条规则一行 JSON。", "One line of JSON per rule.")),
    ])

  static let explain = CommandSpec(
    "explain",
    summary: BilingualText(
      "说明一条规则：查什么、为什么、怎么改", "explain a rule: what it checks, why, and what to do"),
    operands: Operands(
      "CODE", count: 1...1,
      help: BilingualText(
        "规则的代码（如 ARI001）或英文名称（如 sum-mismatch）。", "Code (ARI001) or name (sum-mismatch) of the rule.")),
    examples: [
      Example("taizhang explain ARI001", BilingualText("说明规则 ARI001。", "Explain the rule ARI001.")),
      Example("taizhang explain sum-mismatch", BilingualText("按名称查找规则。", "Find the rule by its name.")),
    ])

  static let packs = CommandSpec(
    "packs",
    summary: BilingualText("列出规则包，或显示其中一个", "list the rule packs, or show one"),
    operands: Operands(
      "ID", count: 0...1, help: BilingualText("规则包的名称，如 hunan/changsha。", "Name of a pack, such as hunan/changsha.")),
    options: [listFormat],
    examples: [
      Example("taizhang packs", BilingualText("列出全部规则包。", "List all packs.")),
      Example(
        "taizhang packs hunan/changsha",
        BilingualText("显示长沙规则包的各项值、年度、状态和出处。", "Values, years, status and sources of one pack.")),
    ])
}
