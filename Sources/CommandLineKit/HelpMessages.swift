/// The fixed words of help pages.
enum HelpMessages {
  static let usage = BilingualText("用法", "Usage")
  static let commands = BilingualText("命令", "Commands")
  static let operands = BilingualText("对象", "Arguments")
  static let options = BilingualText("选项", "Options")
  static let commonOptions = BilingualText("通用选项", "Common options")
  static let examples = BilingualText("示例", "Examples")
  static let example = BilingualText("例：", "e.g. ")
  static let programPattern = BilingualText("命令 [对象…] [选项…]", "COMMAND [ARGUMENT…] [OPTION…]")
  static let optionsPattern = BilingualText("[选项…]", "[OPTION…]")
  static let more = BilingualText(
    "各命令的详细说明：taizhang 命令 --help，或 taizhang help 命令。",
    "More about a command: taizhang COMMAND --help, or taizhang help COMMAND.")
  static let helpOption = BilingualText("显示说明。", "Show help.")
  static let versionOption = BilingualText("显示版本号。", "Show the version.")
}
