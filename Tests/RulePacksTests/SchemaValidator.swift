import Foundation

/// The part of JSON Schema that `Packs/schema.json` uses; an unknown keyword is a fault of the schema.
struct SchemaValidator {
  let root: [String: Any]

  private static let known: Set<String> = [
    "$schema", "$defs", "$ref", "title", "description", "type", "properties", "patternProperties", "required",
    "additionalProperties", "items", "minItems", "minLength", "minimum", "pattern", "enum", "oneOf", "allOf",
  ]

  func unknownKeywords(_ schema: Any) -> [String] {
    guard let schema = schema as? [String: Any] else { return [] }
    var unknown = schema.keys.filter { !Self.known.contains($0) }
    for name in ["properties", "patternProperties", "$defs"] {
      for part in (schema[name] as? [String: Any] ?? [:]).values { unknown += unknownKeywords(part) }
    }
    if let items = schema["items"] { unknown += unknownKeywords(items) }
    for part in (schema["oneOf"] as? [Any] ?? []) + (schema["allOf"] as? [Any] ?? []) {
      unknown += unknownKeywords(part)
    }
    return unknown
  }

  func accepts(_ value: Any, _ schema: [String: Any]) -> Bool {
    if let reference = schema["$ref"] as? String {
      let name = String(reference.dropFirst("#/$defs/".count))
      guard let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else { return false }
      if !accepts(value, target) { return false }
    }
    if let all = schema["allOf"] as? [[String: Any]], !all.allSatisfy({ accepts(value, $0) }) { return false }
    if let one = schema["oneOf"] as? [[String: Any]], one.count(where: { accepts(value, $0) }) != 1 { return false }
    if let allowed = schema["enum"] as? [String], !allowed.contains(value as? String ?? "") { return false }
    if let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map({ [$0] }),
      !types.contains(where: { isOfType($0, value) })
    {
      return false
    }
    return acceptsText(value, schema) && acceptsObject(value, schema) && acceptsArray(value, schema)
  }

  private func isOfType(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "boolean": value is Bool && !(value is Double)
    case "number": value is Double
    case "integer": (value as? Double).map { $0.rounded() == $0 } ?? false
    case "array": value is [Any]
    default: value is [String: Any]
    }
  }

  private func acceptsText(_ value: Any, _ schema: [String: Any]) -> Bool {
    if let number = value as? Double, let least = schema["minimum"] as? Double, number < least { return false }
    guard let text = value as? String else { return true }
    if let least = schema["minLength"] as? Double, Double(text.count) < least { return false }
    guard let pattern = schema["pattern"] as? String else { return true }
    return text.range(of: pattern, options: .regularExpression) != nil
  }

  private func acceptsArray(_ value: Any, _ schema: [String: Any]) -> Bool {
    guard let elements = value as? [Any] else { return true }
    if let least = schema["minItems"] as? Double, Double(elements.count) < least { return false }
    guard let items = schema["items"] as? [String: Any] else { return true }
    return elements.allSatisfy { accepts($0, items) }
  }

  private func acceptsObject(_ value: Any, _ schema: [String: Any]) -> Bool {
    guard let members = value as? [String: Any] else { return true }
    if let required = schema["required"] as? [String], !required.allSatisfy({ members[$0] != nil }) { return false }
    let properties = schema["properties"] as? [String: Any] ?? [:]
    let patterns = schema["patternProperties"] as? [String: Any] ?? [:]
    for (name, member) in members {
      if let part = properties[name] as? [String: Any] {
        if !accepts(member, part) { return false }
      } else if let pattern = patterns.keys.first(where: { name.range(of: $0, options: .regularExpression) != nil }) {
        if let part = patterns[pattern] as? [String: Any], !accepts(member, part) { return false }
      } else if schema["additionalProperties"] as? Bool == false {
        return false
      }
    }
    return true
  }
}
