/// A programme as scenarios make it: the texts of the base, changed, and what is read from them.
public struct Variant: Sendable {
  /// The programme, which has passed every check that a folder passes.
  public let programme: Programme
  /// Its texts.
  public let source: Source
  /// Posts that stand for some of the seats of another one, or for some of its months, and that other one.
  public let origins: [String: String]

  /// The base itself.
  ///
  /// - Throws: `Faults`, as a programme's initialiser does.
  public init(of source: Source) throws(Faults) {
    programme = try Programme(source)
    self.source = source
    origins = [:]
  }

  /// The programme that scenarios, one after the other, make of a sound source.
  ///
  /// - Parameters:
  ///   - source: The texts of a sound programme.
  ///   - publication: A published plan, which is put into the programme before anything changes.
  ///   - scenarios: What changes.
  /// - Throws: `Faults`: everything that is wrong with the scenarios' files, whether it is there that names
  ///   are unknown, or here that what they make is not sound; each fault at its place in a scenario.
  /// - Complexity: that of reading a programme, and for each change O(rows of the tables that it is about).
  public init(
    of source: Source, publishing publication: Publication? = nil, applying scenarios: [Scenario]
  ) throws(Faults) {
    var desk = ScenarioDesk(source)
    if let publication { desk.publish(publication) }
    for scenario in scenarios { desk.apply(scenario) }
    var faults = desk.faults
    var made: Programme?
    do throws(Faults) { made = try Programme(desk.draft.result) } catch {
      faults += error.all.map(desk.draft.located)
    }
    // What a change that failed leaves behind may have faults of its own; the first is enough.
    guard var made, !faults.contains(where: { $0.severity == .error }) else {
      throw Faults(Array(Set(faults)))
    }
    made.warnings = made.warnings.map(desk.draft.located).sorted()
    programme = made
    self.source = desk.draft.result
    origins = desk.origins
  }

  /// The post that a post's seats come from.
  public func origin(of post: String) -> String { origins[post] ?? post }
}
