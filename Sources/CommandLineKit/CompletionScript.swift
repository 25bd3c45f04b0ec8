/// Writes the script with which a shell completes commands, options, values and paths.
package struct CompletionScript: Sendable {
  /// The shells that a script can be written for.
  package enum Shell: String, Sendable, CaseIterable { case bash, zsh, fish }

  private let program: ProgramSpec
  private let language: InterfaceLanguage

  package init(_ program: ProgramSpec, language: InterfaceLanguage) {
    self.program = program
    self.language = language
  }

  package func text(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  private var words: String { (program.commands.map(\.name) + ["help"]).joined(separator: " ") }

  private var bash: String {
    var lines = [
      "# bash completion for \(program.name)", "_\(program.name)() {",
      "  local word=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\" command= i",
      "  for ((i = 1; i < COMP_CWORD; i++)); do",
      "    case \"${COMP_WORDS[i]}\" in", "      -*) ;;",
      "      *) command=\"${COMP_WORDS[i]}\"; break ;;", "    esac", "  done", "  case \"$previous\" in",
    ]
    for (name, choices) in choicesByOption {
      lines.append(
        "    --\(name)) COMPREPLY=($(compgen -W '\(choices.joined(separator: " "))' -- \"$word\")); return ;;")
    }
    for name in fileOptions { lines.append("    --\(name)) COMPREPLY=($(compgen -f -- \"$word\")); return ;;") }
    lines += ["  esac", "  case \"$command\" in"]
    for command in program.commands {
      let options = (program.options(of: command).map { "--" + $0.name } + ["--help"]).joined(separator: " ")
      let operands = command.operands
      let plain =
        operands?.arePaths == true
        ? "compgen -f -- \"$word\"" : "compgen -W '\((operands?.choices ?? []).joined(separator: " "))' -- \"$word\""
      lines += [
        "    \(command.name))", "      if [[ $word == -* ]]; then",
        "        COMPREPLY=($(compgen -W '\(options)' -- \"$word\"))", "      else",
        "        COMPREPLY=($(\(plain)))", "      fi ;;",
      ]
    }
    lines += [
      "    help) COMPREPLY=($(compgen -W '\(program.commands.map(\.name).joined(separator: " "))' -- \"$word\")) ;;",
      "    *) COMPREPLY=($(compgen -W '\(words) --help --version' -- \"$word\")) ;;", "  esac", "}",
      "complete -o filenames -F _\(program.name) \(program.name)",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private var zsh: String {
    var lines = [
      "#compdef \(program.name)", "_\(program.name)() {", "  local -a commands", "  commands=(",
    ]
    for command in program.commands {
      lines.append("    '\(command.name):\(quoted(command.summary, colon: true))'")
    }
    lines += [
      "  )", "  if (( CURRENT == 2 )); then", "    _describe command commands", "    return", "  fi",
      "  case \"${words[2]}\" in",
    ]
    for command in program.commands {
      lines.append("    \(command.name)) _arguments \\")
      for option in program.options(of: command) {
        lines.append("      '--\(option.name)[\(quoted(option.help, colon: true))]\(zshValue(option))' \\")
      }
      let operands = command.operands
      lines.append(
        operands?.arePaths == true
          ? "      '*:path:_files' ;;"
          : "      '*:word:(\((operands?.choices ?? []).joined(separator: " ")))' ;;")
    }
    lines += [
      "    help) _describe command commands ;;", "  esac", "}",
      "if [[ ${funcstack[1]} == _\(program.name) ]]; then _\(program.name) \"$@\"; "
        + "else compdef _\(program.name) \(program.name); fi",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func zshValue(_ option: OptionSpec) -> String {
    switch option.value {
    case .none: ""
    case .choice(let words): ":value:(\(words.joined(separator: " ")))"
    case .file: ":file:_files"
    case .number, .word: ":value: "
    }
  }

  private var fish: String {
    let name = program.name
    let names = program.commands.map(\.name).joined(separator: " ")
    var lines = ["# fish completion for \(name)", "complete -c \(name) -f"]
    for command in program.commands {
      lines.append(
        "complete -c \(name) -n 'not __fish_seen_subcommand_from \(names)' -a \(command.name) "
          + "-d '\(quoted(command.summary))'")
      let condition = "-n '__fish_seen_subcommand_from \(command.name)'"
      for option in program.options(of: command) {
        var line = "complete -c \(name) \(condition) -l \(option.name)"
        if let short = option.short { line += " -s \(short)" }
        switch option.value {
        case .none: break
        case .choice(let words): line += " -x -a '\(words.joined(separator: " "))'"
        case .file: line += " -r -F"
        case .number, .word: line += " -x"
        }
        lines.append(line + " -d '\(quoted(option.help))'")
      }
      guard let operands = command.operands else { continue }
      if operands.arePaths { lines.append("complete -c \(name) \(condition) -F") }
      if !operands.choices.isEmpty {
        lines.append("complete -c \(name) \(condition) -a '\(operands.choices.joined(separator: " "))'")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The options with a closed list of values, each once with the values of all commands.
  private var choicesByOption: [(String, [String])] {
    var found: [(String, [String])] = []
    for option in allOptions {
      guard case .choice(let words) = option.value else { continue }
      if let index = found.firstIndex(where: { $0.0 == option.name }) {
        found[index].1 += words.filter { !found[index].1.contains($0) }
      } else {
        found.append((option.name, words))
      }
    }
    return found
  }

  private var fileOptions: [String] { allOptions.filter { $0.value == .file }.map(\.name) }
  private var allOptions: [OptionSpec] { program.commands.flatMap(\.options) + program.commonOptions }

  /// A text that may stand between single quotes in a script.
  private func quoted(_ text: BilingualText, colon: Bool = false) -> String {
    var shown = ""
    for character in text.text(in: language) {
      switch character {
      case "'": shown += "’"
      case "\\": shown += "/"
      case "[", "]", ":": shown += colon ? " " : String(character)
      case "\n": shown += " "
      default: shown.append(character)
      }
    }
    return shown
  }
}
