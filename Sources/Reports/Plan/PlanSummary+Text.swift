import Programme

extension PlanSummary {
  /// The summary for the terminal.
  public var text: String {
    [title, levelTable, missionTable, quotaList, targetTable]
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var title: String {
    """
    \(programme): \(horizon.range.phrase), \(horizon.months.of("month"))
    \(status.phrase)
    \(tours.total.of("tour")): \(tours.new.grouped) new, \(tours.kept.grouped) kept as published, \
    \(tours.running.grouped) running

    """
  }

  private var levelTable: String {
    var table = TextTable(("Level", .left), ("Value", .right), ("Bound", .right), ("Gap", .right))
    for level in levels {
      let gap = Gap(value: level.value, bound: level.bound)
      table.add(
        level.name, level.value.grouped, level.bound.grouped,
        gap.isClosed ? "proven" : gap.description)
    }
    return levels.isEmpty ? "" : table.text
  }

  private var missionTable: String {
    guard !missions.isEmpty else { return "" }
    var table = TextTable(
      ("Officer-months", .left), ("Posts", .right), ("Asked", .right), ("Filled", .right),
      ("Vacant", .right), ("of priority 1", .right), ("2", .right), ("3", .right))
    func add(_ name: String, _ rows: [MissionStrength]) {
      func sum(_ part: (MissionStrength) -> Int) -> String {
        rows.reduce(0) { $0 + part($1) }.grouped
      }
      table.add(
        name, sum(\.posts), sum(\.wanted), sum(\.filled), sum(\.vacant),
        sum { $0.vacantByPriority[0] }, sum { $0.vacantByPriority[1] },
        sum { $0.vacantByPriority[2] })
    }
    for mission in missions { add(mission.mission, [mission]) }
    if missions.count > 1 { add("all", missions) }
    return table.text
  }

  /// The most officers on tour in a month, of the most allowed.
  private var quotaList: String {
    guard !quotas.isEmpty else { return "" }
    let entries = quotas.map { quota in
      var text = "\(quota.quota) \(quota.peak.grouped)"
      if let max = quota.max { text += " of \(max.grouped)" }
      if let min = quota.min {
        text += ", at least \(min.grouped)"
        if quota.short > 0 { text += " (\(quota.short.of("officer-month")) short)" }
      }
      return text
    }
    let full = quotas.count { $0.peak == $0.max }
    return "\(quotas.count.of("quota")), the most at once of the most allowed; \(full) used up\n"
      + Columns.text(entries)
  }

  private var targetTable: String {
    guard !targets.isEmpty else { return "" }
    var table = TextTable(
      ("Target", .left), ("Mission", .left), ("Team", .left), ("Who", .left), ("Wanted", .right),
      ("Months met", .right), ("Short", .right))
    for target in targets {
      table.add(
        target.label, target.mission ?? "every", target.team ?? "every", target.who,
        target.atLeast, "\(target.met) of \(target.months.count)", target.short.grouped)
    }
    let missed = targets.filter { $0.short > 0 }
    guard !missed.isEmpty else { return table.text }
    return table.text + "\nTargets missed, month by month (* short)\n"
      + missed.map(\.monthLines).joined()
  }
}

extension TargetRecord {
  /// What is reached month by month, a year a line; a star marks a month that is short.
  fileprivate var monthLines: String {
    let scope = [mission, team].compactMap(\.self).joined(separator: " ")
    let unit = isShare ? " of the headcount" : atLeast == "1" ? " officer" : " officers"
    var text = "  \(label)\(scope.isEmpty ? "" : " " + scope), \(who), wanted \(atLeast)\(unit)\n"
    var rest = months[...]
    while let first = rest.first {
      let year = rest.prefix { $0.month.index - first.month.index < 12 }
      rest = rest.dropFirst(year.count)
      text += "    \(first.month)"
      for count in year {
        let cell = "\(isShare ? count.share : count.onTour)" + (count.short > 0 ? "*" : " ")
        text += String(repeating: " ", count: max(1, 5 - cell.count)) + cell
      }
      while text.last == " " { text.removeLast() }
      text += "\n"
    }
    return text
  }
}
