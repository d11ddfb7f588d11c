import Planning
import Programme
import Selection

/// The officers who could be sent to a post, most points first, with every part of their points.
struct CandidateTable {
  let facts: PlanFacts
  /// The post, an index into `Programme.posts`.
  let post: Int
  /// The tours of the plan by officer.
  let tours: [Int: [PlanTour]]
  /// How many of the best are shown; whoever serves on the post is, too.
  let most: Int

  /// How many candidates of each post are shown where there are so many posts, so that a page stays small.
  static func most(for posts: Int) -> Int { min(40, max(5, 6000 / max(1, posts))) }

  /// Writes the table, and how many it leaves out.
  func write(into inside: inout Markup) {
    let shown = shown
    let sources =
      shown.first { $0.merit.parts.first?.source != .given }?.merit.parts.map(\.source) ?? []
    let hasNames = shown.contains { facts.name(of: $0.entry.candidate.officer) != nil }
    var titles: [Title] = [.number { $0.rankLabel }, .text { $0.officerLabel }]
    if hasNames { titles.append(.text { $0.nameLabel }) }
    titles += [.text { $0.serviceLabel }, .number { $0.pointsLabel }]
    titles += sources.map { source in .number { $0.origin(source, in: facts.programme) } }
    titles.append(.text { $0.inPlanLabel })
    inside.table("list", namedBy: "post-\(post + 1)-heading", titles: titles) { rows in
      for (entry, merit) in shown {
        row(entry, merit, parts: sources.count, hasNames: hasNames, into: &rows)
        rows.line()
      }
    }
    let rest = facts.field[post].count - shown.count
    guard rest > 0 else { return }
    inside.element("p", ["class": "note"]) { note in
      note.say { $0.furtherOfficers(rest) }
    }
  }

  /// A candidate with the rank, and what the officer is worth for the best tour.
  typealias Entry = (
    entry: (rank: Int, candidate: Field.Candidate), merit: MeritBreakdown
  )

  /// The candidates that are shown: the first, and whoever serves on the post.
  var shown: [Entry] {
    Ranked.all(facts.field[post]).enumerated().filter { place, entry in
      place < most || isHere(entry.candidate.officer)
    }.map { _, entry in
      let merit = facts.explainer.merit(
        of: entry.candidate.officer, on: post,
        from: facts.programme.horizon.first + entry.candidate.start)
      return (entry, merit)
    }
  }

  private func row(
    _ entry: (rank: Int, candidate: Field.Candidate), _ merit: MeritBreakdown, parts: Int,
    hasNames: Bool, into rows: inout Markup
  ) {
    let officer = facts.programme.officers[entry.candidate.officer]
    let isGiven = merit.parts.first?.source == .given
    let isHere = isHere(entry.candidate.officer)
    rows.element("tr", ["class": isHere ? "here" : "other"]) { row in
      row.cell(entry.rank)
      row.element("th", ["scope": "row"]) { $0.name(officer.id) }
      if hasNames { row.cell(facts.name(of: entry.candidate.officer) ?? "") }
      row.cell(facts.programme.services[officer.service].id)
      row.cell(entry.candidate.points)
      for part in 0..<parts {
        row.cell(isGiven || part >= merit.parts.count ? nil : merit.parts[part].points)
      }
      row.element("td") { cell in whereabouts(of: entry.candidate.officer, into: &cell) }
    }
  }

  private func isHere(_ officer: Int) -> Bool {
    tours[officer]?.contains { $0.post == post } ?? false
  }

  /// Where the plan has the officer: here, elsewhere, nowhere.
  private func whereabouts(of officer: Int, into cell: inout Markup) {
    guard let own = tours[officer], !own.isEmpty else {
      cell.say { $0.notSent }
      return
    }
    for (place, tour) in own.enumerated() {
      if place > 0 { cell.text(", ") }
      cell.element("a", ["href": "#" + tour.row]) { link in
        if tour.post == post { link.say { $0.here } } else { link.name(tour.tour.post) }
      }
      cell.text(" ")
      cell.element("small") { small in
        small.say { $0.short(tour.tour.from...tour.tour.until) }
      }
    }
  }
}
