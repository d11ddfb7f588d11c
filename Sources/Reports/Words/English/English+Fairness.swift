import Planning
import Programme

extension English {
  var fairnessTitle: String { "Who was there, who could be sent, and who is chosen" }

  var fairnessTitles: [String] {
    ["Officers", "All", "%", "Eligible", "%", "Recommended", "%", "Chosen", "%"]
  }

  var fairnessNotes: [String] {
    [
      "Eligible: a plan could send the officer to at least one post.",
      "Recommended: on points alone, among as many as at least one post asks for, ties included.",
      "Chosen: the plan gives the officer a tour that it starts.",
      "Percentages are of the column's first row. An officer may count in several languages; "
        + "groups without an eligible officer are left out.",
      "The figures are facts; they do not say why shares differ.",
    ]
  }

  func attribute(_ kind: FairnessFacts.Kind) -> String {
    switch kind {
    case .all: "all"
    case .service: "by service"
    case .gender: "by gender"
    case .rank: "by rank"
    case .language: "by language"
    }
  }

  func value(of kind: FairnessFacts.Kind, in programme: Programme) -> String {
    switch kind {
    case .all: "all"
    case .gender(let gender): self.gender(gender)
    case .language(let language, let level):
      level.map { "\(self.language(programme.languages[language])), \($0) or above" }
        ?? self.language(programme.languages[language])
    case .service, .rank: kind.value(in: programme)
    }
  }

  private func gender(_ gender: Gender?) -> String {
    switch gender {
    case .female?: "women"
    case .male?: "men"
    case .other?: "another gender"
    case nil: "not given"
    }
  }

  var targetFairnessTitle: String {
    "Targets: officers who count and are eligible or chosen there, and officer-months on tour"
  }

  var targetFairnessTitles: [String] {
    [
      "Target", "Where", "Who", "Eligible", "Chosen", "At least", "Wanted", "Reached", "Short",
    ]
  }

  var targetPricesTitle: String {
    "Prices of targets: by how much suitability is higher in the best plan without each, in points"
  }

  func price(_ points: ClosedRange<Int>?) -> String {
    guard let points else { return "unknown, a level before suitability is not proven" }
    return points.count == 1
      ? count(points.lowerBound, .point)
      : "\(number(points.lowerBound)) to \(count(points.upperBound, .point)), not proven closer"
  }

  func shift(_ level: String, from: Int, to: Int) -> String {
    "without it \(level) \(number(to)) instead of \(number(from))"
  }
}
