/// The tables: their columns, which of them must be filled, and what cells hold.
extension TableSchema {
  static let services = TableSchema(
    "services.csv", required: true,
    [.required("service"), .optional("name"), .optional("strength", .count)])

  static let officers = TableSchema(
    "officers.csv", required: true,
    [
      .required("officer"), .optional("name"), .required("service", .service),
      .required("rank", .rank), .optional("gender", .word(of: Gender.self)),
      .optional("born", .month), .optional("joined", .month),
      .required("board_score", .decimal(0...100)), .optional("missions", .count),
      .optional("available_from", .month), .optional("available_until", .month),
      .optional("home_since", .month), .optional("clearance_until", .month),
      .optional("driving", .yesNo), .optional("firearms", .yesNo),
    ])

  static let languages = TableSchema(
    "languages.csv", required: false,
    [
      .required("officer", .officer), .required("language"),
      .required("level", .word(LanguageLevel.allCases.map(\.description))),
    ])

  static let skills = TableSchema(
    "skills.csv", required: false,
    [.required("officer", .officer), .required("skill"), .required("level", .whole(1...5))])

  static let missions = TableSchema(
    "missions.csv", required: true,
    [
      .required("mission"), .optional("name"), .optional("country"), .optional("from", .month),
      .optional("until", .month), .optional("armed", .yesNo), .optional("rest_months", .count),
    ])

  static let posts = TableSchema(
    "posts.csv", required: true,
    [
      .required("post"), .required("mission", .mission), .optional("team"), .required("role"),
      .required("headcount", .count), .required("priority", .whole(1...3)),
      .optional("from", .month), .optional("until", .month), .required("tour_months"),
      .optional("starts", .months),
    ])

  static let requirements = TableSchema(
    "requirements.csv", required: false,
    [
      .required("scope", .word(ProgrammeReader.scopes)), .optional("id"),
      .required("kind", .word(of: ProgrammeReader.RequirementKind.self)), .optional("name"),
      .optional("level"), .required("essential", .yesNo), .optional("points", .points),
    ])

  static let quotas = TableSchema(
    "quotas.csv", required: false,
    [
      .required("quota"), .optional("service", .service), .optional("mission", .mission),
      .optional("from", .month), .optional("until", .month), .optional("min", .count),
      .optional("max", .count),
    ])

  static let targets = TableSchema(
    "targets.csv", required: false,
    [
      .required("target"), .optional("mission", .mission), .optional("team"),
      .optional("from", .month), .optional("until", .month), .required("who"),
      .required("at_least", .amount), .optional("weight", .whole(0...100_000)),
    ])

  static let courses = TableSchema(
    "courses.csv", required: false,
    [
      .required("course"), .required("month", .month), .required("seats", .count),
      .optional("mission", .mission),
    ])

  static let tours = TableSchema(
    "tours.csv", required: false,
    [
      .required("officer", .officer), .required("post", .post), .required("from", .month),
      .required("until", .month), .required("state", .word(of: ExistingTour.State.self)),
    ])

  static let pins = TableSchema(
    "pins.csv", required: false,
    [
      .required("officer", .officer), .required("post", .post), .optional("from", .month),
      .required("decision", .word(of: Pin.Decision.self)), .optional("reason"),
    ])

  static let scores = TableSchema(
    "scores.csv", required: false,
    [.required("officer", .officer), .required("post", .post), .required("points", .points)])
}
