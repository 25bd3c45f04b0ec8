/// The language of output; Chinese is the default.
package enum Language: String, Sendable, CaseIterable {
  case chinese = "zh"
  case english = "en"
}

extension LocalizedText {
  package func text(in language: Language) -> String { language == .chinese ? chinese : english }
}
