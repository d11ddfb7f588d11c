import Programme

extension Establishment {
  /// `missions.csv` and `posts.csv`.
  func sheets(_ recipe: Recipe) -> [Sheet] {
    var missionTable = TableDraft("missions.csv", "mission name until armed rest_months")
    for (place, mission) in missions.enumerated() {
      missionTable.add(
        mission.id, "Mission \(place + 1)", mission.until, mission.armed.word, mission.restMonths)
    }
    var postTable = TableDraft(
      "posts.csv", "post mission team role headcount priority from until tour_months starts")
    let starts = recipe.starts.cell(recipe.from)
    for post in posts {
      postTable.add(
        post.id, missions[post.mission].id, post.team, Vocabulary.role(post.role), post.headcount,
        post.priority, post.from, post.until,
        post.lengths.map { String($0) }.joined(separator: "|"), starts)
    }
    return [missionTable.sheet, postTable.sheet]
  }

  /// `requirements.csv`: those of the United Nations for all, and of each mission, role and post.
  func requirements(_ recipe: Recipe, _ dice: inout Dice) -> Sheet {
    var table = TableDraft("requirements.csv", "scope id kind name level essential points")
    let (yes, no) = (true.word, false.word)
    table.add("all", nil, "clearance", nil, nil, yes, nil)
    table.add("all", nil, "driving", nil, nil, yes, nil)
    table.add("all", nil, "age_at_least", nil, 25, yes, nil)
    table.add("all", nil, "age_at_most", nil, 62, yes, nil)
    table.add("all", nil, "age_at_most", nil, 54, no, 10)
    table.add("all", nil, "service_years", nil, 5, yes, nil)
    table.add("all", nil, "missions", nil, 1, no, 25)
    for mission in missions {
      table.add("mission", mission.id, "language", mission.language, mission.level, yes, nil)
      if mission.armed { table.add("mission", mission.id, "firearms", nil, nil, yes, nil) }
      if mission.language == "fr" {
        table.add("mission", mission.id, "language", "ht", "A2", no, 20)
      }
    }
    for role in Set(posts.map(\.role)).sorted() {
      let name = Vocabulary.role(role)
      table.add("role", name, "skill", name, 2, yes, nil)
      if role % Vocabulary.roles.count < 2 {
        table.add("role", name, "rank", nil, "sergeant", no, 30)
      }
    }
    for post in posts {
      if dice.chance(recipe.specialistPercent) {
        let level = dice.pick([3, 3, 4])
        table.add("post", post.id, "skill", Vocabulary.role(post.role), level, yes, nil)
      }
      if dice.chance(recipe.rareLanguagePercent) {
        let language = dice.pick(Vocabulary.rareLanguages)
        table.add("post", post.id, "language", language, dice.pick(["A2", "B1"]), yes, nil)
      }
      if dice.chance(recipe.rankedPercent) {
        let least = dice.low(4)
        table.add("post", post.id, "rank", nil, Vocabulary.ranks[least], yes, nil)
        table.add("post", post.id, "rank_at_most", nil, Vocabulary.ranks[least + 2], yes, nil)
      }
    }
    return table.sheet
  }
}

extension Recipe.Starts {
  /// The cell of `posts.csv`.
  fileprivate func cell(_ first: Month) -> String {
    switch self {
    case .any: "any"
    case .every(let step): "every:\(max(1, step))"
    case .offsets(let offsets):
      offsets.map { first.advanced(by: $0).description }.joined(separator: "|")
    }
  }
}
