import Figures
import Foundation
import Testing

/// Reads the table of `Documentation/Specs/figures.md` and checks every row.
@Suite struct FigureExamplesTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var text: String
    var rows: [[String]]
    var testDescription: String { text }
  }

  static let examples: [Example] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = (try? String(contentsOf: root.appending(path: "Documentation/Specs/figures.md"), encoding: .utf8)) ?? ""
    var examples: [Example] = []
    for line in page.split(separator: "\n") where line.hasPrefix("| `") && line.contains("` | ") {
      let cells = line.dropFirst(2).dropLast(2).components(separatedBy: " | ").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard cells.count == 7, cells[0].hasSuffix("`") else { continue }
      let text = String(cells[0].dropFirst().dropLast())
      let row = Array(cells.dropFirst())
      if examples.last?.text == text {
        examples[examples.count - 1].rows.append(row)
      } else {
        examples.append(Example(text: text, rows: [row]))
      }
    }
    return examples
  }()

  static func rows(_ text: String) -> [[String]] {
    let (canonical, figures) = FigureScanner.figures(in: text)
    if figures.isEmpty { return [["none", "", "", "", "", ""]] }
    return figures.map { figure in
      let upper = figure.upper == NumberInterval.unbounded ? "open" : figure.upper.text()
      return [
        canonical.string(figure.range), figure.kind.name, figure.value.text(), figure.unit.text,
        figure.comparison == .none ? "\(figure.approximator)" : figure.comparison.sign,
        figure.kind.isQuantity ? "\(figure.lower.text()) … \(upper)" : "",
      ]
    }
  }

  @Test func `the specification has its examples`() { #expect(Self.examples.count > 150) }

  @Test(arguments: examples) func `every example reads as specified`(_ example: Example) {
    #expect(Self.rows(example.text) == example.rows)
  }

  /// Blanks beside full-width signs disappear from the written text.
  private static func withoutBlanks(_ row: [String]) -> [String] {
    row.enumerated().map { $0.offset == 0 ? $0.element.replacingOccurrences(of: " ", with: "") : $0.element }
  }

  /// Rewrites ASCII digits and signs to their full-width forms.
  private static func widened(_ text: String, _ characters: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          characters.unicodeScalars.contains(scalar) ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
        }))
  }

  @Test(arguments: examples) func `full-width digits and signs change nothing`(_ example: Example) {
    #expect(Self.rows(Self.widened(example.text, "0123456789")) == example.rows)
    #expect(
      Self.rows(Self.widened(example.text, "0123456789%,.:()=+")).map(Self.withoutBlanks)
        == example.rows.map(Self.withoutBlanks))
  }

  @Test(arguments: examples) func `blanks and line breaks beside Chinese characters change nothing`(_ example: Example)
  {
    for blank in [" ", "\n", "\u{3000}", "\u{A0}", "\r\n  "] {
      var spaced = ""
      var last: Character = "a"
      for character in example.text {
        if character.isASCII != last.isASCII, !spaced.isEmpty { spaced += blank }
        spaced.append(character)
        last = character
      }
      #expect(Self.rows(spaced) == example.rows)
    }
  }
}
