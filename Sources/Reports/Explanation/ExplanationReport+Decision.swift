import Planning
import Programme
import Selection

extension ExplanationReport {
  /// What the plan decided, if there is one.
  func decision(_ words: any Words) -> String {
    guard let comparison else { return "" }
    var lines = comparison.lines(for: officer, words)
    if comparison.rivals.isEmpty { lines.append(words.noRival) }
    for rival in comparison.rivals {
      let name = programme.person(rival.officer, showsName: showsNames)
      lines.append("– " + words.rival(name, rival, officer: officer))
      let differences = rival.differences(words, in: programme)
      if !differences.isEmpty { lines.append("  \(words.differences(differences)).") }
      lines.append("  " + words.exchange(rival.exchange, officer: officer))
    }
    return words.planHeading + "\n" + lines.map { "  \($0)\n" }.joined()
  }
}

extension PlanComparison {
  /// The officer's tours in the plan, a sentence each.
  func lines(for officer: Officer, _ words: any Words) -> [String] {
    tours.isEmpty ? [words.noTour(officer)] : tours.map(words.given)
  }
}

extension PlanComparison.Rival {
  /// The parts of the points in which the two differ: what the rival has more (+) or less.
  fileprivate func differences(_ words: any Words, in programme: Programme) -> [String] {
    guard let merit, let own, merit.parts.count == own.parts.count else { return [] }
    return zip(merit.parts, own.parts).compactMap { theirs, ours in
      guard theirs.points != ours.points else { return nil }
      return words.origin(theirs.source, in: programme) + " "
        + words.signed(theirs.points - ours.points)
    }
  }
}
