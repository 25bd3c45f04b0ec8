/// The line that shows how far a long run has come: done of total, speed, time left.
package struct ProgressLine: Sendable {
  private let total: Int
  private let language: InterfaceLanguage

  package init(total: Int, language: InterfaceLanguage) {
    self.total = total
    self.language = language
  }

  /// Takes the line away from the terminal.
  package static let erasure = "\r\u{1B}[K"

  /// The line after `done` documents in `milliseconds`.
  package func text(done: Int, milliseconds: Int) -> String {
    let filled = total > 0 ? done * Self.barWidth / total : 0
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: max(0, Self.barWidth - filled))
    let perSecond = milliseconds > 0 ? done * 1000 / milliseconds : 0
    let secondsLeft = done > 0 ? (total - done) * milliseconds / done / 1000 : 0
    let left = Self.duration(secondsLeft)
    return switch language {
    case .chinese: "\(bar) \(done)/\(total)，每秒 \(perSecond) 份，还需 \(left)"
    case .english: "\(bar) \(done)/\(total), \(perSecond)/s, \(left) left"
    }
  }

  /// Seconds as `m:ss` or `h:mm:ss`.
  package static func duration(_ seconds: Int) -> String {
    let minutes = seconds / 60 % 60
    let rest = twoDigits(seconds % 60)
    return seconds < 3600 ? "\(minutes):\(rest)" : "\(seconds / 3600):\(twoDigits(minutes)):\(rest)"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  private static let barWidth = 20
}
