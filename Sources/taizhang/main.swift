import CommandLineKit

let arguments = Array(CommandLine.arguments.dropFirst())
// A hidden command for `make bench`: it is neither in the help nor in the completion.
if arguments.first == "bench" { Signals.exit(BenchCommand.run(Array(arguments.dropFirst()))) }
let program = Taizhang(arguments: arguments, terminal: Terminal(), console: Console())
program.end(await program.run())
