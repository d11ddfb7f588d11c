public import Planning
public import Programme

/// The fairness facts of a plan beside what its targets want and reach: `fairness.csv`.
public struct FairnessRecord: Sendable {
  /// The name of its file.
  public static let file = ResultFile.fairness.rawValue

  /// The columns of the file: officers are counted, and for targets officer-months.
  public static let columns = [
    "attribute", "value", "mission", "team", "officers", "eligible", "recommended", "chosen",
    "at_least", "wanted", "reached", "short", "points_least", "points_most",
  ]

  let facts: FairnessFacts
  let targets: [TargetRecord]
  let programme: Programme
  /// What each target costs, where that was asked for.
  let prices: [TargetPrice]
  /// What the plan is worth.
  let levels: [Plan.Level]

  /// The record of a plan; with what its targets cost, where that was asked for.
  public init(
    _ facts: FairnessFacts, of plan: Plan, for programme: Programme, prices: [TargetPrice] = []
  ) {
    let deployment = Deployment(of: plan, for: programme)
    self.facts = facts
    self.programme = programme
    self.prices = prices
    levels = plan.levels
    targets = programme.targets.map { TargetRecord(of: $0, in: deployment) }
  }

  /// The table: every group, then every target, whole numbers only.
  public var sheet: Sheet {
    let groups = facts.groups.map { group in
      [group.kind.attribute, group.kind.value(in: programme), "", ""] + group.counts.cells
        + ["", "", "", "", "", ""]
    }
    let aims = zip(targets, facts.targets).enumerated().map { place, parts in
      let (target, counts) = parts
      let points = points(place)
      return ["target", "\(target.label): \(target.who)", target.mission ?? "", target.team ?? ""]
        + counts.cells
        + [target.atLeast, String(target.wanted), String(target.reached), String(target.short)]
        + [points?.lowerBound, points?.upperBound].map { $0.map { String($0) } ?? "" }
    }
    return Sheet(file: Self.file, header: Self.columns, rows: groups + aims)
  }

  /// What a target costs in points, where that is known.
  private func points(_ target: Int) -> ClosedRange<Int>? {
    prices.indices.contains(target) ? prices[target].points : nil
  }

  /// The facts as a JSON value.
  public var json: Setting.Value {
    .members([
      "groups": .list(
        facts.groups.map { group in
          .members([
            "attribute": .string(group.kind.attribute),
            "value": .string(group.kind.value(in: programme)),
            "officers": .count(group.counts.officers), "eligible": .count(group.counts.eligible),
            "recommended": .count(group.counts.recommended), "chosen": .count(group.counts.chosen),
          ])
        }),
      "targets": .list(
        zip(targets, facts.targets).enumerated().map { place, parts in
          let (target, counts) = parts
          return .members([
            "target": .string(target.label), "mission": .text(target.mission),
            "team": .text(target.team), "who": .string(target.who),
            "officers": .count(counts.officers), "eligible": .count(counts.eligible),
            "recommended": .count(counts.recommended), "chosen": .count(counts.chosen),
            "at_least": .string(target.atLeast), "wanted": .count(target.wanted),
            "reached": .count(target.reached), "short": .count(target.short),
            "points_least": .count(points(place)?.lowerBound),
            "points_most": .count(points(place)?.upperBound),
          ])
        }),
    ])
  }
}

extension FairnessFacts.Counts {
  /// The counts as cells.
  fileprivate var cells: [String] { [officers, eligible, recommended, chosen].map(String.init) }
}

extension FairnessFacts.Kind {
  /// What the officers have in common, as the file has it.
  var attribute: String {
    switch self {
    case .all: "all"
    case .service: "service"
    case .gender: "gender"
    case .rank: "rank"
    case .language: "language"
    }
  }

  /// Its value, as the tables write it; empty for all officers and for a gender that is not given.
  func value(in programme: Programme) -> String {
    switch self {
    case .all: ""
    case .service(let service): programme.services[service].id
    case .gender(let gender): gender?.rawValue ?? ""
    case .rank(let rank): programme.ranks[rank]
    case .language(let language, let level):
      programme.languages[language] + (level.map { "=\($0)" } ?? "")
    }
  }
}
