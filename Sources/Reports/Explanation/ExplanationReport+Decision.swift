import Planning
import Programme
import Selection

extension ExplanationReport {
  /// What the plan decided, if there is one.
  func decision(_ words: any Words) -> String {
    guard let comparison else { return "" }
    var lines = comparison.lines(for: officer, words)
    if comparison.rivals.isEmpty { lines.append(words.noRival) }
    var text =
      words.planHeading + "\n"
      + lines.map { Wrapping.paragraph($0, indent: 2, hanging: 2) }.joined()
    for rival in comparison.rivals {
      var details: [String] = []
      let name = programme.person(rival.officer, showsName: showsNames)
      let differences = rival.differences(words, in: programme)
      if !differences.isEmpty { details.append("\(words.differences(differences)).") }
      details.append(words.exchange(rival.exchange, officer: officer, in: programme))
      text +=
        Wrapping.paragraph(
          "– " + words.rival(name, rival, officer: officer), indent: 2, hanging: 2)
        + details.map { Wrapping.paragraph($0, indent: 4, hanging: 2) }.joined()
    }
    return text
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
