package import Checking

/// The digits of an acronym number differ from the numerals it abbreviates.
package struct AcronymMismatch: CheckRule {
  package static let metadata = RuleMetadata(
    code: "ARI015", name: "acronym-mismatch", severity: .warning,
    summary: LocalizedText("数字简称与所列各项不符", "The digits of an acronym number differ from the numerals it abbreviates."),
    checks: "“一本台账、双方联系、三级分类……”与其数字简称逐位比较。",
    reason: "简称和内容对不上，说明照抄时漏项或改错。",
    remedy: LocalizedText("按正式文件改正简称或所列各项。", "Correct the acronym or the items by the official document."),
    quiet: "列举少于三项，或简称不在引号内。",
    basis: LocalizedText("公文用语规范", "Usage in official documents"),
    examples: [
      .fires("推行一本台账、双方联系、三级分类、五个必访、六方联动、八项服务的“⟦123578⟧”工作机制。", isMutable: false),
      .stays("推行一本台账、双方联系、三级分类、五个必访、六方联动、八项服务的“123568”工作机制。", isMutable: false),
    ])

  package init() {}

  package func check(_ context: borrowing CheckContext, into sink: inout FindingSink) {
    context.emitBroken([.acronym], as: Self.metadata.code, into: &sink) { found in
      LocalizedText(
        "数字简称“\(found.stated)”与所列各项的数目不一致。",
        "The acronym “\(found.stated)” does not match the items listed.")
    }
  }
}
