public import Planning
public import Programme

/// How one officer stands with all posts, and what a plan gives the officer, for the board to read.
public struct OverviewReport: Sendable {
  let overview: Overview
  let comparison: PlanComparison?
  let programme: Programme
  let showsNames: Bool

  /// How many of the best places the text shows.
  static let best = 5

  /// The report of an overview; without names it has identifiers only.
  public init(
    _ overview: Overview, comparison: PlanComparison? = nil, in programme: Programme,
    showsNames: Bool = true
  ) {
    self.overview = overview
    self.comparison = comparison
    self.programme = programme
    self.showsNames = showsNames
  }

  /// The report for the terminal.
  public func text(in language: Language) -> String {
    let words = language.words
    let title =
      programme.portrait(of: overview.officer, showsName: showsNames) + "\n\n"
      + words.eligible(overview.eligible.count, of: programme.posts.count) + "\n"
    return [title, best(words), obstacles(words), decision(words)]
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func best(_ words: any Words) -> String {
    guard !overview.eligible.isEmpty else { return "" }
    var table = TextTable(
      titles: words.bestTitles.enumerated().map { $0 == 0 ? "  " + $1 : $1 }, left: 3)
    for chance in overview.eligible.prefix(Self.best) {
      let (post, starts) = (programme.posts[chance.post], chance.candidate.starts)
      table.add(
        "  " + post.id, post.role, words.short(chance.place), words.number(chance.candidate.points),
        programme.month(starts.lowerBound).description,
        programme.month(starts.upperBound).description)
    }
    let more = overview.eligible.count - Self.best
    return words.bestHeading + "\n" + table.text + (more > 0 ? "  \(words.further(more))\n" : "")
  }

  private func obstacles(_ words: any Words) -> String {
    guard !overview.others.isEmpty else { return "" }
    let officer = programme.officers[overview.officer]
    let standings = Standing.allCases.compactMap { standing in
      overview.others[standing].map { words.others(standing, posts: $0) }
    }
    var table = TextTable(titles: words.reasonTitles, right: 2)
    for count in overview.obstacles {
      table.add(
        words.number(count.posts), words.number(count.alone),
        words.reason(count.obstacle, for: officer, in: programme))
    }
    if overview.together > 0 {
      table.add(words.number(overview.together), "", words.reasonsTogether)
    }
    let list = words.clauses(standings)
    return Wrapping.paragraph(list.prefix(1).uppercased() + list.dropFirst() + ".") + "\n"
      + words.reasonsHeading + "\n" + table.text
  }

  private func decision(_ words: any Words) -> String {
    guard let comparison else { return "" }
    let lines = comparison.lines(for: programme.officers[overview.officer], words)
    return words.planHeading + "\n"
      + lines.map { Wrapping.paragraph($0, indent: 2, hanging: 2) }.joined()
  }
}
