import Planning
import Programme

extension WhatIfReport {
  /// How many tours that differ the text names for each scenario.
  static let shownMoves = 12

  /// The comparison for the terminal.
  public func text(in language: Language) -> String {
    let words = language.words
    let programme = whatIf.base.variant.programme
    let title =
      words.labelled(
        programme.name,
        "\(programme.horizon.range.phrase), \(words.count(programme.horizon.months, .month))")
      + "\n"
    return
      ([title, levelTable(words), vacancyTable(words)]
      + sides.dropFirst().map { section($0, words) }).joined(separator: "\n")
  }

  /// Values of the levels, a column for each variant; what is not proven has its gap beside it.
  private func levelTable(_ words: any Words) -> String {
    var table = TextTable(titles: [words.levelTitles[0]] + sides.map { name($0, words) }, left: 1)
    for level in levels {
      table.add(
        [words.level(level)]
          + sides.map { side in
            side.plan?.level(level).map { value($0, words) } ?? words.nothing
          })
    }
    return table.text
  }

  private func value(_ level: Plan.Level, _ words: any Words) -> String {
    let gap = Gap(value: level.value, bound: level.bound)
    let value = words.number(level.value)
    return gap.isClosed ? value : "\(value) (\(words.gap(gap)))"
  }

  /// Officer-months vacant by mission.
  private func vacancyTable(_ words: any Words) -> String {
    var table = TextTable(
      titles: [words.vacantTitle] + sides.map { name($0, words) }, left: 1)
    func row(_ name: String, _ part: (Strength) -> Int) {
      table.add(
        [name] + sides.map { $0.strength.map { words.number(part($0)) } ?? words.nothing })
    }
    for mission in missions { row(mission) { $0.mission(mission)?.vacantMonths ?? 0 } }
    if missions.count > 1 {
      row(words.together) { $0.missions.reduce(0) { $0 + $1.vacantMonths } }
    }
    return table.text
  }

  private func name(_ side: Side, _ words: any Words) -> String {
    side.planned.name ?? words.baseName
  }

  /// What is otherwise in one scenario.
  private func section(_ side: Side, _ words: any Words) -> String {
    let title =
      side.planned.title.isEmpty ? side.name : words.labelled(side.name, side.planned.title)
    var text = Wrapping.paragraph(title)
    switch side.planned.result {
    case .failure(let failure):
      text += Wrapping.paragraph(words.noPlan, indent: 2)
      return text + failure.reasons.map { "    \($0)\n" }.joined()
    case .success(let outcome):
      text += Wrapping.paragraph(words.status(outcome.plan.status), indent: 2, hanging: 2)
    }
    return text + monthLines(side, words) + quotaLines(side, words) + moveLines(side, words)
  }

  /// Vacancies month by month of missions where they differ from the base's.
  private func monthLines(_ side: Side, _ words: any Words) -> String {
    guard let strength = side.strength else { return "" }
    let differing = missions.filter {
      strength.mission($0)?.vacant != baseSide.strength?.mission($0)?.vacant
    }
    guard !differing.isEmpty else { return "" }
    return "  \(words.vacantByMonth)\n"
      + differing.map { id in
        let now = strength.mission(id)?.vacant ?? []
        let before = baseSide.strength?.mission(id)?.vacant ?? []
        return stride(from: 0, to: max(now.count, before.count), by: 12).map { from in
          "    \(id) \(strength.months.indices.contains(from) ? strength.months[from].description : "")\n"
            + line(words.baseName, before, from) + line(side.name, now, from)
        }.joined()
      }.joined()
  }

  private func line(_ name: String, _ values: [Int], _ from: Int) -> String {
    let cells = values.dropFirst(from).prefix(12).map { number -> String in
      let text = String(number)
      return String(repeating: " ", count: max(1, 5 - text.count)) + text
    }
    let label = String(name.prefix(12))
    return "      " + label + String(repeating: " ", count: 12 - label.count) + cells.joined()
      + "\n"
  }

  /// The quotas that leave no room now and did not before, or the other way round.
  private func quotaLines(_ side: Side, _ words: any Words) -> String {
    let now = Dictionary(
      uniqueKeysWithValues: (side.strength?.fullQuotas ?? []).map { ($0.id, $0.months.count) })
    let before = Dictionary(
      uniqueKeysWithValues: (baseSide.strength?.fullQuotas ?? []).map { ($0.id, $0.months.count) })
    let changed = Set(now.keys).union(before.keys).sorted().filter { now[$0] != before[$0] }
    guard !changed.isEmpty else { return "" }
    let list = changed.map { words.fullQuota($0, months: now[$0] ?? 0, before: before[$0] ?? 0) }
    return Wrapping.paragraph(
      words.labelled(words.fullQuotas, words.clauses(list) + "."), indent: 2, hanging: 2)
  }

  private func moveLines(_ side: Side, _ words: any Words) -> String {
    guard let difference = side.difference else { return "" }
    var text = Wrapping.paragraph(words.moves(difference), indent: 2, hanging: 2)
    for move in difference.moves.prefix(Self.shownMoves) {
      text += "    " + words.move(move) + "\n"
    }
    let more = difference.moves.count - Self.shownMoves
    if more > 0 { text += "    " + words.more(more) + "\n" }
    return text
  }
}
