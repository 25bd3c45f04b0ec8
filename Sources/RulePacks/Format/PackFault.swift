/// The kinds of pack faults; the raw value is the code of the error catalogue.
package enum PackFault: String, Sendable, CaseIterable {
  case syntax = "PCK-001"
  case unknownKey = "PCK-002"
  case missingField = "PCK-003"
  case unfitValue = "PCK-004"
  case missingSource = "PCK-005"
  case emptyDocument = "PCK-006"
  case badDate = "PCK-007"
  case reversedDates = "PCK-008"
  case overlappingDates = "PCK-009"
  case unknownMethod = "PCK-010"
  case unknownStatus = "PCK-011"
  case wrongID = "PCK-012"
  case unknownParent = "PCK-013"
  case extendsCycle = "PCK-014"
  case duplicateKey = "PCK-015"
  case unknownPack = "PCK-016"
  case ambiguousPlace = "PCK-017"
}

extension PackFault {
  /// What is wrong, why it matters, how to go on.
  package struct Texts: Sendable {
    package var what: String
    package var why: String
    package var remedy: String
  }

  package var chinese: Texts {
    switch self {
    case .syntax: Texts(what: "不是合法的 JSON5", why: "读不出来的规则包一条也不采用。", remedy: "请改正该行的写法。")
    case .unknownKey:
      Texts(what: "不是规则包认识的键", why: "写错的键会使规定悄悄失效。", remedy: "请对照 Documentation/Specs/packs.md 改正拼写。")
    case .missingField: Texts(what: "缺少必填内容", why: "内容不全的取值无法采用。", remedy: "请补上该项。")
    case .unfitValue: Texts(what: "的取值类型或范围不对", why: "程序不猜测原意。", remedy: "请按格式说明改正。")
    case .missingSource: Texts(what: "没有写依据 source", why: "没有依据的取值不能当作规定。", remedy: "请写明文件、条款、核对日期和可靠程度。")
    case .emptyDocument: Texts(what: "的依据没有写文件名称", why: "没有出处的取值无法复核。", remedy: "请在 source.document 写明文件名称或文号。")
    case .badDate: Texts(what: "的日期不对", why: "日期决定取值管哪一年。", remedy: "请写成「2021-01-01」这样真实存在的日期。")
    case .reversedDates: Texts(what: "的起始日期晚于截止日期", why: "这样的取值永远不会生效。", remedy: "请核对 from 和 to。")
    case .overlappingDates:
      Texts(what: "有两个取值的时间重叠", why: "同一天只能有一个取值。", remedy: "请给较早的取值写上截止日期 to。")
    case .unknownMethod: Texts(what: "的计分方法不认识", why: "没有对应的算法，分数算不出来。", remedy: "请选用格式说明所列的方法。")
    case .unknownStatus:
      Texts(
        what: "的可靠程度不认识", why: "读者要据此区分规定与推断。",
        remedy: "请写 \(SourceStatus.allCases.map(\.rawValue).joined(separator: "、")) 之一。")
    case .wrongID: Texts(what: "的编号与所在文件夹不一致", why: "编号就是文件夹路径，两者不同会找错规则包。", remedy: "请把 id 改成文件夹路径。")
    case .unknownParent: Texts(what: "所继承的规则包不存在", why: "上级取值无从继承。", remedy: "请核对 extends。")
    case .extendsCycle: Texts(what: "的继承关系成了环", why: "绕回自身的继承永远算不完。", remedy: "请让 extends 最终指向 national。")
    case .duplicateKey: Texts(what: "重复出现", why: "重复的键只有一个会生效，另一个会丢失。", remedy: "请合并或删去其中一个。")
    case .unknownPack: Texts(what: "没有这个规则包", why: "没有规则包就不能按当地办法核查。", remedy: "请用 taizhang packs 查看可用的规则包。")
    case .ambiguousPlace: Texts(what: "同时属于两个规则包", why: "同一地名只能对应一个规则包。", remedy: "请从其中一个规则包的 places 删去。")
    }
  }

  package var english: Texts {
    switch self {
    case .syntax:
      Texts(what: "is not valid JSON5", why: "A pack that cannot be read is not used.", remedy: "Correct the line.")
    case .unknownKey:
      Texts(
        what: "is not a known key", why: "A misspelt key would drop a rule in silence.",
        remedy: "Compare with Documentation/Specs/packs.md.")
    case .missingField: Texts(what: "is missing", why: "An incomplete value cannot be used.", remedy: "Add it.")
    case .unfitValue:
      Texts(what: "has the wrong type or range", why: "The meaning is not guessed.", remedy: "Follow the format.")
    case .missingSource:
      Texts(
        what: "has no source", why: "A value without a source is no rule.",
        remedy: "State document, article, day of the check and status.")
    case .emptyDocument:
      Texts(
        what: "names no document", why: "Nobody could verify the value.", remedy: "Fill in source.document.")
    case .badDate:
      Texts(
        what: "has a bad date", why: "The date decides the years it governs.",
        remedy: "Write an existing day such as 2021-01-01.")
    case .reversedDates:
      Texts(what: "starts after its end", why: "It would never be in force.", remedy: "Check from and to.")
    case .overlappingDates:
      Texts(
        what: "has two values in force at once", why: "A day has one value only.",
        remedy: "Give the older value an end date.")
    case .unknownMethod:
      Texts(
        what: "names an unknown scoring method", why: "No score can be computed.", remedy: "Use a method of the format."
      )
    case .unknownStatus:
      Texts(
        what: "has an unknown status", why: "Readers must tell law from inference.",
        remedy: "Use one of \(SourceStatus.allCases.map(\.rawValue).joined(separator: ", ")).")
    case .wrongID:
      Texts(what: "differs from its folder", why: "The id is the folder path.", remedy: "Write the folder path as id.")
    case .unknownParent:
      Texts(what: "extends a pack that does not exist", why: "Nothing can be inherited.", remedy: "Check extends.")
    case .extendsCycle:
      Texts(what: "inherits from itself", why: "Resolution would not end.", remedy: "Let extends lead to national.")
    case .duplicateKey:
      Texts(what: "occurs twice", why: "One of the two would be lost.", remedy: "Merge them or remove one.")
    case .unknownPack:
      Texts(
        what: "is not a known pack", why: "Local rules cannot be applied.", remedy: "Run taizhang packs for the list.")
    case .ambiguousPlace:
      Texts(
        what: "belongs to two packs", why: "A place has one pack.", remedy: "Remove it from the places of one of them.")
    }
  }
}
