import Programme

/// Makes synthetic officers, with languages and skills, for the services of a programme.
///
/// Supply follows demand: a service gets officers in proportion to its quotas (else its strength), and each
/// officer is drawn with a post in mind, whose language, skill and rank they then often, not always, have.
/// Officers whom the tables of tours, pins and scores name are made to fit the posts named with them.
/// An officer's identifier is the service's with a number (`SPVM-0042`), and each is drawn from a stream
/// of their own, so that a larger population keeps most officers of a smaller one.
public struct Population: Hashable, Sendable {
  /// How many officers to make; more are made where each service's one, and those named, are more.
  public var officers: Int
  /// What the chance depends on.
  public var seed: UInt64
  /// How many of a hundred officers are women.
  public var womenPercent: Int
  /// How many of a hundred officers meet every requirement of the post in mind, whatever chance says.
  public var preparedPercent: Int

  /// A population of these parts.
  public init(
    officers: Int, seed: UInt64, womenPercent: Int = 29, preparedPercent: Int = 0
  ) {
    self.officers = officers
    self.seed = seed
    self.womenPercent = womenPercent
    self.preparedPercent = preparedPercent
  }

  /// The tables that it writes.
  static let files = ["officers.csv", "languages.csv", "skills.csv"]

  /// The source with officers, languages and skills in place of those it had, if any.
  ///
  /// - Throws: `Faults` where the rest of the source is not sound.
  /// - Complexity: O(officers × log posts).
  public func populate(_ source: Source) throws(Faults) -> Source {
    let programme = try Programme(Self.unpeopled(source))
    var draft = PopulationDraft()
    let maker = OfficerMaker(self, programme)
    let profiles = maker.profiles
    let engagements = Engagement.named(in: source, programme, profiles)
    let counts = headcounts(programme, engagements.keys.sorted())
    for (place, service) in programme.services.enumerated() where counts[place] > 0 {
      for number in 1...counts[place] {
        let id = Self.identifier(service.id, number)
        draft.add(
          maker.officer(id, of: place, engaged: engagements[id]), service: service.id,
          programme: programme)
      }
    }
    let kept = source.sheets.keys.sorted().filter { !Self.files.contains($0) }
    return Source(
      settings: source.settings, sheets: kept.compactMap { source.sheets[$0] } + draft.sheets,
      faults: source.faults)
  }

  /// The identifier of an officer: the service's and a number.
  static func identifier(_ service: String, _ number: Int) -> String {
    "\(service)-\(String(number, width: 4))"
  }

  /// The source without anything that is, or names, an officer.
  private static func unpeopled(_ source: Source) -> Source {
    let left = files + ["tours.csv", "pins.csv", "scores.csv"]
    let kept = source.sheets.keys.sorted().filter { !left.contains($0) }
    return Source(
      settings: source.settings,
      sheets: kept.compactMap { source.sheets[$0] } + PopulationDraft().sheets,
      faults: source.faults)
  }

  /// How many officers each service gets: at least one, and at least as many as its highest number named.
  private func headcounts(_ programme: Programme, _ named: [String]) -> [Int] {
    var least = [Int](repeating: 1, count: programme.services.count)
    var places: [String: Int] = [:]
    for (place, service) in programme.services.enumerated() { places[service.id] = place }
    for id in named {
      guard let dash = id.lastIndex(of: "-"), let place = places[String(id[..<dash])],
        let number = Int(id[id.index(after: dash)...]), number <= officers
      else { continue }
      least[place] = max(least[place], number)
    }
    return Shares.of(max(0, officers), weights: Self.weights(programme), least: least)
  }

  /// How large each service is beside the others.
  private static func weights(_ programme: Programme) -> [Int] {
    let release = programme.services.indices.map { service in
      let own = programme.quotas.filter { $0.service == service }
      let overall = own.filter { $0.mission == nil }.compactMap(\.max).max()
      return overall ?? own.compactMap(\.max).reduce(0, +)
    }
    if release.contains(where: { $0 > 0 }) { return release }
    return programme.services.map { $0.strength ?? 1 }
  }
}
