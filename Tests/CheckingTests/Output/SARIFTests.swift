import Checking
import DocumentModel
import Foundation
import Testing

/// The structure that SARIF 2.1.0 prescribes, as far as we use it.
@Suite struct SARIFTests {
  static let renderer = SARIFRenderer(language: .chinese, rules: SampleResults.rules, version: "9.9.9")

  private func run() throws -> [String: Any] {
    let bytes = SampleResults.output(Self.renderer)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasPrefix("https://") == true)
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  @Test func `the driver names its rules with help`() throws {
    let driver = try #require((try run()["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "taizhang")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["ARI001", "SCO002"])
    for rule in rules {
      for key in ["shortDescription", "fullDescription", "help"] {
        let text = (rule[key] as? [String: Any])?["text"] as? String
        #expect(text?.isEmpty == false, "\(key)")
      }
      let level = (rule["defaultConfiguration"] as? [String: Any])?["level"] as? String
      #expect(["error", "warning", "note"].contains(level))
    }
  }

  @Test func `every result has a rule, a level, a message and regions`() throws {
    let results = try #require(try run()["results"] as? [[String: Any]])
    #expect(results.count == SampleResults.checked.findings.count)
    for (result, finding) in zip(results, SampleResults.checked.findings) {
      #expect(result["ruleId"] as? String == finding.rule.text)
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(SampleResults.rules[index].code == finding.rule)
      #expect(result["level"] as? String == finding.severity.name)
      #expect(((result["message"] as? [String: Any])?["text"] as? String)?.isEmpty == false)
      let related = result["relatedLocations"] as? [[String: Any]] ?? []
      #expect(related.count == finding.evidence.count - 1)
      #expect(related.map { $0["id"] as? Int } == (0..<related.count).map { $0 + 1 })
      let locations = try #require(result["locations"] as? [[String: Any]]) + related
      for (location, quote) in zip(locations, finding.evidence) {
        let physical = try #require(location["physicalLocation"] as? [String: Any])
        let address = (physical["artifactLocation"] as? [String: Any])?["uri"] as? String
        #expect(address == "%E6%A0%B7%E4%BE%8B/%E6%8A%A5%E5%91%8A%201.txt")
        let region = try #require(physical["region"] as? [String: Any])
        #expect(region["startLine"] as? Int == quote.place.line)
        #expect(region["startColumn"] as? Int == quote.place.column)
        #expect((region["snippet"] as? [String: Any])?["text"] as? String == quote.text)
      }
      let prints = try #require(result["partialFingerprints"] as? [String: String])
      #expect(prints["quotation/v1"]?.count == 16)
    }
  }

  @Test func `what could not be read is a notification`() throws {
    let invocation = try #require((try run()["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    let notes = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
    #expect(notes.count == 1)
    #expect((notes.first?["descriptor"] as? [String: Any])?["id"] as? String == "FIL-001")
    #expect(((notes.first?["message"] as? [String: Any])?["text"] as? String)?.isEmpty == false)
  }

  @Test func `a run without findings is valid, too`() throws {
    let bytes = Self.renderer.prologue + Self.renderer.epilogue(CheckSummary())
    let log = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let run = try #require((log?["runs"] as? [[String: Any]])?.first)
    #expect((run["results"] as? [Any])?.isEmpty == true)
  }
}
