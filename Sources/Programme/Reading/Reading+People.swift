extension ProgrammeReader {
  func readServices() -> [Service] {
    entities(tables.services, services, "service") { row, id in
      Service(
        id: id, name: row.text("name") ?? "", strength: row.read("strength", as: .count("officers"))
      )
    }
  }

  func readOfficers() -> [Officer] {
    let languages = proficiencies(tables.languages, "language", self.languages) {
      $0.require("level", as: .languageLevel)?.rawValue
    }
    let skills = proficiencies(tables.skills, "skill", self.skills) {
      $0.require("level", as: .integer(1...5, "a skill level"))
    }
    return entities(tables.officers, officers, "officer") { row, id in
      let service = row.require("service", as: services.cell)
      let rank = row.require("rank", as: ranks.cell)
      let boardScore = row.require("board_score", as: .decimal(from: 0, to: 100, "a board score"))
      let gender = row.read("gender", as: .word("gender") as CellKind<Gender>)
      let (born, joined) = (row.read("born", as: .month), row.read("joined", as: .month))
      if let born, let joined, joined < born {
        row.fault(
          "joined", .warning, found: "\(joined), before birth \(born)",
          expected: "\(born) or later")
      }
      let missions = row.read("missions", as: .count("earlier missions")) ?? 0
      let available = row.range("available_from", "available_until")
      let homeSince = row.read("home_since", as: .month)
      let clearance = row.read("clearance_until", as: .month)
      let driving = row.read("driving", as: .yesNo) ?? false
      let firearms = row.read("firearms", as: .yesNo) ?? false
      guard let service, let rank, let boardScore else { return nil }
      let place = officers[id] ?? 0
      return Officer(
        id: id, name: row.text("name") ?? "", service: service, rank: rank, gender: gender,
        born: born, joined: joined, boardScore: boardScore, missions: missions,
        availableFrom: available.from, availableUntil: available.until, homeSince: homeSince,
        clearanceUntil: clearance, driving: driving, firearms: firearms,
        languages: languages[place], skills: skills[place])
    }
  }

  /// What each officer commands, by officer; ascending by subject.
  private func proficiencies(
    _ table: TableReader?, _ noun: String, _ names: Names, level: (RowReader) -> Int?
  ) -> [[Proficiency]] {
    var found = [[Proficiency]](repeating: [], count: max(1, officers.all.count))
    var seen: [Int: Int] = [:]
    for row in table?.rows ?? [] {
      let officer = row.require("officer", as: officers.cell)
      let subject = row.require(noun, as: names.cell)
      let level = level(row)
      // Officers that could not be listed all pass as one, which says nothing about duplicates.
      guard officers.isKnown, let officer, let subject else { continue }
      let key = officer * names.all.count + subject
      if let line = seen[key] {
        let (who, what) = (officers.all[officer], names.all[subject])
        row.fault(
          noun, found: "duplicate \(noun) '\(what)' of '\(who)', first on line \(line)",
          expected: "each \(noun) of an officer once")
        continue
      }
      seen[key] = row.line
      if let level { found[officer].append(Proficiency(subject: subject, level: level)) }
    }
    return found.map { $0.sorted { $0.subject < $1.subject } }
  }
}
