import CommandLineKit

let program = Taizhang(
  arguments: Array(CommandLine.arguments.dropFirst()), terminal: Terminal(), console: Console())
program.end(await program.run())
