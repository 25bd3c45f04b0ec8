import Checking

extension ErrorCode {
  /// Errors of what is asked for.
  var requestEntry: ErrorEntry {
    switch self {
    case .unknownRule:
      ErrorEntry(
        LocalizedText("没有「{0}」这条规则。", "There is no rule “{0}”."),
        cause: LocalizedText("规则的代码或名称写错了。", "The code or name of the rule is wrong."),
        remedy: LocalizedText("运行 taizhang rules 查看全部规则。", "Run taizhang rules to see all rules."),
        sample: ["ARI999"])
    case .unknownPack:
      ErrorEntry(
        LocalizedText("没有「{0}」这个规则包。", "There is no rule pack “{0}”."),
        cause: LocalizedText("规则包的名称写错了，或该地区还没有规则包。", "The name is wrong, or the place has no pack yet."),
        remedy: LocalizedText("运行 taizhang packs 查看全部规则包。", "Run taizhang packs to see all packs."),
        sample: ["hunan/changshu"])
    case .brokenPack:
      ErrorEntry(
        LocalizedText("随程序提供的规则包有误：{0}", "A rule pack that comes with the program is broken: {0}"),
        cause: LocalizedText("程序构建时混入了未经检验的规则包。", "The program was built with a pack that was not validated."),
        remedy: LocalizedText("请重新构建程序（make build）。", "Build the program anew (make build)."),
        sample: ["hunan/changsha/scoring.json5:3: PCK-004"])
    case .noDocuments:
      ErrorEntry(
        LocalizedText("「{0}」中没有可以检查的文档。", "There is no document to check in “{0}”."),
        cause: LocalizedText(
          "文件夹是空的，或其中的文件都不是报告（隐藏文件不算）。", "The folder is empty or holds no reports (hidden files do not count)."),
        remedy: LocalizedText("请给出报告文件，或装有报告的文件夹。", "Give a report, or a folder with reports."),
        sample: ["reports"])
    default:
      ErrorEntry(
        LocalizedText("不能写入「{0}」：{1}。", "“{0}” cannot be written: {1}."),
        cause: LocalizedText("文件夹不存在、没有权限或磁盘已满。", "The folder is missing, permission is lacking, or the disk is full."),
        remedy: LocalizedText("请换一个可以写入的位置。", "Choose a place that can be written."),
        sample: ["out/baseline.json", "ENOENT"])
    }
  }

  /// Errors of reading documents.
  var documentEntry: ErrorEntry {
    switch self {
    case .notPermitted:
      ErrorEntry(
        LocalizedText("没有权限读取「{0}」。", "There is no permission to read “{0}”."),
        cause: LocalizedText("文件或上级文件夹不允许当前用户读取。", "The file or its folder does not let this user read."),
        remedy: LocalizedText("请调整文件权限，或换一个有权限的用户。", "Change the permissions or the user."), sample: ["report.txt"])
    case .isFolder:
      ErrorEntry(
        LocalizedText("「{0}」是文件夹，这里需要一个文件。", "“{0}” is a folder; a file is needed here."),
        cause: LocalizedText("这个命令一次只读一个文件。", "This command reads one file at a time."),
        remedy: LocalizedText("请给出文件夹中的某个文件。", "Give one of the files in it."), sample: ["reports"])
    case .tooLarge:
      ErrorEntry(
        LocalizedText("「{0}」超过 {1} MB，没有读取。", "“{0}” is larger than {1} MB and was not read."),
        cause: LocalizedText("为了不耗尽内存，单个文件的大小有上限。", "The size of a file is limited so that memory lasts."),
        remedy: LocalizedText("请确认这是一份报告；多份合订的请拆开。", "Make sure that it is one report; split bound volumes."),
        sample: ["report.txt", "256"])
    case .readFailure:
      ErrorEntry(
        LocalizedText("读取「{0}」时出错：{1}。", "Reading “{0}” failed: {1}."),
        cause: LocalizedText("磁盘、网络或其他设备报告了错误。", "The disk, the network or another device reported an error."),
        remedy: LocalizedText("请把文件复制到本机后再试。", "Copy the file to this machine and try again."),
        sample: ["report.txt", "EIO"])
    case .folderTooDeep:
      ErrorEntry(
        LocalizedText("文件夹「{0}」嵌套太深，没有读取。", "The folder “{0}” is nested too deeply and was not read."),
        cause: LocalizedText("文件夹超过六十四层，多半是循环的链接。", "There are more than 64 levels, most likely a loop of links."),
        remedy: LocalizedText("请直接给出里面的文件夹。", "Give the inner folder directly."), sample: ["a/b/c"])
    case .notRegular:
      ErrorEntry(
        LocalizedText("「{0}」不是普通文件，没有读取。", "“{0}” is no regular file and was not read."),
        cause: LocalizedText("它是设备或套接字一类的特殊文件。", "It is a special file such as a device or a socket."),
        remedy: LocalizedText("请给出普通文件；管道请用「-」从标准输入读取。", "Give a regular file; read pipes as “-”."),
        sample: ["/dev/tty"])
    default:
      ErrorEntry(
        LocalizedText("找不到「{0}」。", "“{0}” was not found."),
        cause: LocalizedText("路径写错了，或文件已被移走。", "The path is wrong, or the file has moved."),
        remedy: LocalizedText("请检查路径。", "Check the path."), sample: ["report.txt"])
    }
  }

  /// Errors of the baseline file.
  var baselineEntry: ErrorEntry {
    switch self {
    case .notABaseline:
      ErrorEntry(
        LocalizedText("「{0}」不是基线文件。", "“{0}” is no baseline."),
        cause: LocalizedText(
          #"最外层应为 {"schema":1,"entries":[…]}。"#, #"The outermost object must be {"schema":1,"entries":[…]}."#),
        remedy: LocalizedText("用 --write-baseline 重新生成。", "Write it anew with --write-baseline."),
        sample: ["baseline.json"])
    case .baselineUnreadable:
      ErrorEntry(
        LocalizedText("不能读取基线文件「{0}」。", "The baseline “{0}” cannot be read."),
        cause: LocalizedText("文件不存在，或没有权限读取。", "It does not exist, or permission is lacking."),
        remedy: LocalizedText("请检查路径；用 --write-baseline 可以生成。", "Check the path; --write-baseline makes one."),
        sample: ["baseline.json"])
    case .baselineField:
      ErrorEntry(
        LocalizedText(
          "基线「{0}」第 {1} 条的「{2}」缺失或不是文字。", "In the baseline “{0}”, “{2}” of entry {1} is missing or no text."),
        cause: LocalizedText(
          "每条都要有 rule、text、reason、by、date。", "Every entry needs rule, text, reason, by, date."),
        remedy: LocalizedText("请补上这一项。", "Fill it in."), sample: ["baseline.json", "3", "reason"])
    default:
      ErrorEntry(
        LocalizedText(
          "基线「{0}」第 {1} 行第 {2} 个字节处不是合法的 JSON。", "The baseline “{0}” is no valid JSON at line {1}, byte {2}."),
        cause: LocalizedText("手工修改时漏了引号、逗号或括号。", "A quote, comma or bracket was lost while editing."),
        remedy: LocalizedText("请改正这一处。", "Correct it there."), sample: ["baseline.json", "12", "5"])
    }
  }
}
