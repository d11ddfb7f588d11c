import Programme

extension TinyFrame {
  mutating func quotas() -> Sheet? {
    var table = TableDraft("quotas.csv", "quota service mission from until min max")
    for place in 0..<dice.among(0...3) {
      let (from, until) = range()
      let least = dice.chance(40) ? dice.among(0...2) : nil
      let most = dice.chance(75) ? dice.among(0...3) : nil
      table.add(
        "Q\(place + 1)", maybe(serviceIDs, blank: 40), maybe(missionIDs, blank: 40), from,
        until.map { max($0, from ?? $0) }, least, most.map { max($0, least ?? 0) })
    }
    return table.isEmpty ? nil : table.sheet
  }

  mutating func targets() -> Sheet? {
    var table = TableDraft("targets.csv", "target mission team from until who at_least weight")
    for _ in 0..<dice.among(0...4) {
      let (from, until) = range()
      let amount = dice.chance(50) ? String(dice.among(0...3)) : dice.pick(["30%", "50%", "100%"])
      let who: String =
        switch dice.below(5) {
        case 0: "gender=" + dice.pick(["F", "F", "M", "X"])
        case 1: "language:\(dice.pick(languages))=" + dice.pick(["A2", "B1", "B2"])
        case 2: "skill:\(dice.pick(roles))=\(dice.among(1...4))"
        case 3: "rank=" + dice.pick(ranks)
        default: "missions=\(dice.among(0...2))"
        }
      table.add(
        dice.pick(["women", "mix", "mix"]), maybe(missionIDs, blank: 40), maybe(teams, blank: 70),
        from, until.map { max($0, from ?? $0) }, who, amount,
        dice.chance(40) ? nil : dice.among(0...3))
    }
    return table.isEmpty ? nil : table.sheet
  }

  /// Courses before and inside the horizon, some of one mission only.
  mutating func courses() -> Sheet? {
    guard dice.chance(40) else { return nil }
    var table = TableDraft("courses.csv", "course month seats mission")
    for place in 0..<dice.among(1...4) {
      let month = first.advanced(by: dice.below(months) - 2)
      table.add("C\(place + 1)", month, dice.among(0...3), maybe(missionIDs, blank: 65))
    }
    return table.sheet
  }

  /// Up to two running tours, which may start later or break rules, and up to three planned ones.
  mutating func tours() -> Sheet? {
    var table = TableDraft("tours.csv", "officer post from until state")
    var seen: Set<[String]> = []
    let wanted =
      Array(repeating: "running", count: dice.low(3))
      + Array(repeating: "planned", count: dice.low(4))
    for state in wanted {
      let officer = dice.pick(officerIDs)
      let post = dice.below(postIDs.count)
      let offset = state == "running" ? dice.below(8) - 5 : dice.pick([0, 0, 1, 2, 3, 4, 6])
      let from = (state == "running" ? first : opens[post]).advanced(by: offset)
      let until = from.advanced(by: dice.pick(lengths[post]) - 1)
      let key = [officer, postIDs[post], from.description, until.description]
      if seen.insert(key).inserted { table.add(officer, postIDs[post], from, until, state) }
    }
    return table.isEmpty ? nil : table.sheet
  }

  /// Up to one requirement, which mostly can be kept, and up to two refusals.
  mutating func pins() -> Sheet? {
    var table = TableDraft("pins.csv", "officer post from decision reason")
    if dice.chance(20) {
      let post = dice.below(postIDs.count)
      let from = dice.chance(30) ? opens[post] : nil
      let officer = dice.chance(75) ? ready : dice.pick(officerIDs)
      table.add(officer, postIDs[post], from, "require", "asked for")
    }
    for _ in 0..<dice.low(4) {
      let from = dice.chance(40) ? first.advanced(by: dice.below(months)) : nil
      table.add(dice.pick(officerIDs), dice.pick(postIDs), from, "forbid", nil)
    }
    return table.isEmpty ? nil : table.sheet
  }

  mutating func scores() -> Sheet? {
    guard dice.chance(30) else { return nil }
    var table = TableDraft("scores.csv", "officer post points")
    var seen: Set<[String]> = []
    for _ in 0..<dice.among(1...4) {
      let pair = [dice.pick(officerIDs), dice.pick(postIDs)]
      if seen.insert(pair).inserted { table.add(pair[0], pair[1], dice.among(-100...900)) }
    }
    return table.sheet
  }
}
