import Programme

/// The targets and courses of a recipe.
struct Aims {
  let recipe: Recipe
  let establishment: Establishment

  /// `targets.csv` where the recipe has targets, and `courses.csv` where it has courses.
  func sheets(seats: Int) -> [Sheet] {
    [targets(), courses(seats: seats)].compactMap(\.self)
  }

  /// Women in each mission; experience in one team, French in English missions, a senior officer.
  private func targets() -> Sheet? {
    guard let women = recipe.womenTargetPercent else { return nil }
    var table = TableDraft("targets.csv", "target mission team from until who at_least weight")
    for (place, mission) in establishment.missions.enumerated() {
      table.add("women", mission.id, nil, nil, nil, "gender=F", "\(women)%", 2)
      switch place % 4 {
      case 0: table.add("experience", mission.id, "alpha", nil, nil, "missions=1", 1, 1)
      case 1: table.add("sgbv", mission.id, nil, nil, nil, "skill:sgbv-prevention=3", "10%", 1)
      case 2: table.add("french", mission.id, nil, nil, nil, "language:fr=B2", "20%", 1)
      default: table.add("command", mission.id, nil, nil, nil, "rank=inspector", 1, 1)
      }
    }
    return table.sheet
  }

  /// A course in the month before every quarter, for so many of the tours that must start then.
  private func courses(seats: Int) -> Sheet? {
    guard let percent = recipe.courseSeatsPercent else { return nil }
    var table = TableDraft("courses.csv", "course month seats mission")
    let longest = recipe.tourMonths.compactMap { $0.max() }
    let average = max(1, longest.reduce(0, +) / max(1, longest.count))
    let places = max(1, seats * 3 * percent / (100 * average))
    for offset in stride(from: -1, to: recipe.months - 1, by: 3) {
      let month = recipe.from.advanced(by: offset)
      table.add("C-\(month)", month, places, nil)
    }
    return table.sheet
  }
}
