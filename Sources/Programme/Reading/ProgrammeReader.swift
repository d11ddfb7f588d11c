/// Turns a source into a programme, or into the list of everything that is wrong with it.
struct ProgrammeReader {
  let log: FaultLog
  let tables: Tables
  let ranks: Names
  let services: Names
  let officers: Names
  let missions: Names
  let posts: Names
  let roles: Names
  let teams: Names
  /// Every language that an officer has or a requirement or target asks for, and those that one has.
  let languages, spokenLanguages: Names
  /// Every skill, likewise.
  let skills, heldSkills: Names

  /// The tables of a programme; nil where absent.
  struct Tables {
    let services, officers, languages, skills, missions, posts: TableReader?
    let requirements, quotas, targets, courses, tours, pins, scores: TableReader?

    init(_ source: Source, log: FaultLog) {
      func table(_ schema: TableSchema) -> TableReader? {
        TableReader(schema, in: source, log: log)
      }
      services = table(.services)
      officers = table(.officers)
      languages = table(.languages)
      skills = table(.skills)
      missions = table(.missions)
      posts = table(.posts)
      requirements = table(.requirements)
      quotas = table(.quotas)
      targets = table(.targets)
      courses = table(.courses)
      tours = table(.tours)
      pins = table(.pins)
      scores = table(.scores)
    }
  }

  init(_ source: Source, ranks: [String]?, log: FaultLog) {
    self.log = log
    tables = Tables(source, log: log)
    self.ranks = Names("rank", ordered: ranks)
    services = Names("service", column: "service", of: tables.services)
    officers = Names("officer", column: "officer", of: tables.officers)
    missions = Names("mission", column: "mission", of: tables.missions)
    posts = Names("post", column: "post", of: tables.posts)
    roles = Names("role", tables.posts?.rows.compactMap { $0.text("role") })
    teams = Names("team", tables.posts?.rows.compactMap { $0.text("team") })
    // An optional table that is absent says that nobody has any; one that is faulty says nothing.
    func had(_ noun: String, _ table: TableReader?, _ schema: TableSchema) -> Names {
      let isFaulty = table == nil && source.faults.contains { $0.file == schema.file }
      let rows = isFaulty ? nil : table?.rows ?? []
      return Names(noun, rows?.compactMap { $0.text(noun) })
    }
    spokenLanguages = had("language", tables.languages, .languages)
    heldSkills = had("skill", tables.skills, .skills)
    languages = Self.vocabulary(spokenLanguages, tables)
    skills = Self.vocabulary(heldSkills, tables)
  }

  /// The languages (or skills) that an officer has, and those that a requirement or target asks for.
  private static func vocabulary(_ had: Names, _ tables: Tables) -> Names {
    var names = Set(had.all)
    for row in tables.requirements?.rows ?? [] where row.text("kind") == had.noun {
      if let name = row.text("name") { names.insert(name) }
    }
    for row in tables.targets?.rows ?? [] {
      guard let who = row.text("who"), who.hasPrefix(had.noun + ":") else { continue }
      names.insert(String(who.dropFirst(had.noun.count + 1).prefix { $0 != "=" }))
    }
    return Names(had.noun, names)
  }

  /// The entities of a table in the order of their identifiers; rows that are faulty or repeat one are
  /// left out (and reported).
  func entities<Entity>(
    _ table: TableReader?, _ names: Names, _ column: String, _ read: (RowReader, String) -> Entity?
  ) -> [Entity] {
    var found = [Entity?](repeating: nil, count: names.all.count)
    for row in table?.rows ?? [] {
      let id = row.require(column, as: .text)
      // Every cell is read even where the identifier is bad, so that every fault is found.
      guard let entity = read(row, id ?? ""), let id, let place = names[id] else { continue }
      if found[place] == nil { found[place] = entity }
    }
    return found.compactMap(\.self)
  }
}

extension Programme {
  /// The programme that a source describes.
  ///
  /// - Throws: `Faults`, every problem of the source in the order of file and place, warnings included,
  ///   where at least one of them is an error.
  /// - Complexity: O(n log n) in the number of cells.
  public init(_ source: Source) throws(Faults) {
    let log = FaultLog(source.faults)
    Self.reportStrayFiles(of: source, log: log)
    let frame = ProgrammeFrame(source, log: log)
    let reader = ProgrammeReader(source, ranks: frame.ranks, log: log)
    let services = reader.readServices()
    let missions = reader.readMissions()
    let officers = reader.readOfficers()
    let posts = reader.readPosts(handoverMonths: frame.handoverMonths)
    let requirements = reader.readRequirements()
    let quotas = reader.readQuotas()
    let targets = reader.readTargets()
    let courses = reader.readCourses()
    let tours = reader.readTours()
    let pins = reader.readPins()
    let scores = reader.readScores()
    guard !log.hasErrors, let name = frame.name, let horizon = frame.horizon,
      let ranks = frame.ranks
    else { throw Faults(log.faults) }

    self.name = name
    self.horizon = horizon
    self.ranks = ranks
    restMonths = frame.restMonths
    handoverMonths = frame.handoverMonths
    rotationCost = frame.rotationCost
    trainingWithinMonths = frame.trainingWithinMonths
    weights = frame.weights
    objective = frame.objective
    self.services = services
    self.missions = missions
    self.officers = officers
    self.posts = posts
    self.requirements = requirements
    self.quotas = quotas
    self.targets = targets
    self.courses = courses
    self.tours = tours
    self.pins = pins
    self.scores = scores
    languages = reader.languages.all
    skills = reader.skills.all
    warnings = log.warnings
  }

  /// Warns of tables that FORMAT does not know: an optional one under a misspelt name would be missed.
  private static func reportStrayFiles(of source: Source, log: FaultLog) {
    let known = TableSchema.all.map(\.file)
    let strays = Set(source.sheets.keys).subtracting(known)
      .subtracting(ResultFile.allCases.map(\.rawValue))
    for file in strays.sorted() {
      let absent = known.filter { source.sheets[$0] == nil }
      log.report(
        Fault(
          .warning, file: file, at: nil, found: "unknown table, not read",
          expected: "only tables that the format names",
          suggestion: NearestName.of(file, among: absent)))
    }
  }
}
