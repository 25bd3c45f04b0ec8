import Figures

extension PackKey {
  /// Puts a value into the pack that is being put together; a `null` of a named topic adds nothing.
  func apply(_ node: JSON5Node, file: String, to pack: inout ResolvedPack) throws(PackError) {
    if try applyScoring(node, file: file, to: &pack.scoring) { return }
    switch topic {
    case .sections: pack.requiredSections = try sections(node, file: file)
    case .formBlocks: pack.formBlocks = try sections(node, file: file)
    case .phrases: pack.fixedPhrases += try phrases(node, file: file)
    case .plausibility:
      if !node.isNull { pack.plausibleBands.append(try plausibleBand(node, file: file)) }
    default:
      if !node.isNull { pack.formulas.append(try formula(node, file: file)) }
    }
  }

  private func list(_ node: JSON5Node, file: String) throws(PackError) -> [JSON5Node] {
    if node.isNull && topic.isNamed { return [] }
    guard let elements = node.elements else {
      throw PackError(.unfitValue, file: file, line: node.line, key: rawValue, detail: "应当是数组")
    }
    return elements
  }

  private func sections(_ node: JSON5Node, file: String) throws(PackError) -> [RequiredSection] {
    var sections: [RequiredSection] = []
    for element in try list(node, file: file) {
      var reader = try ObjectReader(element, file: file, key: rawValue)
      let section = RequiredSection(name: try reader.text("name"), anyOf: try reader.canonicalTexts("anyOf"))
      if section.anyOf.isEmpty { throw reader.unfit("anyOf", element, "至少写一个说法") }
      try reader.finish()
      sections.append(section)
    }
    return sections
  }

  private func phrases(_ node: JSON5Node, file: String) throws(PackError) -> [FixedPhrase] {
    var phrases: [FixedPhrase] = []
    for element in try list(node, file: file) {
      var reader = try ObjectReader(element, file: file, key: rawValue)
      let phrase = FixedPhrase(
        wrong: try reader.canonicalText("wrong"), right: try reader.text("right"),
        notIn: try reader.canonicalTexts("notIn"))
      if phrase.wrong == phrase.right { throw reader.unfit("right", element, "改正后的说法与原说法相同") }
      try reader.finish()
      phrases.append(phrase)
    }
    return phrases
  }

  private func plausibleBand(_ node: JSON5Node, file: String) throws(PackError) -> PlausibleBand {
    var reader = try ObjectReader(node, file: file, key: rawValue)
    let band = PlausibleBand(
      id: name, anyOf: try reader.canonicalTexts("anyOf"), lower: try reader.number("lower"),
      upper: try reader.number("upper"), unit: try reader.text("unit"))
    try reader.finish()
    if band.lower >= band.upper { throw reader.unfit("upper", node, "上限应当大于下限") }
    if band.anyOf.isEmpty { throw reader.unfit("anyOf", node, "至少写一个说法") }
    return band
  }

  private func formula(_ node: JSON5Node, file: String) throws(PackError) -> IndicatorFormula {
    var reader = try ObjectReader(node, file: file, key: rawValue)
    let form = try reader.method("form", IndicatorFormula.Form.self)
    let formula = IndicatorFormula(
      name: try reader.text("name"), aliases: try reader.canonicalTexts("aliases"), form: form,
      numerator: try reader.canonicalText("numerator"),
      deduction: form == .ratioLessDeduction ? try reader.canonicalText("deduction") : "",
      denominator: try reader.canonicalText("denominator"))
    try reader.finish()
    return formula
  }
}
