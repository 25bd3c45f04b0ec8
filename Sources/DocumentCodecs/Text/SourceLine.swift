/// A non-blank line as the scanner saw it; widths are in columns, a wide character takes two.
struct SourceLine: Sendable {
  /// The text without leading and trailing blanks.
  var start: Int32
  var end: Int32
  /// Index into `Document.lineStarts`.
  var line: Int32
  var width: UInt16
  /// Characters, not columns.
  var count: UInt16
  /// Columns of blanks before the text, tabs excluded.
  var indent: UInt8
  /// Places where two or more blanks stand between words.
  var gaps: UInt8
  /// Tabs before the text.
  var leadingTabs: UInt16
  /// Tabs behind the first character.
  var innerTabs: UInt16
  var flags: LineFlags
  var numbering: LineNumbering
  /// Bytes of the number with its separator.
  var numberLength: UInt8

  var range: Range<Int> { Int(start)..<Int(end) }

  var hasTabs: Bool { leadingTabs > 0 || innerTabs > 0 }
}

/// What stands in a line or around it.
struct LineFlags: OptionSet, Sendable {
  let rawValue: UInt16

  /// A blank line stands before it.
  static let afterBlank = LineFlags(rawValue: 1)
  /// 。！？ before the last character.
  static let innerStop = LineFlags(rawValue: 2)
  /// ，、；anywhere.
  static let comma = LineFlags(rawValue: 4)
  static let digit = LineFlags(rawValue: 8)
  /// `<`: perhaps a tag left by a converter.
  static let angle = LineFlags(rawValue: 16)
  /// `|` as first character, and another one.
  static let pipes = LineFlags(rawValue: 32)
  /// 。！？；： at the end, closing marks behind it allowed.
  static let endsSentence = LineFlags(rawValue: 64)
  /// ，or 、 at the end.
  static let endsOpen = LineFlags(rawValue: 128)
  /// ： at the end.
  static let endsColon = LineFlags(rawValue: 256)
  /// ；at the end.
  static let endsSemicolon = LineFlags(rawValue: 512)
  /// A closing mark such as ”）》 at the end.
  static let endsClosed = LineFlags(rawValue: 1024)
  /// ，anywhere (as opposed to 、).
  static let clause = LineFlags(rawValue: 2048)
  /// ： anywhere.
  static let colon = LineFlags(rawValue: 4096)
}
