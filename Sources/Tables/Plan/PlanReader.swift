import Programme

extension Plan {
  /// The plan in the text of a `plan.json`; keys beyond those of the format are ignored.
  ///
  /// A tour need not say its `state`, `course` and `points`.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - file: The file's name in faults.
  /// - Throws: `Faults`, everything that is wrong with the text.
  /// - Complexity: O(n log n) in the number of bytes.
  public init(json bytes: [UInt8], file: String) throws(Faults) {
    let (setting, faults) = JSON5Reader.read(bytes, file: file)
    guard let setting else { throw Faults(faults) }
    var reader = PlanReader(file: file, faults: faults)
    let plan = reader.plan(setting)
    guard let plan, reader.faults.isEmpty else { throw Faults(reader.faults) }
    self = plan
  }

  /// The plan in a file.
  ///
  /// - Throws: `Faults`, where the file cannot be read, or everything that is wrong with its text.
  /// - Complexity: O(n log n) in the number of bytes.
  public init(file path: String) throws(Faults) {
    let bytes: [UInt8]
    do { bytes = try FileBytes.read(path) } catch {
      let found = "cannot be read: \(error.reason)"
      throw Faults([Fault(file: path, at: nil, found: found, expected: "a plan, as plan.json")])
    }
    try self.init(json: bytes, file: path)
  }
}

/// Turns the settings of a plan's file into a plan, and collects all that is wrong with them.
struct PlanReader {
  let file: String
  var faults: [Fault]

  mutating func plan(_ setting: Setting) -> Plan? {
    guard let plan = object(setting, "a plan") else { return nil }
    let programme = string("programme", of: plan)
    let status = name("status", of: plan, as: Plan.Status.self)
    let levels = list("levels", of: plan) { $0.level($1) }
    let tours = list("tours", of: plan) { $0.tour($1) }
    guard let programme, let status else { return nil }
    return Plan(programme: programme, status: status, levels: levels, tours: tours)
  }

  private mutating func level(_ setting: Setting) -> Plan.Level? {
    guard let level = object(setting, "a level") else { return nil }
    let name = string("level", of: level)
    let value = integer("value", of: level)
    let bound = integer("bound", of: level)
    if let name, ObjectiveLevel(name) == nil {
      let names = ObjectiveLevel.standard.map(\.description)
      report(
        level["level"], "level", found: "unknown level '\(name)'",
        expected: "one of \(names.joined(separator: ", "))",
        suggestion: NearestName.of(name, among: names))
    }
    guard let name, let value, let bound else { return nil }
    return Plan.Level(name: name, value: value, bound: bound)
  }

  private mutating func tour(_ setting: Setting) -> Plan.Tour? {
    guard let tour = object(setting, "a tour") else { return nil }
    let officer = string("officer", of: tour)
    let post = string("post", of: tour)
    let from = month("from", of: tour)
    let until = month("until", of: tour)
    if let from, let until, until < from {
      report(
        tour["until"], "until", found: "\(until), before from \(from)",
        expected: "\(from) or later")
    }
    let state = tour["state"] == nil ? nil : name("state", of: tour, as: Plan.State.self)
    let course = tour["course"] == nil ? nil : string("course", of: tour)
    let points = tour["points"] == nil ? nil : integer("points", of: tour)
    guard let officer, let post, let from, let until else { return nil }
    return Plan.Tour(
      officer: officer, post: post, from: from, until: until, state: state, course: course,
      points: points)
  }
}
