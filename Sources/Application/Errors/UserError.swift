package import Checking

/// Something that stopped the program from doing what was asked: a code, and what the words are about.
package struct UserError: Error, Sendable, Hashable {
  package var code: ErrorCode
  /// What fills the places of the message, in order.
  package var arguments: [String]
  /// What was probably meant.
  package var suggestion: String?

  package init(_ code: ErrorCode, _ arguments: [String] = [], suggestion: String? = nil) {
    self.code = code
    self.arguments = arguments
    self.suggestion = suggestion
  }

  /// What happened, where, and how to go on, without the code.
  package var reason: LocalizedText {
    let entry = code.entry
    var chinese = fill(entry.message.chinese)
    var english = fill(entry.message.english)
    if let suggestion {
      chinese += "是不是想写「\(suggestion)」？"
      english += " Did you mean “\(suggestion)”?"
    }
    return LocalizedText(chinese + fill(entry.remedy.chinese), english + " " + fill(entry.remedy.english))
  }

  /// The one line that a user sees.
  package func line(in language: Language) -> String {
    UnreadReason(self).line(in: language)
  }

  private func fill(_ template: String) -> String {
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      if let number = Int(rest[rest.index(after: open)..<close]), arguments.indices.contains(number) {
        text += Self.oneLine(arguments[number])
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// An argument without line breaks and control characters, so that the message stays one line.
  private static func oneLine(_ argument: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in argument.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      shown.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }
}

extension UnreadReason {
  /// A document that is unread because of an error.
  package init(_ error: UserError) {
    self.init(code: error.code.rawValue, text: error.reason)
  }

  /// The one line that a user sees.
  package func line(in language: Language) -> String {
    let reason = text.text(in: language)
    return language == .chinese ? "错误 \(code)：\(reason)" : "error \(code): \(reason)"
  }
}
