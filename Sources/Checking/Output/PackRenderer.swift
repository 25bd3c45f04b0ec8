package import RulePacks

/// Shows rule packs: the list, one page each, JSON lines.
package struct PackRenderer: Sendable {
  private let language: Language
  private let palette: TextPalette

  package init(language: Language, palette: TextPalette) {
    self.language = language
    self.palette = palette
  }

  /// Two lines a pack: id, name, years, how many values of which status; the places below.
  package func list(_ packs: [PackSummary]) -> [UInt8] {
    let idWidth = packs.map(\.id.utf8.count).max() ?? 0
    let nameWidth = packs.map { DisplayWidth.of($0.name) }.max() ?? 0
    var lines: [String] = []
    for pack in packs {
      let id = DisplayWidth.pad(pack.id, to: idWidth)
      let name = DisplayWidth.pad(pack.name, to: nameWidth)
      lines.append(palette.bold(id) + "  " + name + "  " + years(of: pack) + "  " + statuses(of: pack))
      if !pack.places.isEmpty { lines.append("  " + palette.dim(pack.places.joined(separator: comma))) }
    }
    lines.append(OutputMessages.packCount(packs.count).text(in: language))
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Everything about one pack.
  package func page(_ pack: PackSummary) -> [UInt8] {
    var lines = [palette.bold(pack.id + "  " + pack.name)]
    if let parent = pack.extends { lines.append(label(OutputMessages.packParent) + parent) }
    if !pack.places.isEmpty { lines.append(label(OutputMessages.packPlaces) + pack.places.joined(separator: comma)) }
    for value in pack.values {
      let source = value.dated.source
      lines += ["", palette.bold(value.key) + "  " + period(value.dated.from, value.dated.to)]
      lines.append("  " + value.dated.value.compactText)
      lines.append("  " + label(OutputMessages.packStatus) + status(source.status))
      let article = source.article.isEmpty ? "" : (language == .chinese ? "，" : ", ") + source.article
      lines.append("  " + label(OutputMessages.packSource) + source.document + article)
      lines.append("  " + label(OutputMessages.packChecked) + source.checked.description)
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// One object a pack and line; values as JSON.
  package func json(_ packs: [PackSummary]) -> [UInt8] {
    var json = JSONWriter()
    for pack in packs {
      json.beginObject()
      json.field("schema", 1)
      json.field("pack", pack.id)
      json.field("name", pack.name)
      json.field("extends", pack.extends ?? "")
      json.key("places")
      json.beginArray()
      for place in pack.places { json.value(place) }
      json.endArray()
      json.key("values")
      json.beginArray()
      for value in pack.values { write(value, to: &json) }
      json.endArray()
      json.endObject()
      json.endLine()
    }
    return json.bytes
  }

  private func write(_ value: PackSummary.Value, to json: inout JSONWriter) {
    json.beginObject()
    json.field("key", value.key)
    json.field("from", value.dated.from.description)
    json.field("to", value.dated.to?.description ?? "")
    json.field("value", value.dated.value.compactText)
    json.field("status", value.dated.source.status.rawValue)
    json.field("document", value.dated.source.document)
    json.field("article", value.dated.source.article)
    json.field("checked", value.dated.source.checked.description)
    json.endObject()
  }

  private var comma: String { language == .chinese ? "、" : ", " }

  private func label(_ text: LocalizedText) -> String {
    palette.dim(text.text(in: language) + (language == .chinese ? "：" : ": "))
  }

  private func status(_ status: SourceStatus) -> String {
    language == .chinese ? status.chinese : status.english
  }

  /// How many values have which status.
  private func statuses(of pack: PackSummary) -> String {
    SourceStatus.allCases.compactMap { status in
      let count = pack.values.count { $0.dated.source.status == status }
      return count == 0 ? nil : self.status(status) + " \(count)"
    }.joined(separator: comma)
  }

  /// The first and the last year that the pack speaks of.
  private func years(of pack: PackSummary) -> String {
    guard let first = pack.values.map(\.dated.from).min() else { return "" }
    let isOpen = pack.values.contains { $0.dated.to == nil }
    let last = pack.values.compactMap(\.dated.to).max()
    return "\(first.year)—" + (isOpen ? "" : last.map { "\($0.year)" } ?? "")
  }

  private func period(_ from: PackDate, _ to: PackDate?) -> String {
    guard let to else {
      return language == .chinese ? "\(from) 起" : "from \(from)"
    }
    return "\(from) — \(to)"
  }
}
