/// A piece of a template that was left in a report.
struct Residue: Sendable, Hashable {
  /// What was left.
  enum Sort: Sendable {
    /// A sign that stands for a value: XX, ***, ____.
    case placeholder
    /// An order to the author: 「（填写要求：…）」.
    case instruction
    /// A question of the template without an answer.
    case question
    /// 「年 月 日」 without numbers.
    case emptyDate
    /// What a program left: 「#REF!」.
    case machineText
  }

  var sort: Sort
  var segment: Int
  var range: Range<Int>
}
