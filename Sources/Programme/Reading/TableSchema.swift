/// The columns of a table as FORMAT names them.
public struct TableSchema: Sendable {
  /// The file's name.
  public let file: String
  /// Whether a programme must have it.
  public let isRequired: Bool
  /// The columns.
  public let columns: [Column]

  /// A column of a table.
  public struct Column: Sendable {
    /// Its name in the header row.
    public let name: String
    /// Whether the table must have it, and every row fill it.
    public let isRequired: Bool
  }

  /// A table whose columns are listed as FORMAT does: `service* name strength`.
  init(_ file: String, required: Bool, _ columns: String) {
    self.file = file
    isRequired = required
    self.columns = columns.split(separator: " ").map {
      Column(name: String($0.hasSuffix("*") ? $0.dropLast() : $0), isRequired: $0.hasSuffix("*"))
    }
  }

  static let services = TableSchema("services.csv", required: true, "service* name strength")
  static let officers = TableSchema(
    "officers.csv", required: true,
    """
    officer* name service* rank* gender born joined board_score* missions available_from \
    available_until home_since clearance_until driving firearms
    """)
  static let languages = TableSchema(
    "languages.csv", required: false, "officer* language* level*")
  static let skills = TableSchema("skills.csv", required: false, "officer* skill* level*")
  static let missions = TableSchema(
    "missions.csv", required: true, "mission* name country from until armed rest_months")
  static let posts = TableSchema(
    "posts.csv", required: true,
    "post* mission* team role* headcount* priority* from until tour_months* starts")
  static let requirements = TableSchema(
    "requirements.csv", required: false, "scope* id kind* name level essential* points")
  static let quotas = TableSchema(
    "quotas.csv", required: false, "quota* service mission from until min max")
  static let targets = TableSchema(
    "targets.csv", required: false, "target* mission team from until who* at_least* weight")
  static let courses = TableSchema(
    "courses.csv", required: false, "course* month* seats* mission")
  static let tours = TableSchema(
    "tours.csv", required: false, "officer* post* from* until* state*")
  static let pins = TableSchema(
    "pins.csv", required: false, "officer* post* from decision* reason")
  static let scores = TableSchema("scores.csv", required: false, "officer* post* points*")

  /// Every table of a programme, in the order of FORMAT.
  public static let all = [
    services, officers, languages, skills, missions, posts, requirements, quotas, targets, courses,
    tours, pins, scores,
  ]
}
