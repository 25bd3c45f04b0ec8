import CommandLineKit

extension CommandSpec {
  static let check = CommandSpec(
    "check",
    summary: BilingualText("核对报告，指出互相矛盾的数字", "check reports and say which figures contradict each other"),
    discussion: BilingualText(
      """
      文件夹会逐级查找其中的报告（隐藏文件和其他类型的文件除外），按名称排序。
      结果按所给的顺序输出，与并行数无关。
      """,
      """
      Folders are walked for reports (hidden files and other types are left out), sorted by name.
      Results come in the order given, whatever the number of jobs.
      """),
    operands: Operands(
      "PATH…", count: 1...Int.max,
      help: BilingualText(
        "报告文件或文件夹；「-」表示标准输入。", "Reports or folders; “-” is the standard input."), arePaths: true),
    options: [
      OptionSpec(
        "format", short: "f", value: .choice(["text", "json", "sarif"]),
        help: BilingualText(
          "输出格式：text（默认，给人看）、json（每份文档一行）、sarif（SARIF 2.1.0）。",
          "Output: text (default, for people), json (one line per document), sarif (SARIF 2.1.0)."),
        example: "--format json"),
      OptionSpec(
        "pack", short: "p", value: .word("ID"),
        help: BilingualText(
          "使用哪个地区的规则包；默认按报告的单位和年度判断。名称见 taizhang packs。",
          "The rule pack to use; by default that of the report's unit and year. See taizhang packs."),
        example: "--pack hunan/changsha"),
      OptionSpec(
        "fail-on", value: .choice(["error", "warning", "note", "never"]),
        help: BilingualText(
          "有多严重的问题才以退出码 1 结束：error（默认）、warning、note、never。",
          "How grave a finding must be for exit code 1: error (default), warning, note, never."),
        example: "--fail-on warning"),
      OptionSpec(
        "baseline", short: "b", value: .file,
        help: BilingualText(
          "基线文件：其中已知的问题只计数，不再列出，也不影响退出码。",
          "Baseline: the findings it knows are counted, not shown, and do not fail the run."),
        example: "--baseline baseline.json"),
      OptionSpec(
        "write-baseline", value: .file,
        help: BilingualText(
          "把本次发现的全部问题写成基线文件，理由和经办人由您填写；退出码为 0（未能读取时为 3）。",
          "Write all findings into a baseline, reason and person left for you; exit code 0 (3 when something is unread)."
        ),
        example: "--write-baseline baseline.json"),
      OptionSpec(
        "jobs", short: "j", value: .number(1...256),
        help: BilingualText("同时检查多少份文档；默认为处理器核数。", "Documents checked at the same time; default: processors."),
        example: "--jobs 4"),
      OptionSpec(
        "quiet", short: "q",
        help: BilingualText(
          "只列出有问题或未能读取的文档，不显示进度和汇总（仅 text 格式）。",
          "Show only documents with findings or unread ones; no progress, no summary (text only)."),
        example: "--quiet"),
    ],
    examples: [
      Example("taizhang check 自评报告.txt", BilingualText("核对一份报告。", "Check one report.")),
      Example(
        "taizhang check reports --fail-on warning",
        BilingualText("核对整个文件夹；有警告也以退出码 1 结束。", "Check a folder; warnings fail, too.")),
      Example(
        "taizhang check reports --format json > findings.jsonl",
        BilingualText("每份文档一行 JSON，供其他程序使用。", "One line of JSON per document for other programs.")),
      Example("cat 自评报告.txt | taizhang check -", BilingualText("从标准输入读取。", "Read the standard input.")),
    ])
}
