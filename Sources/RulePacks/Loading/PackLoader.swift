import Figures

/// Turns the files of a pack folder into a pack and refuses every fault with its code and line.
package enum PackLoader {
  /// The file that names the pack; the others hold values.
  package static let headerFile = "pack.json5"

  /// One file: its path under `Packs/` and its text.
  package struct File: Sendable {
    package var path: String
    package var text: String

    package init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  /// Reads and validates the pack of one folder.
  package static func load(folder: String, files: [File]) throws(PackError) -> RulePack {
    guard let header = files.first(where: { $0.path == folder + "/" + headerFile }) else {
      throw PackError(.missingField, file: folder, key: headerFile)
    }
    var pack = try self.header(header, folder: folder)
    for file in files where file.path != header.path { try addValues(of: file, to: &pack) }
    return pack
  }

  private static func header(_ file: File, folder: String) throws(PackError) -> RulePack {
    let node = try JSON5Reader.read(file.text, file: file.path)
    var reader = try ObjectReader(node, file: file.path, key: "")
    let id = try reader.text("id")
    if id != folder {
      throw PackError(.wrongID, file: file.path, line: node["id"]?.line ?? 0, key: "id", detail: id)
    }
    let parent = try reader.required("extends")
    if !parent.isNull && parent.text == nil { throw reader.unfit("extends", parent, "应当是规则包编号或 null") }
    var pack = RulePack(id: id, name: try reader.text("name"), extends: parent.text)
    let places = try reader.required("places")
    guard let elements = places.elements else { throw reader.unfit("places", places, "应当是数组") }
    for element in elements {
      if let name = element.text, !name.isEmpty {
        pack.places.append(PlaceName(name))
        continue
      }
      var place = try ObjectReader(element, file: file.path, key: "places")
      pack.places.append(PlaceName(try place.text("name"), with: try place.texts("with")))
      try place.finish()
    }
    try reader.finish()
    return pack
  }

  private static func addValues(of file: File, to pack: inout RulePack) throws(PackError) {
    let node = try JSON5Reader.read(file.text, file: file.path)
    var reader = try ObjectReader(node, file: file.path, key: "")
    let id = try reader.text("id")
    if id != pack.id {
      throw PackError(.wrongID, file: file.path, line: node["id"]?.line ?? 0, key: "id", detail: id)
    }
    let values = try reader.required("values")
    try reader.finish()
    guard let members = values.members else { throw reader.unfit("values", values, "应当是对象") }
    for member in members {
      guard let key = PackKey(rawValue: member.name) else {
        throw PackError(.unknownKey, file: file.path, line: member.node.line, key: member.name)
      }
      if pack.values[member.name] != nil {
        throw PackError(.duplicateKey, file: file.path, line: member.node.line, key: member.name)
      }
      pack.values[member.name] = try datedValues(member.node, key: key, file: file.path)
      pack.keys.append(member.name)
    }
  }

  private static func datedValues(
    _ node: JSON5Node, key: PackKey, file: String
  ) throws(PackError) -> [DatedValue] {
    guard let elements = node.elements, !elements.isEmpty else {
      throw PackError(.unfitValue, file: file, line: node.line, key: key.rawValue, detail: "应当是非空数组")
    }
    var values: [DatedValue] = []
    for element in elements { values.append(try datedValue(element, key: key, file: file)) }
    values.sort { $0.from < $1.from }
    for (earlier, later) in zip(values, values.dropFirst()) {
      guard let end = earlier.to, end < later.from else {
        throw PackError(
          .overlappingDates, file: file, line: later.value.line, key: key.rawValue,
          detail: "\(earlier.from) — \(later.from)")
      }
    }
    return values
  }

  private static func datedValue(
    _ node: JSON5Node, key: PackKey, file: String
  ) throws(PackError) -> DatedValue {
    var reader = try ObjectReader(node, file: file, key: key.rawValue)
    let from = try date("from", &reader)
    let end = try reader.required("to")
    let to: PackDate? = end.isNull ? nil : try date("to", &reader)
    if let to, to < from {
      throw PackError(
        .reversedDates, file: file, line: node.line, key: key.rawValue, detail: "\(from) — \(to)")
    }
    let value = try reader.required("value")
    guard let written = reader.optional("source") else {
      throw PackError(.missingSource, file: file, line: node.line, key: key.rawValue)
    }
    let source = try self.source(written, key: key, file: file)
    try reader.finish()
    var trial = ResolvedPack(id: "")
    try key.apply(value, file: file, to: &trial)
    return DatedValue(from: from, to: to, value: value, source: source)
  }

  private static func source(_ node: JSON5Node, key: PackKey, file: String) throws(PackError) -> PackSource {
    var reader = try ObjectReader(node, file: file, key: key.rawValue + ".source")
    let document = try reader.required("document")
    guard let name = document.text, name.contains(where: { !$0.isWhitespace }) else {
      throw PackError(.emptyDocument, file: file, line: document.line, key: key.rawValue)
    }
    let article = try reader.text("article")
    let checked = try date("checked", &reader)
    let written = try reader.required("status")
    guard let status = written.text.flatMap(SourceStatus.init(rawValue:)) else {
      throw PackError(
        .unknownStatus, file: file, line: written.line, key: key.rawValue, detail: written.compactText)
    }
    try reader.finish()
    return PackSource(document: name, article: article, checked: checked, status: status)
  }

  private static func date(_ name: String, _ reader: inout ObjectReader) throws(PackError) -> PackDate {
    let node = try reader.required(name)
    guard let date = node.text.flatMap({ PackDate($0) }) else {
      throw PackError(
        .badDate, file: reader.file, line: node.line, key: reader.key + "." + name, detail: node.compactText)
    }
    return date
  }
}

extension PackLoader {
  /// Refuses packs that inherit from nothing known or from themselves, and places of two packs.
  package static func checkTogether(_ packs: [RulePack]) throws(PackError) {
    let parents = Dictionary(packs.map { ($0.id, $0.extends) }) { first, _ in first }
    var owners: [String: String] = [:]
    for pack in packs {
      let file = pack.id + "/" + headerFile
      var seen: Set<String> = [pack.id]
      var next = pack.extends
      while let parent = next {
        if !seen.insert(parent).inserted {
          throw PackError(.extendsCycle, file: file, key: "extends", detail: parent)
        }
        guard let above = parents[parent] else {
          throw PackError(.unknownParent, file: file, key: "extends", detail: parent)
        }
        next = above
      }
      for place in pack.places {
        if let owner = owners.updateValue(pack.id, forKey: place.name) {
          throw PackError(.ambiguousPlace, file: file, key: place.name, detail: owner)
        }
      }
    }
  }
}
