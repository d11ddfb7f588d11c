/// What `programme.json5` says.
struct ProgrammeFrame {
  let name: String
  let horizon: Horizon
  let ranks: [String]
  let restMonths: Int
  let handoverMonths: Int
  let rotationCost: Int
  let trainingWithinMonths: Int
  let weights: PointWeights
  let objective: [ObjectiveLevel]

  static let keys = [
    "name", "from", "months", "ranks", "rest_months", "handover_months", "rotation_cost",
    "training_within_months", "points", "objective",
  ]
  static let pointKeys = [
    "board", "experience", "experience_max", "surplus_language", "surplus_skill",
  ]

  /// Reads the settings; nil where something that has no default is missing or bad (all is reported).
  init?(_ source: Source, log: FaultLog) {
    guard let setting = source.settings else {
      if !source.faults.contains(where: { $0.file == Source.settingsFile }) {
        log.report(
          Fault(
            file: Source.settingsFile, at: nil, found: "missing",
            expected: "the programme's settings in this folder"))
      }
      return nil
    }
    guard case .object(let members) = setting.value else {
      log.report(
        Fault(
          file: Source.settingsFile, at: setting.position, found: setting.value.phrase,
          expected: "an object"))
      return nil
    }
    let settings = SettingsReader(members, at: setting.position, keys: Self.keys, log: log)
    let name = settings.require("name", as: .text)
    let first = settings.require("from", as: .month)
    let months = settings.require("months", as: .integer(1...120, "months planned"))
    let ranks = settings.require("ranks", of: .text)
    if ranks?.isEmpty == true {
      settings.fault("ranks", found: "an empty array", expected: "at least one rank, lowest first")
    }
    restMonths = settings.read("rest_months", as: .count("months")) ?? 12
    handoverMonths = settings.read("handover_months", as: .count("months")) ?? 0
    rotationCost = settings.read("rotation_cost", as: .points("points")) ?? 0
    trainingWithinMonths = settings.read("training_within_months", as: .count("months")) ?? 3
    let points = settings.object("points", keys: Self.pointKeys)
    weights = PointWeights(
      board: points.read("board", as: .decimal(from: -1_000_000, to: 1_000_000, "points"))
        ?? ExactDecimal(10),
      experience: points.read("experience", as: .points("points")) ?? 0,
      experienceMax: points.read("experience_max", as: .count("missions")) ?? 3,
      surplusLanguage: points.read("surplus_language", as: .points("points")) ?? 0,
      surplusSkill: points.read("surplus_skill", as: .points("points")) ?? 0)
    objective = settings.list("objective", of: .objectiveLevel) ?? ObjectiveLevel.standard
    guard let name, let first, let months, let ranks else { return nil }
    self.name = name
    self.ranks = ranks
    horizon = Horizon(first: first, months: months)
  }
}

extension CellKind<ObjectiveLevel> {
  static var objectiveLevel: Self {
    let names = ObjectiveLevel.standard.map(\.description)
    return .init(
      expected: "one of \(names.joined(separator: ", "))", parse: { ObjectiveLevel($0) },
      describe: { ("unknown level '\($0)'", NearestName.of($0, among: names)) })
  }
}
