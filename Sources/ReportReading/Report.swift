package import DocumentModel
package import Figures

/// A self-evaluation report as read: canonical text, segments, sections, figures with their context, and tables.
///
/// All offsets are UTF-8 offsets into `text` (canonical). `place(of:)` and `written(_:)` lead back to the source.
package struct Report: Sendable {
  package let document: Document
  package internal(set) var text = CanonicalText()
  /// The pieces of text that are read on their own: title, headings, paragraphs, table cells, in reading order.
  package internal(set) var segments: [Segment] = []
  package internal(set) var sections: [ReportSection] = []
  package internal(set) var figures: [Figure] = []
  /// The context of each figure, parallel to `figures`.
  package internal(set) var contexts: [FigureContext] = []
  /// The cue words of the text (其中, 合计, 增长 …), in order.
  package internal(set) var cues: [CueToken] = []
  /// The words and signs that rules about wording hang on, in order.
  package internal(set) var marks: [TextMark] = []
  /// The pairs of characters that the text has.
  package internal(set) var pairs = PairDigest()
  package internal(set) var tables: [ReportTable] = []
  package internal(set) var indicatorTables: [IndicatorTable] = []
  package internal(set) var title = ""
  /// The unit that reports, as named in the title or on the form; empty when not found.
  package internal(set) var unitName = ""
  /// The fiscal year that is evaluated, 0 when not found.
  package internal(set) var fiscalYear = 0

  package init(document: Document) { self.document = document }
}

/// A piece of text read on its own.
package struct Segment: Sendable, Hashable {
  /// The sorts of text that are read on their own.
  package enum Kind: UInt8, Sendable {
    case title, heading, paragraph, cell

    // Compared in the hottest loops: as bytes, without a call.
    @inlinable package static func == (a: Self, b: Self) -> Bool { a.rawValue == b.rawValue }
    @inlinable package static func != (a: Self, b: Self) -> Bool { a.rawValue != b.rawValue }
  }
  package var kind: Kind
  package var start: Int32
  package var end: Int32
  /// Index into `Report.sections`, -1 before the first heading.
  package var section: Int32
  /// Index into `Report.tables` with the cell's place, or -1.
  package var table: Int32
  package var row: Int32
  package var column: Int32
  /// Indices into `Report.figures` of the figures inside.
  package var firstFigure: Int32
  package var figureCount: Int32

  @inlinable @inline(__always) package var range: Range<Int> { Int(start)..<Int(end) }
  @inlinable @inline(__always) package var figureRange: Range<Int> { Int(firstFigure)..<Int(firstFigure + figureCount) }
}

/// A heading with what stands under it.
package struct ReportSection: Sendable, Hashable {
  /// How the heading is numbered.
  package enum Numbering: UInt8, Sendable {
    case none
    /// 一、
    case chinese
    /// （一）
    case parenthesizedChinese
    /// 1. or 1、
    case arabic
    /// (1)
    case parenthesizedArabic
    /// ①
    case circled
    /// 第一部分, 第一章
    case part
  }
  package var numbering: Numbering
  /// The written number, 0 without one.
  package var ordinal: Int32
  package var level: UInt8
  /// The heading's segment.
  package var segment: Int32
  /// The heading text without its number.
  package var titleStart: Int32
  package var titleEnd: Int32
  /// Index of the enclosing section, -1 at the top.
  package var parent: Int32
  /// The segments under this heading, subsections included (the heading's own segment excluded).
  package var firstSegment: Int32
  package var endSegment: Int32

  @inlinable @inline(__always) package var titleRange: Range<Int> { Int(titleStart)..<Int(titleEnd) }
}

/// What a figure measures, when, and where it stands.
package struct FigureContext: Sendable, Hashable {
  package var segment: Int32
  /// The sentence it stands in (ends at 。！？ or the segment's end).
  package var sentenceStart: Int32
  package var sentenceEnd: Int32
  /// The words before the figure back to the previous figure or separator (， 、 ； ： 。), closed parentheses
  /// included: 「其中基本支出」963.60万元, 「投入（15分）得」14.5分.
  package var labelStart: Int32
  package var labelEnd: Int32
  /// The words behind it up to the next figure or separator: 12,846名「持证残疾人中」.
  package var tailStart: Int32
  package var tailEnd: Int32
  /// The year it speaks of: written in the sentence, else the report's; 0 when unknown.
  package var year: Int32
  /// The cues inside the label and inside the tail.
  package var labelCues: CueSet
  package var tailCues: CueSet

  @inlinable @inline(__always) package var label: Range<Int> { Int(labelStart)..<Int(labelEnd) }
  @inlinable @inline(__always) package var tail: Range<Int> { Int(tailStart)..<Int(tailEnd) }
  /// The sentence, cut to what is near: a sentence of a megabyte with a figure every few words must not be read for
  /// each of them.
  @inlinable @inline(__always) package var sentence: Range<Int> {
    max(Int(sentenceStart), Int(labelEnd) - Self.reach)..<min(Int(sentenceEnd), Int(tailEnd) + Self.reach)
  }

  /// Bytes to each side that count as near; hardly a sentence that people write is longer.
  package static let reach = 2_400
}

extension Report {
  /// The canonical text of a range.
  package func string(_ range: Range<Int>) -> String { text.string(range) }

  /// The source range of a canonical range.
  package func sourceRange(_ range: Range<Int>) -> Range<Int> {
    if range.isEmpty { return text.sourceRange(of: range) }
    var last = range.upperBound - 1
    while last > range.lowerBound, text.bytes[last] & 0xC0 == 0x80 { last -= 1 }
    // The last character may have been narrowed: the source knows how wide it is.
    let lastSource = text.sourceOffset(of: last)
    let lead = lastSource < document.text.count ? document.text[lastSource] : 0
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    let start = text.sourceOffset(of: range.lowerBound)
    return start..<max(start, min(lastSource + width, document.text.count))
  }

  /// The text of a canonical range as it is written in the source.
  package func written(_ range: Range<Int>) -> String { document.string(sourceRange(range)) }

  /// The place in the source of a canonical offset.
  package func place(of offset: Int) -> Place { document.place(at: text.sourceOffset(of: offset)) }

  /// The figure's number as it is written in the source (「18,518.32」, 「99.6%」).
  package func written(_ figure: Figure) -> String { written(figure.numberRange) }
}
