import Foundation
import Testing

@Suite struct CommandLineTests {
  static let commands = ["check", "rules", "explain", "packs", "figures", "text", "completion"]

  @Test(arguments: commands)
  func `help of a command names its options with examples`(_ command: String) throws {
    let chinese = try Binary.run([command, "--help"])
    #expect(chinese.code == 0)
    #expect(chinese.output.contains("taizhang \(command)"))
    #expect(try Binary.run(["help", command]).output == chinese.output)
    let english = try Binary.run([command, "--help", "--lang", "en"])
    #expect(english.output != chinese.output)
    #expect(!english.output.contains("用法"))
    let completion = try Binary.run(["completion", "fish"]).output
    for line in completion.split(separator: "\n") where line.contains("__fish_seen_subcommand_from \(command)'") {
      guard let option = line.range(of: " -l ").map({ line[$0.upperBound...].prefix { $0 != " " } }) else { continue }
      #expect(chinese.output.contains("--\(option)"), "\(option)")
      #expect(english.output.contains("--\(option)"), "\(option)")
    }
  }

  @Test func `help of check names the documented options`() throws {
    let page = try Binary.run(["check", "--help"]).output
    for option in [
      "--format text|json|sarif", "--pack ID", "--fail-on error|warning|note|never", "--baseline FILE",
      "--write-baseline FILE", "--jobs N", "--lang zh|en", "--color auto|always|never", "--quiet",
    ] {
      #expect(page.contains(option), "\(option)")
    }
  }

  @Test(arguments: [
    ["chekc"], ["check"], ["check", "a", "--fromat"], ["check", "a", "--format", "xml"], ["check", "a", "--jobs", "0"],
    ["check", "a", "--pack", "nowhere"], ["rules", "x"], ["explain", "ARI999"], ["completion", "tcsh"], ["--nope"], [],
    ["check", "a", "--baseline", "missing.json"], ["packs", "nowhere"],
  ])
  func `a wrong line is one clear line and exit code 2`(_ arguments: [String]) throws {
    for language in ["zh", "en"] {
      let outcome = try Binary.run(arguments, environment: ["TAIZHANG_LANG": language])
      #expect(outcome.code == 2)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
      #expect(outcome.errors.hasPrefix(language == "zh" ? "错误 " : "error "))
    }
  }

  @Test func `the nearest word is suggested`() throws {
    #expect(try Binary.run(["chekc"]).errors.contains("「check」"))
    #expect(try Binary.run(["check", "a", "--fromat", "json"]).errors.contains("「--format」"))
  }

  @Test func `the version has one line`() throws {
    #expect(try Binary.run(["--version"]).output.hasPrefix("taizhang "))
  }

  @Test(arguments: ["rules", "packs"])
  func `lists have one JSON object a line`(_ command: String) throws {
    for object in try Binary.run([command, "--format", "json"]).objects() { #expect(object["schema"] as? Int == 1) }
  }

  @Test func `every rule of the list can be explained`() throws {
    for rule in try Binary.run(["rules", "--format", "json"]).objects() {
      let code = try #require(rule["rule"] as? String)
      let page = try Binary.run(["explain", code.lowercased()])
      #expect(page.code == 0)
      #expect(page.output.contains(code))
    }
  }
}
