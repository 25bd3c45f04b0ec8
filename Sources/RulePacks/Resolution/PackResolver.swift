/// Puts the values of one year together: the nearest pack first, then its ancestors.
package enum PackResolver {
  /// The rules of `lineage` (nearest first) on 31 December of `fiscalYear`; 0 asks for the newest values.
  ///
  /// A year older than every value of a key takes the earliest one of the nearest pack, and its origin says so.
  package static func resolve(_ lineage: [RulePack], fiscalYear: Int) throws(PackError) -> ResolvedPack {
    var resolved = ResolvedPack(
      id: lineage.first?.id ?? "national", ancestry: lineage.dropFirst().map(\.id), fiscalYear: fiscalYear)
    resolved.name = lineage.first?.name ?? ""
    resolved.scoring.weightsByFamily = []
    resolved.scoring.outputPoints = nil
    resolved.scoring.outcomePoints = nil
    resolved.scoring.satisfactionPoints = nil
    let day = fiscalYear == 0 ? PackDate(year: 9999, month: 12, day: 31) : PackDate.end(of: fiscalYear)
    for written in orderedKeys(lineage) {
      guard let key = PackKey(rawValue: written), let chosen = choose(written, in: lineage, on: day) else { continue }
      try key.apply(chosen.value.value, file: chosen.packID, to: &resolved)
      resolved.origins[written] = ValueOrigin(
        packID: chosen.packID, from: chosen.value.from, to: chosen.value.to, source: chosen.value.source,
        isEarlierThanPack: day < chosen.value.from)
    }
    // A place that switches the usual split off fixes none: the splits that merely excuse must not accuse it.
    if resolved.scoring.outputPoints == nil { resolved.scoring.weightsByFamily = [] }
    return resolved
  }

  private static func orderedKeys(_ lineage: [RulePack]) -> [String] {
    var seen: Set<String> = []
    return lineage.reversed().flatMap(\.keys).filter { seen.insert($0).inserted }
  }

  private static func choose(
    _ key: String, in lineage: [RulePack], on day: PackDate
  ) -> (packID: String, value: DatedValue)? {
    for pack in lineage {
      if let value = pack.values[key]?.first(where: { $0.isInForce(on: day) }) { return (pack.id, value) }
    }
    for pack in lineage {
      if let earliest = pack.values[key]?.first, day < earliest.from { return (pack.id, earliest) }
    }
    return nil
  }
}
