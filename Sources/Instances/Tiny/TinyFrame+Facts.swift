import Programme

extension TinyFrame {
  func services() -> Sheet {
    var table = TableDraft("services.csv", "service name strength")
    for (place, id) in serviceIDs.enumerated() {
      table.add(id, "Service \(place + 1)", place == 0 ? nil : 100 * place)
    }
    return table.sheet
  }

  mutating func missions() -> Sheet {
    var table = TableDraft("missions.csv", "mission name country from until armed rest_months")
    for id in missionIDs {
      let from = dice.chance(20) ? first.advanced(by: dice.below(3)) : nil
      let until = dice.chance(25) ? last.advanced(by: dice.below(5) - 2) : nil
      let rest = dice.chance(35) ? dice.among(0...8) : nil
      table.add(id, "Mission \(id)", nil, from, until, dice.chance(40).word, rest)
    }
    return table.sheet
  }

  mutating func posts() -> Sheet {
    var table = TableDraft(
      "posts.csv", "post mission team role headcount priority from until tour_months starts")
    for (place, id) in postIDs.enumerated() {
      let from = opens[place] == first && dice.chance(60) ? nil : opens[place]
      let until = dice.chance(40) ? last.advanced(by: dice.below(8) - 3) : nil
      let starts: String
      switch dice.below(8) {
      case 0: starts = dice.pick(["", "any"])
      case 1, 2, 3: starts = "every:\(dice.among(2...5))"
      default:
        let months = [dice.below(months), dice.below(months)]
        starts = months.map { first.advanced(by: $0).description }.joined(separator: "|")
      }
      table.add(
        id, dice.pick(missionIDs), maybe(teams, blank: 40), dice.pick(roles),
        dice.pick([0, 1, 1, 1, 2, 2, 3]), dice.among(1...3), from,
        until.map { max($0, opens[place]) },
        lengths[place].map { String($0) }.joined(separator: "|"), starts)
    }
    return table.sheet
  }

  /// `officers.csv`, `languages.csv` and `skills.csv`.
  mutating func people() -> [Sheet] {
    var officers = TableDraft(
      "officers.csv",
      """
      officer service rank gender born joined board_score missions available_from available_until \
      home_since clearance_until driving firearms
      """)
    var spoken = TableDraft("languages.csv", "officer language level")
    var held = TableDraft("skills.csv", "officer skill level")
    for id in officerIDs {
      let joined = first.advanced(by: -dice.among(30...200))
      let isReady = id == ready
      let score = dice.pick([
        String(dice.among(0...100)), String(tenths: dice.below(1_000)),
        "\(dice.among(40...99)).\(dice.pick(["05", "25", "45", "95"]))",
      ])
      let available = first.advanced(by: dice.below(7) - 2)
      officers.add(
        id, dice.pick(serviceIDs), dice.pick(ranks), dice.pick(["F", "F", "M", "M", "M", "X", ""]),
        dice.chance(8) ? nil : joined.advanced(by: -dice.among(230...300)),
        dice.chance(8) ? nil : joined, score, dice.pick([nil, 0, 1, 2, 4]),
        isReady || dice.chance(55) ? nil : available,
        isReady || dice.chance(55) ? nil : available.advanced(by: dice.among(3...12)),
        isReady || dice.chance(70) ? nil : first.advanced(by: -dice.among(1...9)),
        isReady ? last : dice.chance(15) ? nil : first.advanced(by: dice.below(15) - 1),
        (isReady || dice.chance(85)).word,
        isReady ? "yes" : dice.pick(["yes", "yes", "yes", "no", ""]))
      for language in languages where isReady || dice.chance(60) {
        spoken.add(id, language, isReady ? "C1" : dice.pick(Vocabulary.languageLevels))
      }
      for skill in roles where isReady || dice.chance(70) {
        held.add(id, skill, isReady ? 5 : dice.among(1...5))
      }
    }
    return [officers.sheet, spoken.sheet, held.sheet]
  }

  /// Few essential requirements, so that some tours are left, and more that earn points.
  mutating func requirements() -> Sheet? {
    var table = TableDraft("requirements.csv", "scope id kind name level essential points")
    for _ in 0..<dice.among(0...5) {
      let scope = dice.pick(["all", "mission", "role", "post"])
      let id: String? =
        switch scope {
        case "mission": dice.pick(missionIDs)
        case "role": dice.pick(roles)
        case "post": dice.pick(postIDs)
        default: nil
        }
      let isEssential = dice.chance(50)
      let (kind, name, level) = criterion()
      let points = isEssential || dice.chance(10) ? nil : String(dice.among(-40...60))
      table.add(scope, id, kind, name, level, isEssential.word, points)
    }
    return table.isEmpty ? nil : table.sheet
  }

  /// A kind of requirement with its name and level.
  private mutating func criterion() -> (kind: String, name: String?, level: String?) {
    switch dice.below(13) {
    case 0, 1: ("language", dice.pick(languages), dice.pick(["A1", "A2", "B1", "B2", "C1"]))
    case 2: ("skill", dice.pick(roles), String(dice.among(1...4)))
    case 3: ("rank", nil, dice.pick(ranks))
    case 4: ("rank_at_most", nil, dice.pick(ranks))
    case 5: ("service_years", nil, String(dice.among(1...8)))
    case 6: ("age_at_least", nil, String(dice.among(20...30)))
    case 7: ("age_at_most", nil, String(dice.among(30...45)))
    case 8: ("missions", nil, String(dice.among(0...2)))
    case 9: ("board_score", nil, dice.pick(["30", "45.5", "60.25"]))
    case 10: ("driving", nil, nil)
    case 11: ("firearms", nil, nil)
    default: ("clearance", nil, nil)
    }
  }
}
