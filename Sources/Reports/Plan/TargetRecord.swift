public import Programme
import Selection

/// How far a target is met, month by month.
public struct TargetRecord: Hashable, Sendable {
  /// The target's label.
  public let label: String
  /// Its mission; nil for every one.
  public let mission: String?
  /// Its team; nil for every one.
  public let team: String?
  /// Who counts: `gender=F`.
  public let who: String
  /// How many are wanted: `30%` or `5`.
  public let atLeast: String
  /// What an officer-month short weighs.
  public let weight: Int
  /// The months of its range in which anybody is asked for, ascending.
  public let months: [Count]

  /// A target in one month.
  public struct Count: Hashable, Sendable {
    /// The month.
    public let month: Month
    /// How many officers who count are on tour in scope.
    public let onTour: Int
    /// How many are wanted.
    public let wanted: Int
    /// How many officers the posts in scope ask for.
    public let headcount: Int

    /// How many are missing.
    public var short: Int { max(0, wanted - onTour) }
    /// The share of the headcount, a whole percentage rounded down.
    public var share: Int { onTour * 100 / headcount }
  }

  /// How many months are met.
  public var met: Int { months.count { $0.short == 0 } }
  /// Officer-months wanted, unweighted.
  public var wanted: Int { months.reduce(0) { $0 + $1.wanted } }
  /// Officer-months on tour of those who count; more than are wanted in one month do not make up for another.
  public var reached: Int { months.reduce(0) { $0 + $1.onTour } }
  /// Officer-months missing, unweighted.
  public var short: Int { months.reduce(0) { $0 + $1.short } }
  /// Whether a share of the headcount is wanted, not a number.
  var isShare: Bool { atLeast.hasSuffix("%") }

  /// The record of a target.
  init(of target: Target, in deployment: Deployment) {
    let programme = deployment.programme
    label = target.label
    mission = target.mission.map { programme.missions[$0].id }
    team = target.team
    who = target.who.phrase(in: programme)
    atLeast = target.atLeast.phrase
    weight = target.weight
    let onTour = deployment.onTour { tour in
      target.counts(programme.posts[tour.post])
        && target.who.counts(programme.officers[tour.officer])
    }
    var headcounts = [Int](repeating: 0, count: programme.horizon.months)
    for (post, open) in zip(programme.posts, deployment.open) where target.counts(post) {
      guard let open else { continue }
      for month in open { headcounts[month] += post.headcount }
    }
    let range =
      programme.horizon.offsets(from: target.from, until: target.until).map(Array.init) ?? []
    months = range.filter { headcounts[$0] > 0 }.map { month in
      Count(
        month: programme.month(month), onTour: onTour[month],
        wanted: target.atLeast.wanted(of: headcounts[month]), headcount: headcounts[month])
    }
  }
}
