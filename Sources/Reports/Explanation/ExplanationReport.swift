public import Planning
public import Programme

/// How one officer stands with one post, and what a plan decided about both, for the board to read.
public struct ExplanationReport: Sendable {
  let explanation: Explanation
  let comparison: PlanComparison?
  let programme: Programme
  /// Whether names and the board's own words may be shown beside identifiers.
  let showsNames: Bool

  /// The report of an explanation; without names it has identifiers only.
  public init(
    _ explanation: Explanation, comparison: PlanComparison? = nil, in programme: Programme,
    showsNames: Bool = true
  ) {
    self.explanation = explanation
    self.comparison = comparison
    self.programme = programme
    self.showsNames = showsNames
  }

  var officer: Officer { programme.officers[explanation.officer] }
  var post: Post { programme.posts[explanation.post] }
}

extension Programme {
  /// An officer by identifier, with the name where there is one and it may be shown.
  func person(_ officer: Int, showsName: Bool) -> String {
    let officer = officers[officer]
    return showsName && !officer.name.isEmpty ? "\(officer.id) (\(officer.name))" : officer.id
  }

  /// An officer with rank and service.
  func portrait(of officer: Int, showsName: Bool) -> String {
    let service = services[officers[officer].service]
    return [
      person(officer, showsName: showsName), ranks[officers[officer].rank],
      service.name.isEmpty ? service.id : service.name,
    ].joined(separator: ", ")
  }
}
