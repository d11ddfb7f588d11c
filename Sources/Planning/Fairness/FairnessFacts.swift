public import Programme
import Selection

/// How many officers of each kind there are, could be sent, would be recommended on points alone, and are
/// chosen by a plan. Facts and no judgement.
public struct FairnessFacts: Sendable {
  /// All officers, then each service, gender, rank and language, in this order.
  public let groups: [Group]
  /// The officers whom each target of the programme counts, on the posts in its scope.
  public let targets: [Counts]

  /// All officers.
  public var whole: Counts { groups.first?.counts ?? Counts() }

  /// A kind of officers.
  public struct Group: Hashable, Sendable {
    /// Which officers.
    public let kind: Kind
    /// How many.
    public let counts: Counts
  }

  /// What officers may have in common. Services, genders and ranks each divide all officers; languages do not.
  public enum Kind: Hashable, Sendable {
    /// Every officer.
    case all
    /// Of a service, an index into `Programme.services`.
    case service(Int)
    /// Of a gender; nil where none is given.
    case gender(Gender?)
    /// Of a rank, an index into `Programme.ranks`.
    case rank(Int)
    /// With a language, an index into `Programme.languages`, at a level that is asked for somewhere or above;
    /// nil for any level.
    case language(Int, LanguageLevel?)
  }

  /// How many officers, each counted once.
  public struct Counts: Hashable, Sendable {
    /// In the programme.
    public internal(set) var officers = 0
    /// Whom a plan could send to at least one post.
    public internal(set) var eligible = 0
    /// Who are, for at least one post, among as many as it asks for by points alone; all who share the last
    /// place count.
    public internal(set) var recommended = 0
    /// To whom the plan gives a tour that it starts.
    public internal(set) var chosen = 0
  }

  /// The facts of a plan.
  /// - Complexity: O(candidates of all posts + officers × kinds + targets × (candidates + tours)).
  public init(of plan: Plan, in situation: Situation, field: Field) {
    let programme = situation.programme
    let everybody = Circles(
      of: plan, on: Array(programme.posts.indices), in: situation, field: field)
    groups = Self.kinds(of: programme).map { kind in
      Group(kind: kind, counts: everybody.count { kind.includes($0) })
    }
    targets = programme.targets.map { target in
      let scope = programme.posts.indices.filter { target.counts(programme.posts[$0]) }
      return Circles(of: plan, on: scope, in: situation, field: field)
        .count { target.who.counts($0) }
    }
  }

  private static func kinds(of programme: Programme) -> [Kind] {
    let genders = Set(programme.officers.map(\.gender))
    let asked = askedLevels(of: programme)
    return [.all] + programme.services.indices.map(Kind.service)
      + (Gender.allCases + [nil]).filter(genders.contains).map(Kind.gender)
      + programme.ranks.indices.map(Kind.rank)
      + programme.languages.indices.flatMap { language in
        [.language(language, nil)]
          + LanguageLevel.allCases.filter { asked.contains(.language(language, $0)) }
          .map { .language(language, $0) }
      }
  }

  /// The language levels that a requirement or target asks for.
  private static func askedLevels(of programme: Programme) -> Set<Kind> {
    var asked: Set<Kind> = []
    for requirement in programme.requirements {
      if case .language(let language, let level) = requirement.criterion {
        asked.insert(.language(language, level))
      }
    }
    for target in programme.targets {
      if case .language(let language, let level) = target.who {
        asked.insert(.language(language, level))
      }
    }
    return asked
  }
}

extension FairnessFacts.Kind {
  /// Whether an officer is of the kind.
  func includes(_ officer: Officer) -> Bool {
    switch self {
    case .all: true
    case .service(let service): officer.service == service
    case .gender(let gender): officer.gender == gender
    case .rank(let rank): officer.rank == rank
    case .language(let language, let level):
      officer.languages.level(of: language) >= level?.rawValue ?? 1
    }
  }
}

/// Who could be sent to some posts, who would be recommended for them, and who is chosen.
private struct Circles {
  private let officers: [Officer]
  private let eligible, recommended, chosen: Set<Int>

  init(of plan: Plan, on posts: [Int], in situation: Situation, field: Field) {
    let programme = situation.programme
    officers = programme.officers
    var (eligible, recommended): (Set<Int>, Set<Int>) = ([], [])
    for post in posts {
      let candidates = field[post]
      eligible.formUnion(candidates.map(\.officer))
      let headcount = programme.posts[post].headcount
      guard headcount > 0, !candidates.isEmpty else { continue }
      let least = candidates[min(headcount, candidates.count) - 1].points
      recommended.formUnion(candidates.prefix { $0.points >= least }.map(\.officer))
    }
    let names = Set(posts.map { programme.posts[$0].id })
    let sent = Set(
      plan.tours.filter { $0.state != .running && names.contains($0.post) }.map(\.officer))
    chosen = Set(programme.officers.indices.filter { sent.contains(programme.officers[$0].id) })
    (self.eligible, self.recommended) = (eligible, recommended)
  }

  /// How many of each pass a test.
  func count(_ counts: (Officer) -> Bool) -> FairnessFacts.Counts {
    var found = FairnessFacts.Counts()
    for (index, officer) in officers.enumerated() where counts(officer) {
      found.officers += 1
      if eligible.contains(index) { found.eligible += 1 }
      if recommended.contains(index) { found.recommended += 1 }
      if chosen.contains(index) { found.chosen += 1 }
    }
    return found
  }
}
