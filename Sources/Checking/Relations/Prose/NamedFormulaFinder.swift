import Figures
import ReportReading

/// Quotients whose operands are named in parentheses: 「亩均投入（总投资/建设面积）为180元」「有效率（有效问卷/收回问卷）97.22%」.
extension ProseScan {
  mutating func findNamedFormulas() {
    for at in passage.figures.indices where !judged[passage.figures[at].index] && figure(at).comparison == .none {
      guard let names = namedQuotient(at), mayTry(near(passage.figures[at].index).count) else { continue }
      let numerators = named(names.numerator, at)
      let denominators = named(names.denominator, at)
      guard let numerator = numerators.first, let denominator = denominators.first else { continue }
      if let held = heldQuotient(at, numerators, denominators) {
        record(held)
      } else if numerator != denominator, let broken = quotient(at, numerator, denominator) {
        record(broken)
      }
    }
  }

  private func heldQuotient(_ at: Int, _ numerators: [Int], _ denominators: [Int]) -> Relation? {
    for numerator in numerators.prefix(6) {
      for denominator in denominators.prefix(6) where denominator != numerator {
        if let relation = quotient(at, numerator, denominator), relation.verdict == .held { return relation }
      }
    }
    return nil
  }

  private func quotient(_ at: Int, _ numerator: Int, _ denominator: Int) -> Relation? {
    let a = report.figures[numerator]
    let b = report.figures[denominator]
    guard let computed = a.interval.divided(by: b.interval) else { return nil }
    let isHeld = computed.meets(interval(at))
    let slip = isHeld ? 0 : [4, -4].first { scaled(interval(at), $0).meets(computed) } ?? 0
    return Relation(
      kind: figure(at).kind == .percent ? .ratio : .perItem, verdict: isHeld ? .held : .broken,
      severity: a.approximator == .exact && b.approximator == .exact ? .error : .warning,
      subject: passage.figures[at].index, operands: [numerator, denominator].sorted().map { Int32($0) },
      computed: computed, unitSlip: slip)
  }

  /// The two names around / or ÷ in the parentheses of the figure's label.
  private func namedQuotient(_ at: Int) -> (numerator: Range<Int>, denominator: Range<Int>)? {
    let text = label(at)
    guard let open = bytes.firstIndex(ofSign: UInt8(ascii: "("), in: text),
      let close = bytes.firstIndex(ofSign: UInt8(ascii: ")"), in: open..<text.upperBound)
    else { return nil }
    let inside = open + 1..<close
    for sign in ["/", "÷"] as [Phrase] {
      guard let slash = bytes.firstIndex(of: sign, in: inside) else { continue }
      let numerator = inside.lowerBound..<slash
      let denominator = slash + sign.count..<inside.upperBound
      guard numerator.count >= 6, denominator.count >= 6 else { return nil }
      return (numerator, denominator)
    }
    return nil
  }

  /// The figures that the name may stand for, nearest first: their label holds the name, or ends as it begins.
  private func named(_ name: Range<Int>, _ at: Int) -> [Int] {
    let here = passage.figures[at].index
    let found = near(here).filter { index in
      guard index != here, report.figures[index].isQuantity, report.figures[index].kind != .percent else {
        return false
      }
      let label = report.contexts[index].label
      return bytes.contains(textAt: name, in: label) || bytes.contains(textAt: name, in: report.contexts[index].tail)
        || isBeginning(name, of: label)
    }
    return found.sorted { abs($0 - here) < abs($1 - here) }
  }

  /// 「收回288份」 stands for 收回问卷: the label ends with the first two characters of the name.
  private func isBeginning(_ name: Range<Int>, of label: Range<Int>) -> Bool {
    guard name.count >= 6, label.count >= 6 else { return false }
    return bytes.hasSuffix(textAt: name.lowerBound..<name.lowerBound + 6, in: label)
  }
}
