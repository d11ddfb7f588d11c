/// What would be different: a named list of changes against a programme.
///
/// A scenario is data. Applied to the texts of a programme (`Variant`), it gives the texts of another one, which
/// pass the same checks as any folder.
public struct Scenario: Sendable {
  /// Its name: that of its file, without the ending.
  public let name: String
  /// What it is about, in the words of who wrote it; empty where nothing is said.
  public let title: String
  /// The path of its file, as faults name it.
  public let file: String
  /// The changes, in the order in which they are made.
  public let changes: [Change]
  /// What is wrong with the file, whatever the programme; changes that could not be read are left out.
  public let faults: [Fault]

  /// The keys of a scenario's file.
  static let keys = ["title", "changes"]

  /// Reads a scenario.
  ///
  /// - Parameters:
  ///   - setting: What its file holds; nil where it could not be read, as `faults` says.
  ///   - name: Its name.
  ///   - file: The path of its file.
  ///   - faults: What is wrong with the file's syntax.
  ///   - table: Reads a table that stands beside the file, by its name.
  public init(
    _ setting: Setting?, name: String, file: String, faults: [Fault] = [],
    table: @escaping (String) -> (sheet: Sheet?, faults: [Fault]) = { _ in (nil, []) }
  ) {
    let log = FaultLog(faults)
    var title = ""
    var changes: [Change] = []
    switch setting?.value {
    case .object(let members)?:
      let reader = SettingsReader(
        members, at: setting?.position ?? .start, keys: Self.keys, file: file, log: log)
      title = reader.read("title", as: .text) ?? ""
      let elements = reader.elements("changes") ?? []
      changes = elements.compactMap { ChangeReader($0, file: file, log: log, table: table)?.change }
    case let value?:
      log.report(
        Fault(
          file: file, at: setting?.position, found: value.phrase,
          expected: "a scenario, an object with changes"))
    case nil: break
    }
    self.name = name
    self.title = title
    self.file = file
    self.changes = changes
    self.faults = log.faults
  }

  /// A scenario of the first so many changes of this one.
  public func prefix(_ count: Int) -> Scenario {
    Scenario(self, changes: Array(changes.prefix(count)))
  }

  /// The same scenario with other changes.
  init(_ whole: Scenario, changes: [Change]) {
    name = whole.name
    title = whole.title
    file = whole.file
    faults = whole.faults
    self.changes = changes
  }
}
