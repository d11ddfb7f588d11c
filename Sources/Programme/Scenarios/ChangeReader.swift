/// Reads one change of a scenario: an object whose first word says what changes.
struct ChangeReader {
  let reader: SettingsReader
  let verb: Verb
  private let position: Position
  let members: [Setting.Member]
  let file: String
  let log: FaultLog
  let table: (String) -> (sheet: Sheet?, faults: [Fault])

  /// The words that say what changes, each with the keys that may stand beside it.
  enum Verb: String, CaseIterable {
    case withdraw, delay, add, close, move, headcount, suspend, cancel, set
    case officer, post, mission, service, quota, target, course

    /// The table that the word edits; nil where it does something else.
    var schema: TableSchema? {
      switch self {
      case .officer: .officers
      case .post: .posts
      case .mission: .missions
      case .service: .services
      case .quota: .quotas
      case .target: .targets
      case .course: .courses
      default: nil
      }
    }

    var keys: [String] {
      switch self {
      case .withdraw: ["from"]
      case .delay: ["to"]
      case .add: ["rows", "file"]
      case .close: ["from", "officers"]
      case .move: ["by"]
      case .headcount: ["to", "by", "from", "until"]
      case .suspend: ["from", "until", "officers"]
      case .cancel, .set: []
      case .target: (schema?.columns.map(\.name) ?? []).filter { $0 != rawValue } + ["where"]
      default: (schema?.columns.map(\.name) ?? []).filter { $0 != rawValue }
      }
    }
  }

  /// Nil where it cannot be told what changes, which is reported.
  init?(
    _ setting: Setting, file: String, log: FaultLog,
    table: @escaping (String) -> (sheet: Sheet?, faults: [Fault])
  ) {
    let verbs = Verb.allCases.map(\.rawValue)
    let expected = "a change: an object with one of \(verbs.joined(separator: ", "))"
    guard case .object(let members) = setting.value else {
      log.report(
        Fault(file: file, at: setting.position, found: setting.value.phrase, expected: expected))
      return nil
    }
    guard let first = members.first, let verb = Verb(rawValue: first.key) else {
      log.report(
        Fault(
          file: file, at: members.first?.position ?? setting.position,
          found: members.first.map { "unknown change '\($0.key)'" } ?? "an empty object",
          expected: expected,
          suggestion: members.first.flatMap { NearestName.of($0.key, among: verbs) }))
      return nil
    }
    self.members = members
    self.verb = verb
    self.file = file
    self.log = log
    self.table = table
    position = setting.position
    reader = SettingsReader(
      members, at: setting.position, keys: [verb.rawValue] + verb.keys, file: file, log: log)
  }

  /// The change; nil where something about it is wrong, which is reported.
  var change: Change? { kind.map { Change(kind: $0, position: position) } }

  private var kind: Change.Kind? {
    if let schema = verb.schema { return edit(schema) }
    switch verb {
    case .withdraw:
      let from = reader.read("from", as: .month)
      return names.map { .withdraw($0, from: from) }
    case .delay:
      let to = reader.require("to", as: .month)
      guard let names, let to else { return nil }
      return .delay(names, to: to)
    case .add: return addition
    case .close:
      let from = reader.read("from", as: .month)
      let officers = reader.read("officers", as: Self.officers) ?? .home
      return posts.map { .close($0, from: from, officers: officers) }
    case .move:
      let by = reader.require("by", as: .integer(-1200...1200, "months"))
      guard let posts, let by else { return nil }
      return .move(posts, by: by)
    case .headcount: return headcount
    case .suspend:
      let (from, until) = (
        reader.require("from", as: .month), reader.require("until", as: .month)
      )
      let officers = reader.require("officers", as: Self.officers)
      guard let names, let from, let until, let officers, isInOrder(from, until) else { return nil }
      return .suspend(names, from: from, until: until, officers: officers)
    case .cancel: return names.map { .cancel($0) }
    default: return settings
    }
  }

  private static var officers: CellKind<Change.Officers> { .word("choice") }
}
