extension ProgrammeReader {
  func readTargets() -> [Target] {
    let rows = tables.targets?.sortedRows(by: TableSchema.targets.columns.map(\.name)) ?? []
    return rows.compactMap { row in
      let label = row.require("target", as: .text)
      let mission = row.read("mission", as: missions.cell)
      let window = row.range("from", "until")
      let who = row.require("who", as: who)
      let atLeast = row.require("at_least", as: .amount)
      let weight = row.read("weight", as: .integer(0...100_000, "a weight")) ?? 1
      let team = row.text("team")
      if let team { warn(row, "team", team, isNoneOf: teams, "no post has the team '\(team)'") }
      switch who {
      case .language(let subject, _):
        warn(row, "who", ofNobody: languages.all[subject], had: spokenLanguages)
      case .skill(let subject, _):
        warn(row, "who", ofNobody: skills.all[subject], had: heldSkills)
      case .gender, .rank, .missions, nil: break
      }
      guard let label, let who, let atLeast else { return nil }
      return Target(
        label: label, mission: mission, team: team, from: window.from, until: window.until,
        who: who, atLeast: atLeast, weight: weight)
    }
  }

  /// Who a target counts: `gender=F`, `language:fr=B2`, `skill:NAME=3`, `rank=NAME`, `missions=1`.
  private var who: CellKind<Target.Who> {
    .init(
      expected: "gender=F, language:NAME=B2, skill:NAME=3, rank=NAME or missions=1",
      parse: parseWho, describe: describeWho)
  }

  private func parseWho(_ text: String) -> Target.Who? {
    guard let equals = text.firstIndex(of: "=") else { return nil }
    let (key, level) = (text[..<equals], text[text.index(after: equals)...])
    let parts = key.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.count == 2 ? String(parts[1]) : nil
    switch (parts[0], name) {
    case ("gender", nil): return Gender(rawValue: String(level)).map { .gender($0) }
    case ("rank", nil): return ranks.cell.parse(String(level)).map { .rank($0) }
    case ("missions", nil):
      return CellKind.count("earlier missions").parse(String(level)).map { .missions($0) }
    case ("language", let name?) where !name.isEmpty:
      guard let subject = languages[name], let least = LanguageLevel(level) else { return nil }
      return .language(subject, least)
    case ("skill", let name?) where !name.isEmpty:
      guard let subject = skills[name], let least = Int(level), (1...5).contains(least) else {
        return nil
      }
      return .skill(subject, least)
    default: return nil
    }
  }

  private func describeWho(_ text: String) -> (found: String, suggestion: String?) {
    let key = String(text.prefix { $0 != "=" && $0 != ":" })
    let keys = ["gender", "language", "skill", "rank", "missions"]
    if !keys.contains(key) {
      let nearest = NearestName.of(key, among: keys)
      return ("'\(text)'", nearest.map { $0 + text.dropFirst(key.count) })
    }
    if key == "rank", let equals = text.firstIndex(of: "=") {
      let name = String(text[text.index(after: equals)...])
      return ("unknown rank '\(name)'", ranks.nearest(to: name))
    }
    return ("'\(text)'", nil)
  }
}

extension CellKind<Target.Amount> {
  /// A number of officers, or a whole percentage of the headcount: `2` or `30%`.
  static var amount: Self {
    .init(expected: "a number of officers or a whole percentage, as 2 or 30%") { text in
      let isPercent = text.hasSuffix("%")
      guard let amount = Int(isPercent ? String(text.dropLast()) : text),
        (0...1_000_000).contains(amount), !isPercent || amount <= 1000
      else { return nil }
      return isPercent ? .percent(amount) : .officers(amount)
    }
  }
}
