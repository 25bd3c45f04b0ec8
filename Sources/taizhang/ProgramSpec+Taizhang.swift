import CommandLineKit

extension ProgramSpec {
  /// The command line of `taizhang`.
  static let taizhang = ProgramSpec(
    name: "taizhang", version: "0.1.0",
    summary: BilingualText(
      "逐个数字核对预算绩效自评报告", "checks budget performance self-evaluation reports figure by figure"),
    commands: [.check, .rules, .explain, .packs, .figures, .text, .completion],
    commonOptions: [
      OptionSpec(
        "lang", value: .choice(["zh", "en"]),
        help: BilingualText(
          "输出所用的语言，默认中文；也可以用环境变量 TAIZHANG_LANG 设定。",
          "Language of the output, Chinese by default; the environment variable TAIZHANG_LANG sets it as well."),
        example: "--lang en"),
      OptionSpec(
        "color", value: .choice(["auto", "always", "never"]),
        help: BilingualText(
          "是否使用颜色：auto（默认，只在终端上，遵从 NO_COLOR）、always、never。",
          "Colours: auto (default; only on a terminal, respects NO_COLOR), always, never."),
        example: "--color never"),
    ],
    epilogue: BilingualText(
      """
      退出码
        0  没有达到所设级别的问题
        1  有达到所设级别的问题
        2  命令行或基线文件有误
        3  有文档未能读取（优先于 1）
      """,
      """
      Exit codes
        0  nothing at or above the level
        1  findings at or above the level
        2  wrong command line or baseline
        3  something could not be read (wins over 1)
      """))
}
