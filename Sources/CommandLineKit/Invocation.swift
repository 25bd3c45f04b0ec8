/// A command line as understood.
package struct Invocation: Sendable, Equatable {
  /// What is asked for.
  package enum Request: Sendable, Equatable {
    case run(String)
    /// Help about a command, or about the program.
    case help(String?)
    case version
  }

  package var request: Request
  package var operands: [String] = []
  /// The values of options by name; switches have an empty one. The last of several wins.
  package var values: [String: String] = [:]

  package init(request: Request, operands: [String] = [], values: [String: String] = [:]) {
    self.request = request
    self.operands = operands
    self.values = values
  }

  package func value(_ option: String) -> String? { values[option] }
  package func isSet(_ option: String) -> Bool { values[option] != nil }
  /// The value of a numeric option; the parser has checked it.
  package func number(_ option: String) -> Int? { values[option].flatMap { Int($0) } }
}
