public import Optimizer
public import Planning
public import Programme

/// What a plan loses without each of its officers, the worst first, for planners to read.
public struct StressReport: Sendable {
  let plan: Plan
  /// The worst first: by what is known at least, level by level.
  let absences: [Absence]
  let programme: Programme
  let showsNames: Bool

  /// The report of absences; without names it has identifiers only.
  public init(
    of absences: [Absence], from plan: Plan, for programme: Programme, showsNames: Bool = true
  ) {
    self.plan = plan
    self.programme = programme
    self.showsNames = showsNames
    self.absences = absences.sorted { a, b in
      let (mine, theirs) = (a.losses.map(\.atLeast), b.losses.map(\.atLeast))
      return mine == theirs ? a.officer < b.officer : theirs.lexicographicallyPrecedes(mine)
    }
  }

  /// The report for the terminal.
  public func text(in language: Language) -> String {
    let words = language.words
    let last = programme.objective.count - 1
    let harmful = absences.filter { absence in
      absence.losses.prefix(last).contains { $0.atMost != 0 } || absence.losses.count < last
    }
    var text = Wrapping.paragraph(words.base(plan)) + "\n"
    text += words.heading(words.absences(absences.count)) + "\n"
    let titles = words.absenceTitles
    var table = TextTable(
      titles: titles.before + programme.objective.map(words.shortLevel) + titles.after, left: 2)
    for absence in harmful {
      let posts = Set(absence.tours.map { programme.posts[$0.post].id }).sorted()
      table.add(
        [name(absence.officer), posts.joined(separator: ", ")]
          + programme.lost(absence.losses, words)
          + [
            absence.standby.map(name) ?? words.nobody, words.number(max(0, absence.moves.count - 1)),
          ])
    }
    if !harmful.isEmpty { text += table.text }
    let harmless = absences.count - harmful.count
    return harmless > 0 ? text + Wrapping.paragraph(words.harmless(harmless)) : text
  }

  private func name(_ officer: Int) -> String { programme.person(officer, showsName: showsNames) }

  /// The report as a JSON value.
  public var json: Setting.Value {
    .members([
      "programme": .string(programme.name), "status": .string(plan.status.rawValue),
      "absences": .list(
        absences.map { absence in
          .members([
            "officer": .string(programme.officers[absence.officer].id),
            "exact": .bool(absence.isExact), "losses": programme.json(of: absence.losses),
            "standby": .text(absence.standby.map { programme.officers[$0].id }),
            "moves": .list(absence.moves.map { $0.json(in: programme) }),
          ])
        }),
    ])
  }
}
