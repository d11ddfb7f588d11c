/// What `programme.json5` says. What has no default is nil where it is missing or bad, so that the rest
/// still serves to check the tables.
struct ProgrammeFrame {
  let name: String?
  let horizon: Horizon?
  let ranks: [String]?
  let restMonths: Int
  let handoverMonths: Int
  let rotationCost: Int
  let trainingWithinMonths: Int
  let weights: PointWeights
  let objective: [ObjectiveLevel]

  private static let keys = SettingSchema.keys(in: nil)
  private static let pointKeys = SettingSchema.keys(in: "points")

  /// Reads the settings; everything that is missing or bad is reported.
  init(_ source: Source, log: FaultLog) {
    let settings = Self.settings(of: source, log: log)
    name = settings?.require("name", as: .text)
    let first = settings?.require("from", as: .month)
    let months = settings?.require("months", as: .integer(1...120, "months planned"))
    if let first, let months {
      horizon = Horizon(first: first, months: months)
    } else {
      horizon = nil
    }
    ranks = settings?.require("ranks", of: .text, "rank names, lowest first")
    restMonths = settings?.read("rest_months", as: .count("months")) ?? 12
    handoverMonths = settings?.read("handover_months", as: .count("months")) ?? 0
    rotationCost = settings?.read("rotation_cost", as: .points("points")) ?? 0
    trainingWithinMonths = settings?.read("training_within_months", as: .count("months")) ?? 3
    let points = settings?.object("points", keys: Self.pointKeys)
    weights = PointWeights(
      board: points?.read("board", as: .decimal(from: -1_000_000, to: 1_000_000, "points"))
        ?? ExactDecimal(10),
      experience: points?.read("experience", as: .points("points")) ?? 0,
      experienceMax: points?.read("experience_max", as: .count("missions")) ?? 3,
      surplusLanguage: points?.read("surplus_language", as: .points("points")) ?? 0,
      surplusSkill: points?.read("surplus_skill", as: .points("points")) ?? 0)
    objective = settings?.list("objective", of: .objectiveLevel) ?? ObjectiveLevel.standard
  }

  /// The members of the settings file; nil where there is none, or something else in it.
  private static func settings(of source: Source, log: FaultLog) -> SettingsReader? {
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
    return SettingsReader(members, at: setting.position, keys: keys, log: log)
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
