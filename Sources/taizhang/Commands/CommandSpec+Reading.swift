import CommandLineKit

extension CommandSpec {
  private static let onePath = Operands(
    "PATH", count: 1...1,
    help: BilingualText("报告文件；「-」表示标准输入。", "A report; “-” is the standard input."), arePaths: true)

  static let figures = CommandSpec(
    "figures",
    summary: BilingualText("列出报告中的每个数，以及程序怎样理解它", "list every figure of a report as understood"),
    discussion: BilingualText(
      "每个数显示：位置、原文、种类、换算成基本单位的值、小数位数、约数词、取值区间、所指事项、年度。",
      "For each figure: place, text as written, kind, value in the base unit, decimals, approximator, interval, subject, year."
    ),
    operands: onePath, options: [listFormat],
    examples: [
      Example("taizhang figures 自评报告.txt", BilingualText("列成表格。", "As a table.")),
      Example(
        "taizhang figures 自评报告.txt --format json",
        BilingualText("每个数一行 JSON。", "One line of JSON per figure.")),
    ])

  static let text = CommandSpec(
    "text",
    summary: BilingualText("输出读到的文字，行号以它为准", "print the text as read, which line numbers refer to"),
    operands: onePath,
    examples: [
      Example("taizhang text 自评报告.txt", BilingualText("输出 UTF-8 文字。", "Print the text as UTF-8.")),
      Example(
        "taizhang text 自评报告.txt | sed -n 31p", BilingualText("查看第 31 行。", "Look at line 31.")),
    ])

  static let completion = CommandSpec(
    "completion",
    summary: BilingualText("输出命令补全脚本", "print a shell completion script"),
    operands: Operands(
      "SHELL", count: 1...1, help: BilingualText("bash、zsh 或 fish。", "bash, zsh or fish."),
      choices: ["bash", "zsh", "fish"]),
    examples: [
      Example(
        "source <(taizhang completion bash)",
        BilingualText("在当前的 bash 中启用补全。", "Switch completion on in this bash.")),
      Example(
        "taizhang completion fish > ~/.config/fish/completions/taizhang.fish",
        BilingualText("为 fish 安装补全。", "Install completion for fish.")),
    ])
}
