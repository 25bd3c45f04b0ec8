import DocumentModel

extension SARIFRenderer {
  /// The place behind the last character of a quote; a quote over a line break ends on a later line.
  static func end(of quote: Quote) -> Place {
    var place = quote.place
    for scalar in quote.text.unicodeScalars {
      if scalar == "\n" {
        place = Place(line: place.line + 1, column: 1)
      } else {
        place.column += 1
      }
    }
    return place
  }

  /// A path as a URI reference: relative paths stay relative.
  static func address(of path: String) -> String {
    var address = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        address += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return address
  }

  /// What a finding is recognised by in a later version of the report: its rule and its quotes, not their places.
  static func fingerprint(of finding: ResultFinding) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in (finding.rule.text + "\n" + finding.quotation).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// `sum-mismatch` as `SumMismatch`, as viewers expect names.
  static func pascalCase(_ name: String) -> String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
