extension ProgrammeReader {
  /// The kinds of requirement as FORMAT names them.
  enum RequirementKind: String, CaseIterable {
    case language, skill, rank
    case rankAtMost = "rank_at_most"
    case serviceYears = "service_years"
    case ageAtLeast = "age_at_least"
    case ageAtMost = "age_at_most"
    case missions
    case boardScore = "board_score"
    case driving, firearms, clearance

    var isNamed: Bool { self == .language || self == .skill }

    var isLevelled: Bool { ![.driving, .firearms, .clearance].contains(self) }
  }

  /// What a requirement may apply to.
  static let scopes = ["all", "mission", "role", "post"]

  func readRequirements() -> [Requirement] {
    let rows =
      tables.requirements?.sortedRows(by: TableSchema.requirements.columns.map(\.name)) ?? []
    return rows.compactMap { row in
      let scope = readScope(row)
      let criterion = readCriterion(row)
      let weight = readWeight(row)
      guard let scope, let criterion, let weight else { return nil }
      return Requirement(scope: scope, criterion: criterion, weight: weight)
    }
  }

  private func readScope(_ row: RowReader) -> Requirement.Scope? {
    let names = Self.scopes
    let kind = CellKind(
      expected: "one of \(names.joined(separator: ", "))", parse: { names.contains($0) ? $0 : nil },
      describe: { ("unknown scope '\($0)'", NearestName.of($0, among: names)) })
    switch row.require("scope", as: kind) {
    case "mission": return row.require("id", as: missions.cell).map { .mission($0) }
    case "post": return row.require("id", as: posts.cell).map { .post($0) }
    case "role":
      guard let role = row.require("id", as: .text) else { return nil }
      warn(row, "id", role, isNoneOf: roles, "no post has the role '\(role)'")
      return .role(role)
    case "all":
      reject(row, "id", "scope all")
      return .all
    default: return nil
    }
  }

  private func readCriterion(_ row: RowReader) -> Requirement.Criterion? {
    guard let kind = row.require("kind", as: .word("kind") as CellKind<RequirementKind>) else {
      return nil
    }
    if !kind.isNamed { reject(row, "name", "kind \(kind.rawValue)") }
    if !kind.isLevelled { reject(row, "level", "kind \(kind.rawValue)") }
    func level<Value>(
      _ cell: CellKind<Value>, _ make: (Value) -> Requirement.Criterion
    ) -> Requirement.Criterion? {
      row.require("level", as: cell).map(make)
    }
    switch kind {
    case .language:
      let name = named(row, languages, had: spokenLanguages)
      let least = row.require("level", as: .languageLevel)
      guard let name, let least else { return nil }
      return .language(name, least)
    case .skill:
      let name = named(row, skills, had: heldSkills)
      let least = row.require("level", as: .integer(1...5, "a skill level"))
      guard let name, let least else { return nil }
      return .skill(name, least)
    case .rank: return level(ranks.cell) { .rankAtLeast($0) }
    case .rankAtMost: return level(ranks.cell) { .rankAtMost($0) }
    case .serviceYears: return level(.count("years")) { .serviceYears($0) }
    case .ageAtLeast: return level(.count("years")) { .ageAtLeast($0) }
    case .ageAtMost: return level(.count("years")) { .ageAtMost($0) }
    case .missions: return level(.count("earlier missions")) { .missions($0) }
    case .boardScore:
      return level(.decimal(from: 0, to: 100, "a board score")) { .boardScore($0) }
    case .driving: return .driving
    case .firearms: return .firearms
    case .clearance: return .clearance
    }
  }

  private func readWeight(_ row: RowReader) -> Requirement.Weight? {
    let isEssential = row.require("essential", as: .yesNo)
    let points = row.read("points", as: .points("points"))
    guard let isEssential else { return nil }
    if isEssential, points != nil {
      row.fault(
        "points", .warning, found: "points on an essential requirement, which earns none",
        expected: "blank, or a second row with essential = no")
    }
    return isEssential ? .essential : .asset(points: points ?? 0)
  }

  /// The language or skill that a requirement names; warns where nobody has it.
  private func named(_ row: RowReader, _ names: Names, had: Names) -> Int? {
    guard let name = row.require("name", as: .text) else { return nil }
    warn(row, "name", ofNobody: name, had: had)
    return names[name]
  }

  /// Warns of a language or skill that no officer has.
  func warn(_ row: RowReader, _ column: String, ofNobody name: String, had: Names) {
    warn(row, column, name, isNoneOf: had, "no officer has the \(had.noun) '\(name)'")
  }

  /// Warns of a name that none of the names is.
  func warn(
    _ row: RowReader, _ column: String, _ name: String, isNoneOf names: Names, _ found: String
  ) {
    guard names.isKnown, names[name] == nil else { return }
    row.fault(
      column, .warning, found: found, expected: "a \(names.noun) that occurs",
      suggestion: names.nearest(to: name))
  }

  /// Reports a cell that has no meaning here.
  private func reject(_ row: RowReader, _ column: String, _ context: String) {
    guard let text = row.text(column) else { return }
    row.fault(column, found: "'\(text)'", expected: "blank: \(context) has no \(column)")
  }
}
