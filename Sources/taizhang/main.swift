import CommandLineKit

let arguments = Array(CommandLine.arguments.dropFirst())
// Hidden commands for `make bench` and `make accuracy`: they are neither in the help nor in the completion.
if arguments.first == "bench" { Signals.exit(BenchCommand.run(Array(arguments.dropFirst()))) }
if arguments.first == "relations" { Signals.exit(RelationsCommand.run(Array(arguments.dropFirst()))) }
let program = Taizhang(arguments: arguments, terminal: Terminal(), console: Console())
program.end(await program.run())
