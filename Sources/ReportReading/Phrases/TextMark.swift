/// A word or sign that a rule about wording hangs on, found in the one pass over the text.
package struct TextMark: Sendable, Hashable {
  package var start: Int32
  package var end: Int32
  /// Index into `Report.segments`.
  package var segment: Int32
  package var kind: Kind

  @inlinable @inline(__always) package var range: Range<Int> { Int(start)..<Int(end) }

  /// What a mark may be a sign of.
  package enum Kind: UInt8, Sendable, CaseIterable {
    // Template residue.
    /// XX, ××: a run that stands for a value.
    case crosses
    /// 「X年X月」 with single crosses.
    case crossedDate
    case stars
    case blanks
    /// ○○, △△.
    case circles
    case soAndSo
    case ellipsis
    /// 「指标1」, 「目标2」.
    case numberedLabel
    /// An order to the author, meant wherever it stands in brackets: 「填写要求」, 「请填写」.
    case instruction
    /// The limit of a text: 「字以内」, 「不超过」.
    case lengthLimit
    /// 「待补充」.
    case pending
    /// 「单位名称」: a placeholder when alone in brackets.
    case fieldName
    /// 「（填写…」 right behind a bracket.
    case fillIn
    /// 「满意度为%」: a sign without its number.
    case emptyValue
    /// 「年月日」 without numbers.
    case emptyDate
    case emptyBrackets
    /// What programs leave behind: 「#REF!」, 「单击此处」.
    case machineText
    case curlyBracket
    case whether
    // Typography.
    case openingQuote, closingQuote, openingTitle, closingTitle, openingBracket, closingBracket
    case tag
    case englishAnd
    case doubledPunctuation
    case questionMark
    // Conclusions and concepts.
    case praise
    case almostReached
    case yearEnd
    case monitoring
    case rankAndAbove
    case wrongAppraisal
    case announcedParts
    /// 「部门整体支出」 behind a name and a year: the unit speaks of itself.
    case selfClaim
    // Evidence.
    case satisfaction
    case survey
    case absenceOfComplaints
    case fullCoverage
    case notAccepted
    /// 「一是」, 「二是」 in running text.
    case enumerator
    // Formulas.
    case equalsSign

    /// Whether it may be a sign of template residue: those kinds come first.
    package var isResidue: Bool { rawValue <= Kind.whether.rawValue }

    // Compared in the hottest loops: as bytes, without a call.
    @inlinable package static func == (a: Self, b: Self) -> Bool { a.rawValue == b.rawValue }
    @inlinable package static func != (a: Self, b: Self) -> Bool { a.rawValue != b.rawValue }
  }
}
