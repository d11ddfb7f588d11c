import Optimizer
public import Planning
public import Programme

/// What sending somebody else costs, tour by tour, for the board to read.
public struct RankingReport: Sendable {
  let plan: Plan
  let rankings: [TourRanking]
  let programme: Programme
  let showsNames: Bool
  /// Whether everybody who is no reserve is listed, not only counted.
  let listsOthers: Bool

  /// The report of rankings of some tours of a plan; without names it has identifiers only.
  public init(
    of rankings: [TourRanking], in plan: Plan, for programme: Programme, listsOthers: Bool,
    showsNames: Bool = true
  ) {
    self.plan = plan
    self.rankings = rankings
    self.programme = programme
    self.listsOthers = listsOthers
    self.showsNames = showsNames
  }

  /// The report for the terminal.
  public func text(in language: Language) -> String {
    let words = language.words
    let found =
      rankings.isEmpty
      ? [Wrapping.paragraph(words.noTours)] : rankings.map { text(of: $0, words) }
    return ([Wrapping.paragraph(words.base(plan))] + found).joined(separator: "\n")
  }

  func name(_ officer: Int) -> String { programme.person(officer, showsName: showsNames) }

  private func text(of ranking: TourRanking, _ words: any Words) -> String {
    let title = words.chosen(
      ranking.tour, name(ranking.officer), points: ranking.tour.points)
    var text = Wrapping.paragraph(title, hanging: 2)
    if ranking.reserves.isEmpty {
      text += Wrapping.paragraph(
        ranking.isAlone ? words.noReserve : words.unpriced, indent: 2, hanging: 2)
    } else {
      text += table(of: ranking, words)
      let free = ranking.reserves.filter(\.isFree).map { name($0.officer) }
      if !free.isEmpty { text += Wrapping.paragraph(words.free(free), indent: 2, hanging: 2) }
      text += Wrapping.paragraph(
        words.order(settled: ranking.settled, of: ranking.reserves.count), indent: 2, hanging: 2)
      if listsOthers { text += moves(of: ranking, words) }
    }
    return text + others(of: ranking, words)
  }

  private func table(of ranking: TourRanking, _ words: any Words) -> String {
    var table = TextTable(
      titles: words.reserveTitles + programme.objective.map(words.shortLevel), left: 2)
    for (place, reserve) in ranking.reserves.enumerated() {
      table.add(
        ["  " + words.number(place + 1), name(reserve.officer), words.number(reserve.points)]
          + programme.lost(reserve.losses, words))
    }
    return table.text
  }

  private func moves(of ranking: TourRanking, _ words: any Words) -> String {
    ranking.reserves.enumerated().map { place, reserve in
      let chain = reserve.moves.map { words.move($0, name($0.officer), in: programme) }
      return Wrapping.paragraph(
        words.labelled(words.number(place + 1), words.clauses(chain) + "."), indent: 2, hanging: 4)
    }.joined()
  }

  private func others(of ranking: TourRanking, _ words: any Words) -> String {
    guard !ranking.others.isEmpty else { return "" }
    guard listsOthers else {
      let kinds = Dictionary(grouping: ranking.others, by: \.reason.kind)
      let counts = TourRanking.Reason.Kind.allCases.compactMap { kind in
        kinds[kind].map { words.others(kind, count: $0.count) }
      }
      return Wrapping.paragraph(
        words.labelled(words.othersHeading, words.clauses(counts) + "."), indent: 2, hanging: 2)
    }
    var table = TextTable(("", .left), ("", .right), ("", .left))
    for other in ranking.others {
      table.add(
        "  " + name(other.officer), other.points.map(words.number) ?? "–",
        words.reason(other.reason, for: programme.officers[other.officer], in: programme))
    }
    return "\n  \(words.othersHeading)\n" + table.text.drop { $0 == "\n" }
  }
}

extension TourRanking {
  /// Whether nobody else could be sent: there is no reserve, and not for want of time or because none was asked for.
  var isAlone: Bool { reserves.isEmpty && others.allSatisfy { $0.points == nil } }

  /// Whether it is open if somebody else could go at no loss: nobody is known to, and not everybody is known not to.
  var mayBeFree: Bool {
    guard !isAlone, !reserves.contains(where: \.isFree) else { return false }
    return settled < reserves.count || reserves.isEmpty
      || reserves.contains { $0.losses.allSatisfy { $0.atLeast <= 0 } }
  }
}

extension Programme {
  /// A cell for each level: what it loses, as far as that is known.
  func lost(_ losses: [Price.Loss], _ words: any Words) -> [String] {
    objective.indices.map { $0 < losses.count ? words.loss(losses[$0]) : words.unknown }
  }

  /// What levels lose, as a JSON value.
  func json(of losses: [Price.Loss]) -> Setting.Value {
    .list(
      zip(objective, losses).map { level, loss in
        .members([
          "level": .string(level.description), "at_least": .count(loss.atLeast),
          "at_most": .count(loss.atMost),
        ])
      })
  }
}
