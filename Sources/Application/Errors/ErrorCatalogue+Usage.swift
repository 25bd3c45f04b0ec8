import Checking

extension ErrorCode {
  /// Errors of the command line's form.
  var usageEntry: ErrorEntry {
    switch self {
    case .unknownCommand:
      ErrorEntry(
        LocalizedText("没有「{0}」这个命令。", "There is no command “{0}”."),
        cause: LocalizedText("第一个词应当是命令，它不在命令表中。", "The first word must be a command; this one is none."),
        remedy: LocalizedText("运行 taizhang --help 查看全部命令。", "Run taizhang --help to see all commands."),
        sample: ["chekc"])
    case .unknownOption:
      ErrorEntry(
        LocalizedText("没有「{0}」这个选项。", "There is no option “{0}”."),
        cause: LocalizedText("该命令没有这个选项，或选项写在了命令之前。", "The command does not have it, or it stands before the command."),
        remedy: LocalizedText("运行 {1} --help 查看全部选项。", "Run {1} --help to see all options."),
        sample: ["--fromat", "taizhang check"])
    case .missingValue:
      ErrorEntry(
        LocalizedText("选项「{0}」后面没有写值。", "The option “{0}” needs a value."),
        cause: LocalizedText("这个选项必须带值。", "This option always takes a value."),
        remedy: LocalizedText(
          "写成「{0} 值」或「{0}=值」；运行 {1} --help 查看可用的值。", "Write “{0} VALUE” or “{0}=VALUE”; see {1} --help."),
        sample: ["--format", "taizhang check"])
    case .unexpectedValue:
      ErrorEntry(
        LocalizedText("选项「{0}」不带值。", "The option “{0}” takes no value."),
        cause: LocalizedText("这个选项是开关。", "This option is a switch."),
        remedy: LocalizedText("去掉等号和后面的内容。", "Leave out the equals sign and what follows."),
        sample: ["--quiet"])
    case .unknownChoice:
      ErrorEntry(
        LocalizedText("选项「{0}」不能是「{1}」。", "The option “{0}” cannot be “{1}”."),
        cause: LocalizedText("这个选项的值只能从固定的几个词中选。", "The value must be one of a fixed list."),
        remedy: LocalizedText("可用的值：{2}。", "Possible values: {2}."),
        sample: ["--format", "xml", "text、json、sarif"])
    case .invalidNumber:
      ErrorEntry(
        LocalizedText("选项「{0}」的值「{1}」不合要求。", "The value “{1}” of the option “{0}” does not fit."),
        cause: LocalizedText("值不是整数，或超出范围。", "It is no whole number, or it is out of range."),
        remedy: LocalizedText("请写 {2} 到 {3} 之间的整数。", "Give a whole number from {2} to {3}."),
        sample: ["--jobs", "0", "1", "256"])
    case .missingOperand:
      ErrorEntry(
        LocalizedText("命令「{1}」缺少「{0}」。", "The command “{1}” needs {0}."),
        cause: LocalizedText("没有说明对什么执行命令。", "The command was not told what to work on."),
        remedy: LocalizedText("运行 taizhang {1} --help 查看用法。", "Run taizhang {1} --help."),
        sample: ["PATH…", "check"])
    case .unexpectedOperand:
      ErrorEntry(
        LocalizedText("命令「{1}」用不上「{0}」。", "The command “{1}” has no use for “{0}”."),
        cause: LocalizedText("命令后面的词多了。", "There are more words than the command takes."),
        remedy: LocalizedText("去掉多余的词；运行 taizhang {1} --help 查看用法。", "Leave it out; see taizhang {1} --help."),
        sample: ["extra", "rules"])
    case .unknownOperand:
      ErrorEntry(
        LocalizedText("命令「{1}」后面不能是「{0}」。", "The command “{1}” does not take “{0}”."),
        cause: LocalizedText("这里只能写固定的几个词。", "Only a fixed list of words is possible here."),
        remedy: LocalizedText("可用的词：{2}。", "Possible words: {2}."),
        sample: ["tcsh", "completion", "bash、zsh、fish"])
    default:
      ErrorEntry(
        LocalizedText("没有写命令。", "No command was given."),
        cause: LocalizedText("taizhang 后面必须写一个命令。", "A command must follow taizhang."),
        remedy: LocalizedText("运行 taizhang --help 查看全部命令。", "Run taizhang --help to see all commands."), sample: [])
    }
  }
}
