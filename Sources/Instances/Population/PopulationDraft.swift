import Programme

/// One officer as drawn.
struct OfficerDraft {
  let id: String
  var rank = 0
  var gender: Gender?
  var born: Month
  var joined: Month
  /// The board's score in tenths.
  var boardTenths = 0
  var missions = 0
  var availableFrom: Month?
  var availableUntil: Month?
  var homeSince: Month?
  var clearanceUntil: Month?
  var driving = true
  var firearms = true
  /// Levels by name, in the order in which they were drawn.
  var languages: [(name: String, level: Int)] = []
  var skills: [(name: String, level: Int)] = []
}

/// The tables of officers, languages and skills being written.
struct PopulationDraft {
  private var officers = TableDraft(
    "officers.csv",
    """
    officer service rank gender born joined board_score missions available_from available_until \
    home_since clearance_until driving firearms
    """)
  private var languages = TableDraft("languages.csv", "officer language level")
  private var skills = TableDraft("skills.csv", "officer skill level")

  /// Adds an officer of a service.
  mutating func add(_ officer: OfficerDraft, service: String, programme: Programme) {
    officers.add(
      officer.id, service, programme.ranks[officer.rank], officer.gender?.rawValue, officer.born,
      officer.joined, String(tenths: officer.boardTenths), officer.missions, officer.availableFrom,
      officer.availableUntil, officer.homeSince, officer.clearanceUntil, officer.driving.word,
      officer.firearms.word)
    for (name, level) in officer.languages.sorted(by: { $0.name < $1.name }) {
      languages.add(officer.id, name, Vocabulary.languageLevels[level - 1])
    }
    for (name, level) in officer.skills.sorted(by: { $0.name < $1.name }) {
      skills.add(officer.id, name, level)
    }
  }

  /// The tables as they stand.
  var sheets: [Sheet] { [officers.sheet, languages.sheet, skills.sheet] }
}
