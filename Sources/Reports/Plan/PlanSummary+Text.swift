import Programme

extension PlanSummary {
  /// The summary for the terminal.
  public func text(in language: Language, style: TextStyle = .plain) -> String {
    let words = language.words
    return [
      title(words, style), levelTable(words, style), missionTable(words, style), quotaList(words),
      targetTable(words),
    ]
    .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// How long the solve took, as a line.
  public static func took(
    seconds: String, wasInterrupted: Bool, in language: Language
  ) -> String {
    language.words.took(seconds: seconds, interrupted: wasInterrupted) + "\n"
  }

  private func title(_ words: any Words, _ style: TextStyle) -> String {
    let name = words.labelled(
      programme, "\(horizon.range.phrase), \(words.count(horizon.months, .month))")
    let proof = Wrapping.lines(words.status(status), hanging: 2).map {
      style.paint($0, status == .feasible ? .warning : .good)
    }
    return ([style.paint(name, .heading)] + proof + [words.tours(tours)]).map { $0 + "\n" }.joined()
  }

  private func levelTable(_ words: any Words, _ style: TextStyle) -> String {
    var table = TextTable(titles: words.levelTitles, left: 1)
    for level in levels {
      let gap = Gap(value: level.value, bound: level.bound)
      table.add(
        words.level(level.name), words.number(level.value), words.number(level.bound),
        gap.isClosed ? words.proven : words.percent(gap.percent))
    }
    guard !levels.isEmpty else { return "" }
    return table.text { row, column, cell in
      if row == 0 { return style.paint(cell, .quiet) }
      return column == 3 ? style.paint(cell, cell == words.proven ? .good : .warning) : cell
    }
  }

  private func missionTable(_ words: any Words, _ style: TextStyle) -> String {
    guard !missions.isEmpty else { return "" }
    var table = TextTable(titles: words.missionTitles, left: 1)
    func add(_ name: String, _ rows: [MissionStrength]) {
      func sum(_ part: (MissionStrength) -> Int) -> String {
        words.number(rows.reduce(0) { $0 + part($1) })
      }
      table.add(
        name, sum(\.posts), sum(\.wanted), sum(\.filled), sum(\.vacant),
        sum { $0.vacantByPriority[0] }, sum { $0.vacantByPriority[1] },
        sum { $0.vacantByPriority[2] })
    }
    for mission in missions { add(mission.mission, [mission]) }
    if missions.count > 1 { add(words.together, missions) }
    return table.text { row, column, cell in
      if row == 0 { return style.paint(cell, .quiet) }
      return column >= 4 && cell != "0" ? style.paint(cell, column == 4 ? .bad : .warning) : cell
    }
  }

  /// The most officers on tour in a month, of the most allowed.
  private func quotaList(_ words: any Words) -> String {
    guard !quotas.isEmpty else { return "" }
    let full = quotas.count { $0.peak == $0.max }
    return words.quotas(quotas.count, usedUp: full) + "\n"
      + Columns.text(quotas.map(words.quota))
  }

  private func targetTable(_ words: any Words) -> String {
    guard !targets.isEmpty else { return "" }
    var table = TextTable(titles: words.targetTitles, left: 4)
    for target in targets {
      table.add(
        target.label, target.mission ?? words.every, target.team ?? words.every, target.who,
        target.atLeast, words.part(target.met, of: target.months.count),
        words.number(target.short))
    }
    let missed = targets.filter { $0.short > 0 }
    guard !missed.isEmpty else { return table.text }
    return table.text + "\n\(words.missedTargets)\n"
      + missed.map { "  \(words.wanted($0))\n" + $0.monthLines }.joined()
  }
}

extension TargetRecord {
  /// What is reached month by month, a year a line; a star marks a month that is short.
  fileprivate var monthLines: String {
    var text = ""
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
