import Figures
import ReportReading

/// Quotients whose operands are named in parentheses: 「亩均投入（总投资/建设面积）为180元」「有效率（有效问卷/收回问卷）97.22%」.
extension ProseScan {
  mutating func findNamedFormulas() {
    for at in passage.figures.indices where !judged[passage.figures[at].index] && figure(at).comparison == .none {
      guard let names = namedQuotient(at), let numerator = bestNamed(names.numerator, at),
        let denominator = bestNamed(names.denominator, at), numerator != denominator
      else { continue }
      let a = report.figures[numerator]
      let b = report.figures[denominator]
      guard let computed = a.interval.divided(by: b.interval) else { continue }
      let isHeld = computed.meets(interval(at))
      let slip = isHeld ? 0 : [4, -4].first { scaled(interval(at), $0).meets(computed) } ?? 0
      record(
        Relation(
          kind: figure(at).kind == .percent ? .ratio : .perItem, verdict: isHeld ? .held : .broken,
          severity: a.approximator == .exact && b.approximator == .exact ? .error : .warning,
          subject: passage.figures[at].index, operands: [numerator, denominator].sorted().map { Int32($0) },
          computed: computed, unitSlip: slip))
    }
  }

  /// The two names around / or ÷ in the parentheses of the figure's label.
  private func namedQuotient(_ at: Int) -> (numerator: Range<Int>, denominator: Range<Int>)? {
    let text = label(at)
    guard let open = bytes.firstIndex(of: "(", in: text),
      let close = bytes.firstIndex(of: ")", in: open..<text.upperBound)
    else { return nil }
    let inside = open + 1..<close
    for sign in ["/", "÷"] as [Phrase] {
      guard let slash = bytes.firstIndex(of: sign, in: inside) else { continue }
      let numerator = inside.lowerBound..<slash
      let denominator = slash + sign.bytes.count..<inside.upperBound
      guard numerator.count >= 6, denominator.count >= 6 else { return nil }
      return (numerator, denominator)
    }
    return nil
  }

  /// The figure that the name stands for: its label holds the name, or the name begins with its label's last words.
  private func bestNamed(_ name: Range<Int>, _ at: Int) -> Int? {
    let here = passage.figures[at].index
    let words = Phrase(bytes: Array(bytes[name]))
    var best: Int?
    for index in report.figures.indices
    where index != here && report.figures[index].isQuantity && report.figures[index].kind != .percent {
      let label = report.contexts[index].label
      let tail = report.contexts[index].tail
      guard bytes.contains(words, in: label) || bytes.contains(words, in: tail) || isBeginning(name, of: label)
      else { continue }
      if best == nil || abs(index - here) < abs((best ?? 0) - here) { best = index }
    }
    return best
  }

  /// 「收回288份」 stands for 收回问卷: the label ends with the first two characters of the name.
  private func isBeginning(_ name: Range<Int>, of label: Range<Int>) -> Bool {
    guard name.count >= 6, label.count >= 6 else { return false }
    return bytes.hasSuffix(Phrase(bytes: Array(bytes[name.lowerBound..<name.lowerBound + 6])), in: label)
  }
}
