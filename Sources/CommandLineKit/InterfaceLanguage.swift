/// The language in which the program talks; Chinese unless asked otherwise.
package enum InterfaceLanguage: String, Sendable, CaseIterable {
  case chinese = "zh"
  case english = "en"

  /// The language asked for by `--lang`, else by the environment, else Chinese.
  ///
  /// Read before the arguments are parsed, so that a usage error already speaks the right language.
  package static func detect(arguments: [String], environment: String?) -> InterfaceLanguage {
    var found: InterfaceLanguage?
    var index = 0
    while index < arguments.count, arguments[index] != "--" {
      let argument = arguments[index]
      if argument == "--lang", index + 1 < arguments.count {
        found = InterfaceLanguage(rawValue: arguments[index + 1]) ?? found
      } else if argument.hasPrefix("--lang=") {
        found = InterfaceLanguage(rawValue: String(argument.dropFirst(7))) ?? found
      }
      index += 1
    }
    return found ?? environment.flatMap(InterfaceLanguage.init(environment:)) ?? .chinese
  }

  /// Reads `zh`, `en`, `zh_CN.UTF-8` and the like.
  private init?(environment: String) {
    guard let language = InterfaceLanguage(rawValue: String(environment.lowercased().prefix(2))) else { return nil }
    self = language
  }
}

/// A text of the command line in both languages.
package struct BilingualText: Sendable, Hashable {
  package var chinese: String
  package var english: String

  package init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  package func text(in language: InterfaceLanguage) -> String {
    language == .chinese ? chinese : english
  }
}
