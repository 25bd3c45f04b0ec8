package import ReportReading
package import RulePacks

/// The outcome of checking one report.
package struct CheckOutcome: Sendable {
  package var report: Report
  package var pack: ResolvedPack
  package var relations: [Relation]
  package var findings: [Finding]
}

/// Runs relation finders and rules over a report.
package enum CheckRun {
  package static func check(_ report: Report, pack: ResolvedPack, rules: [any CheckRule]) -> CheckOutcome {
    let relations = RelationFinders.findAll(in: report, pack: pack)
    let context = CheckContext(report: report, relations: relations, pack: pack)
    var sink = FindingSink()
    for rule in rules { rule.check(context, into: &sink) }
    var findings = sink.findings
    findings.sort { a, b in
      (a.evidence.first?.start ?? 0, a.rule) < (b.evidence.first?.start ?? 0, b.rule)
    }
    return CheckOutcome(report: report, pack: pack, relations: relations, findings: withoutRepetitions(findings))
  }

  /// One fault may be found on two ways; of findings of one rule on the same figures the gravest stays.
  private static func withoutRepetitions(_ findings: [Finding]) -> [Finding] {
    struct Place: Hashable {
      var rule: RuleCode
      var evidence: Set<Evidence>
    }
    var kept: [Finding] = []
    var places: [Place: Int] = [:]
    for finding in findings {
      let place = Place(rule: finding.rule, evidence: Set(finding.evidence))
      if let earlier = places[place] {
        if finding.severity > kept[earlier].severity { kept[earlier] = finding }
      } else {
        places[place] = kept.count
        kept.append(finding)
      }
    }
    return kept
  }
}
